import { type Answers, fromPlain, parseAnswersDocument } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { generic } from '@leitfaden/core/providers'
import type { Case } from './case.ts'

/** The answers of a case. `known`: also those of somebody who knows what kind of system it is. Throws if the guide refuses one of them. */
export function answersOf({ id, answers, situation }: Case, known: boolean): Answers {
  const guide = `${extendedDevops.id}@${extendedDevops.version}`
  const document = { guide, language: 'en', answers: known ? { ...answers, ...situation } : answers }
  const parsed = parseAnswersDocument(fromPlain(document), { guide: extendedDevops, provider: generic })
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.issues)}`)
  return parsed.value.answers
}
