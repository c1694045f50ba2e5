import { findQuestion, type Issue } from '@leitfaden/core'
import { content } from '../content/content.ts'
import { say, t } from '../texts/t.ts'
import './fault-list.css'

interface FaultListProps {
  readonly issues: readonly Issue[]
  /** Lines of the file, to show where each fault is. */
  readonly lines?: readonly string[] | undefined
}

/** More are counted, not listed: nobody reads on. */
const most = 50

/** Faults of a file, each with its place, its question, what was expected and what was found. */
export function FaultList({ issues, lines = [] }: FaultListProps) {
  const { files } = t()
  const rest = issues.length - most
  return (
    <>
      <ol class="fault-list">
        {issues.slice(0, most).map((issue, index) => (
          <li key={index} class="fault">
            <Fault issue={issue} line={lines[(issue.at?.line ?? 0) - 1]} />
          </li>
        ))}
      </ol>
      {rest > 0 && <p>{files.moreFaults(rest)}</p>}
    </>
  )
}

function Fault({ issue, line }: { readonly issue: Issue; readonly line: string | undefined }) {
  const { files } = t()
  const { at, question: id, message, expected, found } = issue
  const question = id === undefined ? undefined : findQuestion(content().guide, id)
  return (
    <>
      <p class="fault-place small soft numbers">
        {at && files.place(at.line, at.column)}
        {question && ` · ${say(question.prompt)}`}
      </p>
      <p>
        <strong>{capital(say(message))}</strong>
        {expected && (
          <>
            {' · '}
            {files.expected} {say(expected)}
          </>
        )}
        {found !== undefined && found !== '' && (
          <>
            {' · '}
            {files.found} <code>{found}</code>
          </>
        )}
      </p>
      {at && line !== undefined && line.trim() !== '' && <Excerpt line={line} column={at.column} />}
    </>
  )
}

/** The line, with what follows the place marked. */
function Excerpt({ line, column }: { readonly line: string; readonly column: number }) {
  return (
    <pre class="fault-excerpt">
      {line.slice(0, column - 1)}
      <mark>{line.slice(column - 1)}</mark>
    </pre>
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
