import { advise } from '../src/advice/advise.ts'
import type { Finding } from '../src/advice/finding.ts'
import { parseAnswersDocument } from '../src/document/parse-answers-document.ts'
import type { Chapter } from '../src/guide/chapter.schema.ts'
import type { Guide } from '../src/guide/guide.schema.ts'
import type { ProviderProfile } from '../src/provider/provider-profile.schema.ts'
import { fromPlain } from '../src/source/from-plain.ts'

/** Answers by question id, as they stand in an answers file. */
export type PlainAnswers = Readonly<Record<string, unknown>>

/** What these chapters advise on answers as they stand in a file. Throws where such a file would have a fault or a doubtful value. */
export function adviseOn(chapters: Chapter[], plain: PlainAnswers, provider?: ProviderProfile): Finding[] {
  const text = { de: 'Beispiel', en: 'Example' }
  const guide: Guide = {
    id: 'example',
    version: '1.0.0',
    title: text,
    purpose: text,
    sources: {},
    chapters,
    retired: [],
  }
  const profile = provider === undefined ? {} : { provider }
  const read = parseAnswersDocument(fromPlain({ guide: 'example@1.0.0', language: 'en', answers: plain }), {
    guide,
    ...profile,
  })
  if (!read.ok || read.issues.length > 0) throw new Error(JSON.stringify(read.issues, undefined, 2))
  return advise({ guide, answers: read.value.answers, ...profile })
}
