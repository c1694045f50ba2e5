import { findQuestion } from '@leitfaden/core'
import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { announce } from '../app/announce.tsx'
import { content } from '../content/content.ts'
import { Button } from '../design/button.tsx'
import { keepVersionBefore } from '../keeping/versions.ts'
import { editDocument, project } from '../project/open-project.ts'
import { say, t } from '../texts/t.ts'
import { takeOver } from './take-over.ts'
import type { TicketChange, TicketReading } from './ticket-reading.ts'

/** What a ticket would change, each to be taken or left. */
export function TicketChanges({ reading }: { readonly reading: TicketReading }) {
  const { readBack: texts } = t().documents
  const { changes, unplaced, boxes } = reading
  /** What is different from the usual: a conflict that the ticket wins, anything else that is left. */
  const turned = useSignal<ReadonlySet<string>>(new Set())
  const isTaken = ({ question, kind }: TicketChange) => turned.value.has(question) !== (kind !== 'conflict')
  const isNoted = (index: number) => !turned.value.has(`text ${index}`)
  const turn = (key: string) => {
    const next = new Set(turned.value)
    if (!next.delete(key)) next.add(key)
    turned.value = next
  }
  const taken = changes.filter(isTaken)
  const noted = unplaced.filter(({ question }, index) => question !== undefined && isNoted(index))
  const count = taken.length + noted.length
  const apply = () => {
    if (project.value) void keepVersionBefore(project.value, 'read-back')
    editDocument({ label: texts.edit }, (document) => ({
      ...document,
      answers: takeOver(document.answers, taken, noted),
    }))
    announce(texts.applied(count))
  }
  const canBeTaken = changes.length > 0 || unplaced.some(({ question }) => question !== undefined)
  return (
    <>
      {changes.length > 0 && (
        <section class="ticket-changes" aria-label={texts.changes(changes.length)}>
          <h3>{texts.changes(changes.length)}</h3>
          <ul class="ticket-changes-list">
            {changes.map((change) => (
              <li key={change.question} class="ticket-change">
                <Change change={change} taken={isTaken(change)} onTurn={() => turn(change.question)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {unplaced.length > 0 && (
        <section class="ticket-changes" aria-label={texts.unplaced}>
          <h3>{texts.unplaced}</h3>
          <p class="small soft">{texts.unplacedHelp}</p>
          <ul class="ticket-changes-list">
            {unplaced.map(({ text, question }, index) => (
              <li key={index} class="ticket-change">
                {question !== undefined && (
                  <label class="choice">
                    <input type="checkbox" checked={isNoted(index)} onChange={() => turn(`text ${index}`)} />
                    {texts.toNote(promptOf(question))}
                  </label>
                )}
                <p class="ticket-change-text">{text}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {canBeTaken && (
        <div class="actions">
          <Button look="main" disabled={count === 0} onClick={apply}>
            {texts.apply(count)}
          </Button>
        </div>
      )}
      {boxes.length > 0 && (
        <section class="ticket-changes" aria-label={texts.remarks}>
          <h3>{texts.remarks}</h3>
          <ul>
            {boxes.map(({ question, box }) => (
              <li key={question}>
                {promptOf(question)} <span class="soft">{texts.boxes[box]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

interface ChangeProps {
  readonly change: TicketChange
  readonly taken: boolean
  readonly onTurn: () => void
}

function Change({ change, taken, onTurn }: ChangeProps) {
  const { readBack: texts } = t().documents
  const id = useId()
  const { kind, question, before, after, noted, issues } = change
  const remarks = (
    <>
      {issues.map((issue) => (
        <p key={issue.code} class="field-error">
          {say(issue.message)}
          {issue.expected && ` · ${say(issue.expected)}`}
          {issue.found !== undefined && ` · ${issue.found}`}
        </p>
      ))}
      {noted && <p class="small soft">{texts.noted}</p>}
    </>
  )
  const sides = (
    <dl class="ticket-change-sides" id={id}>
      <dt>{texts.before}</dt>
      <dd>{before ?? <span class="soft">{texts.none}</span>}</dd>
      <dt>{texts.after}</dt>
      <dd>{after ?? <span class="soft">{texts.none}</span>}</dd>
    </dl>
  )
  if (kind !== 'conflict')
    return (
      <>
        <label class="choice">
          <input type="checkbox" checked={taken} onChange={onTurn} aria-describedby={id} />
          <span>
            <strong>{promptOf(question)}</strong> <span class="ticket-change-kind">{texts.kinds[kind]}</span>
          </span>
        </label>
        {sides}
        {remarks}
      </>
    )
  return (
    <fieldset>
      <legend>
        <strong>{promptOf(question)}</strong>{' '}
        <span class="ticket-change-kind ticket-change-conflict">{texts.kinds.conflict}</span>
      </legend>
      <p class="small">{texts.conflict}</p>
      {sides}
      {remarks}
      {[false, true].map((theirs) => (
        <label key={String(theirs)} class="choice">
          <input type="radio" name={id} checked={taken === theirs} onChange={() => taken !== theirs && onTurn()} />
          {theirs ? texts.takeTheirs : texts.keepMine}
        </label>
      ))}
    </fieldset>
  )
}

function promptOf(question: string): string {
  const found = findQuestion(content().guide, question)
  return found === undefined ? question : say(found.prompt)
}
