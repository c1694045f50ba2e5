import { formatDate, type Source } from '@leitfaden/core'
import { language, t } from '../texts/t.ts'

interface SourceLineProps {
  readonly source: Source
}

/** Where something is written, with its date. A link leaves the page only where somebody follows it. */
export function SourceLine({ source: { title, url, date } }: SourceLineProps) {
  const { trace } = t().estimate
  return (
    <p class="small">
      {`${trace.source}: `}
      {url === undefined ? (
        title
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      )}
      {`, ${formatDate(date, language())}`}
    </p>
  )
}
