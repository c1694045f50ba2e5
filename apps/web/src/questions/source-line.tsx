import { formatDate, type Source } from '@leitfaden/core'
import { language, t } from '../texts/t.ts'

/** Where a statement comes from, with its date. */
export function SourceLine({ source }: { readonly source: Source | undefined }) {
  if (source === undefined) return null
  const { title, url, date } = source
  return (
    <span>
      {t().questions.finding.source}:{' '}
      {url ? (
        <a href={url} rel="noreferrer" target="_blank">
          {title}
        </a>
      ) : (
        title
      )}
      , {formatDate(date, language())}
    </span>
  )
}
