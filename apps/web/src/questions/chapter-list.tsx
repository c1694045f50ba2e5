import { type Chapter, tallyQuestions } from '@leitfaden/core'
import { hashOf } from '../app/route.ts'
import { content } from '../content/content.ts'
import { context, shownProgress } from '../project/open-project.ts'
import { say, t } from '../texts/t.ts'
import { filters } from './filters.ts'
import { chapters, currentChapter, hasMatch } from './place.ts'
import { questionsFor } from './selection.ts'
import './chapter-list.css'

/** All chapters with how far each is; where a selection is set, how far its part of each. */
export function ChapterList() {
  const { questions: q } = t()
  const { settled, relevant } = shownProgress.value.total
  const selected = tallyQuestions(wanted(), context.value)
  const own = content().guide.chapters
  const further = chapters.value.filter((chapter) => !own.includes(chapter))
  return (
    <nav class="chapter-list" aria-label={q.chapters}>
      <p class="chapter-list-total numbers">{q.settledOf(settled, relevant)}</p>
      <progress class="chapter-list-bar" value={settled} max={relevant} aria-label={q.settledOf(settled, relevant)} />
      {isSelection() && <p class="small soft numbers">{q.settledOfSelection(selected.settled, selected.relevant)}</p>}
      <ol class="chapter-list-items">
        {own.map((chapter, index) => (
          <Entry key={chapter.id} chapter={chapter} number={index + 1} />
        ))}
      </ol>
      <p class="side-heading">{q.furtherQuestions}</p>
      <ol class="chapter-list-items">
        {further.map((chapter) => (
          <Entry key={chapter.id} chapter={chapter} />
        ))}
      </ol>
    </nav>
  )
}

function Entry({ chapter, number }: { readonly chapter: Chapter; readonly number?: number }) {
  const { questions: q } = t()
  const questions = isSelection() ? wanted().filter((one) => chapter.questions.includes(one)) : chapter.questions
  const { settled, relevant } = tallyQuestions(questions, context.value)
  const far = relevant === 0 ? 'none' : settled === relevant ? 'all' : settled > 0 ? 'some' : 'nothing'
  return (
    <li>
      <a
        class="chapter-list-entry"
        href={hashOf({ screen: 'questions', detail: chapter.id })}
        {...(chapter === currentChapter.value && { 'aria-current': 'page' as const })}
        data-empty={!hasMatch(chapter)}
      >
        <span class={`chapter-list-mark chapter-list-mark-${far}`} aria-hidden="true" />
        <span class="chapter-list-title">
          {number !== undefined && <span class="chapter-list-number numbers">{number}</span>} {say(chapter.title)}
        </span>
        <span class="chapter-list-count numbers">
          <span aria-hidden="true">{relevant === 0 ? '–' : `${settled}/${relevant}`}</span>
          <span class="unseen">{relevant === 0 ? q.nothingInChapter : q.settledOf(settled, relevant)}</span>
        </span>
      </a>
    </li>
  )
}

/** What is still open changes with every answer: how far the selection is, is counted without it. */
function wanted() {
  const { open, findings, ...fixed } = filters()
  return questionsFor(fixed)
}

function isSelection(): boolean {
  const { audience, phase, sizing } = filters()
  return audience !== undefined || phase !== undefined || sizing === true
}
