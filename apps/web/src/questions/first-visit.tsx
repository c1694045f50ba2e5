import { useComputed } from '@preact/signals'
import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { answersDocument } from '../project/open-project.ts'
import { t } from '../texts/t.ts'
import { filters, setFilters } from './filters.ts'
import { chapters, currentChapter, hasMatch, nextOpenQuestion, openQuestion } from './place.ts'

/** As many answers as make a first estimate worth looking at. */
const enough = 5

/** Says to somebody new how little is needed to begin with. */
export function FirstVisit() {
  const { firstVisit } = t().questions
  const isNew = useComputed(() => Object.keys(answersDocument.value.answers).length < enough).value
  const { phase, sizing, ...narrower } = filters()
  if (!isNew || phase !== 'offer' || Object.keys(narrower).length > 0) return null
  if (chapters.value.find(hasMatch) !== currentChapter.value) return null
  return (
    <Notice title={firstVisit.title}>
      <p>{firstVisit.text}</p>
      {!sizing && (
        <div class="actions">
          <Button
            small
            onClick={() => {
              setFilters({ ...filters(), sizing: true })
              const first = nextOpenQuestion()
              if (first) openQuestion(first.id)
            }}
          >
            {firstVisit.only}
          </Button>
        </div>
      )}
    </Notice>
  )
}
