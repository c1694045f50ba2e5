import {
  type AnswersDocument,
  fromPlain,
  type ProviderProfile,
  parseAnswersDocument,
  type Result,
} from '@leitfaden/core'
import { guide } from './calculator-content.ts'
import { plainData } from './plain-data.ts'
import { readProvider } from './read-provider.ts'

const reference = `${guide.id}@${guide.version}`

/** Answers by question, or a whole answers document, in JSON: read as files are. Without a provider, by what the one says that the document names. */
export function readAnswers(given: string, provider: ProviderProfile | undefined): Result<AnswersDocument> {
  const data = plainData(given === '' ? '{}' : given)
  if (!data.ok) return data
  const document: Document = isDocument(data.value) ? data.value : { guide: reference, answers: data.value }
  const named = provider ? undefined : readProvider(typeof document.provider === 'string' ? document.provider : '')
  if (named && !named.ok) return named
  const offers = provider ?? named?.value
  return parseAnswersDocument(fromPlain(document), { guide, ...(offers && { provider: offers }) })
}

interface Document {
  readonly guide?: unknown
  readonly answers?: unknown
  readonly provider?: unknown
}

/** Ids of questions have a dot: no answer is mistaken for a part of a document. */
function isDocument(data: unknown): data is Document {
  return typeof data === 'object' && data !== null && (Object.hasOwn(data, 'answers') || Object.hasOwn(data, 'guide'))
}
