import { hashOf } from '../app/route.ts'
import { content } from '../content/content.ts'
import { say, t } from '../texts/t.ts'
import { currentChapter } from './place.ts'
import { type ChapterTally, chapterTallies, totalTally } from './tallies.ts'
import './chapter-list.css'

/** All chapters with how far each is. */
export function ChapterList() {
  const { questions: q } = t()
  const { settled, relevant, selection } = totalTally.value
  const own = content().guide.chapters
  const tallies = chapterTallies.value
  return (
    <nav class="chapter-list" aria-label={q.chapters}>
      <p class="chapter-list-total numbers" id="chapter-list-total">
        {q.settledOf(settled, relevant)}
      </p>
      <progress class="chapter-list-bar" value={settled} max={relevant} aria-labelledby="chapter-list-total" />
      {selection && <p class="small soft numbers">{q.settledOfSelection(selection.settled, selection.relevant)}</p>}
      <ol class="chapter-list-items">
        {tallies.slice(0, own.length).map((tally, index) => (
          <Entry key={tally.chapter.id} tally={tally} number={index + 1} />
        ))}
      </ol>
      <p class="side-heading">{q.furtherQuestions}</p>
      <ol class="chapter-list-items">
        {tallies.slice(own.length).map((tally) => (
          <Entry key={tally.chapter.id} tally={tally} />
        ))}
      </ol>
    </nav>
  )
}

function Entry({ tally, number }: { readonly tally: ChapterTally; readonly number?: number }) {
  const { questions: q } = t()
  const { chapter, settled, relevant, matches } = tally
  const far = relevant === 0 ? 'none' : settled === relevant ? 'all' : settled > 0 ? 'some' : 'nothing'
  return (
    <li>
      <a
        class="chapter-list-entry"
        href={hashOf({ screen: 'questions', detail: chapter.id })}
        {...(chapter === currentChapter.value && { 'aria-current': 'page' as const })}
        data-empty={!matches}
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
