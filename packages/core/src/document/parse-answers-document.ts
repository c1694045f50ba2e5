import type { Answer } from '../answer/answer.ts'
import { parseAnswer } from '../answer/parse-answer.ts'
import { findQuestion } from '../guide/find-question.ts'
import type { Guide } from '../guide/guide.schema.ts'
import type { Issue, Result } from '../issue.ts'
import type { ProviderProfile } from '../provider/provider-profile.schema.ts'
import type { SourceEntry, SourceNode } from '../source/source-node.ts'
import { type Language, languages } from '../text.ts'
import type { AnswersDocument } from './answers-document.ts'
import { checkGuideReference } from './check-guide-reference.ts'
import { documentIssue } from './document-issue.ts'
import { documentKeys } from './document-keys.ts'
import { parseModelOverrides } from './parse-model-overrides.ts'
import { unknownKey, unknownProvider, unknownQuestion } from './unknown-name.ts'

export interface ParseAnswersOptions {
  readonly guide: Guide
  /** Names the variants, levels and tiers that answers may choose. Without it, the one of `providers` that the document names. */
  readonly provider?: ProviderProfile
  /** The providers a document may name. Without it, any. */
  readonly providers?: readonly ProviderProfile[]
  /** In which language numbers were typed. Absent for files: there numbers have a decimal point and no grouping. */
  readonly language?: Language
}

/** What a file, a form or a program hands in → typed answers, or every fault in it at once. */
export function parseAnswersDocument(root: SourceNode, options: ParseAnswersOptions): Result<AnswersDocument> {
  if (root.kind !== 'map') {
    return failed(
      documentIssue('not-a-document', [], root, {
        message: { de: 'das ist kein Antwortdokument', en: 'this is no answers document' },
        expected: {
          de: `Zuordnung mit „guide: ${options.guide.id}@${options.guide.version}“ und „answers:“`,
          en: `mapping with “guide: ${options.guide.id}@${options.guide.version}” and “answers:”`,
        },
      }),
    )
  }
  const entry = (key: (typeof documentKeys)[number]): SourceEntry | undefined =>
    root.entries.find((candidate) => candidate.key === key)

  const reference = checkGuideReference(entry('guide'), options.guide, root.at)
  if (reference.foreign) return { ok: false, issues: reference.issues }
  const issues: Issue[] = [...reference.issues]
  for (const found of root.entries) {
    if (!(documentKeys as readonly string[]).includes(found.key)) issues.push(unknownKey(found, documentKeys))
  }
  const language = parseLanguage(entry('language'), issues)
  const providerId = parseName(entry('provider'), issues)
  const prices = parseName(entry('prices'), issues)
  const named = options.providers?.find(({ id }) => id === providerId)
  if (options.providers && providerId !== undefined && !named) {
    issues.push(
      unknownProvider(
        entry('provider'),
        options.providers.map(({ id }) => id),
      ),
    )
  }
  const answers = parseAnswers(
    entry('answers'),
    { ...options, ...(!options.provider && named && { provider: named }) },
    issues,
  )

  const changed = entry('model')
  const model = changed && parseModelOverrides(changed.value, { path: ['model'], issues })

  if (!reference.guide || issues.some(({ severity }) => severity === 'error')) return { ok: false, issues }
  return {
    ok: true,
    value: {
      guide: reference.guide,
      language: language ?? options.language ?? languages[0],
      ...(providerId !== undefined && { provider: providerId }),
      ...(prices !== undefined && { prices }),
      answers,
      ...(model && { model }),
    },
    issues,
  }
}

function parseAnswers(
  entry: SourceEntry | undefined,
  options: ParseAnswersOptions,
  issues: Issue[],
): Record<string, Answer> {
  const answers: Record<string, Answer> = {}
  if (!entry || (entry.value.kind === 'scalar' && entry.value.value === null)) return answers
  if (entry.value.kind !== 'map') {
    issues.push(
      documentIssue('wrong-shape', ['answers'], entry.value, {
        message: { de: 'das sind keine Antworten', en: 'these are no answers' },
        expected: { de: 'je Zeile „Frage: Antwort“', en: 'on each line “question: answer”' },
      }),
    )
    return answers
  }
  for (const { key, keyAt, value } of entry.value.entries) {
    const question = findQuestion(options.guide, key)
    if (!question) {
      issues.push(unknownQuestion(key, keyAt, options.guide))
      continue
    }
    const result = parseAnswer(question, value, {
      path: ['answers', key],
      ...(options.provider && { provider: options.provider }),
      ...(options.language && { language: options.language }),
    })
    for (const issue of result.issues) issues.push(complete(issue, key, keyAt))
    if (result.ok) answers[key] = result.value
  }
  return answers
}

/** Every fault of an answer names its question and, where the file has one, a place. */
function complete(issue: Issue, question: string, keyAt: Issue['at']): Issue {
  return {
    ...issue,
    question: issue.question ?? question,
    ...((issue.at ?? keyAt) ? { at: issue.at ?? keyAt } : {}),
  } as Issue
}

function parseLanguage(entry: SourceEntry | undefined, issues: Issue[]): Language | undefined {
  if (!entry) return undefined
  const { value } = entry
  const language = languages.find((candidate) => value.kind === 'scalar' && value.value === candidate)
  if (!language) {
    issues.push(
      documentIssue('unknown-language', ['language'], value, {
        message: { de: 'diese Sprache gibt es hier nicht', en: 'there is no such language here' },
        expected: { de: languages.join(' oder '), en: languages.join(' or ') },
      }),
    )
  }
  return language
}

function parseName(entry: SourceEntry | undefined, issues: Issue[]): string | undefined {
  if (!entry) return undefined
  const { key, value } = entry
  if (value.kind === 'scalar' && typeof value.value === 'string' && value.value !== '') return value.value
  issues.push(
    documentIssue('wrong-shape', [key], value, {
      message: { de: 'hier wird ein Name erwartet', en: 'a name is expected here' },
      expected:
        key === 'provider'
          ? { de: 'etwa „flying-circus“', en: 'such as “flying-circus”' }
          : { de: 'Name einer Preisliste', en: 'name of a price list' },
    }),
  )
  return undefined
}

const failed = (...issues: Issue[]): Result<AnswersDocument> => ({ ok: false, issues })
