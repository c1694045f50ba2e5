import { same, sameAnswer } from '../answer/same-answer.ts'
import { writeAnswerValue } from '../answer/write-answer-value.ts'
import type { AnswersDocument } from '../document/answers-document.ts'
import { findQuestion } from '../guide/find-question.ts'
import type { Guide } from '../guide/guide.schema.ts'
import type { AnswerChanges, DocumentChanges } from './document-changes.ts'

/**
 * What makes one document into another; without the first, everything the other holds. `undefined` where they say the same: the version
 * of the guide does not count, nor does a section of the model that changes nothing.
 * Throws a TypeError on an answer to a question that is not in the guide.
 */
export function documentDifferences(
  before: AnswersDocument | undefined,
  after: AnswersDocument,
  guide: Guide,
): DocumentChanges | undefined {
  const head = changed(before ?? {}, after, ['language', 'provider', 'prices'], same)
  const ids = keysOf(before?.answers, after.answers)
  const answers = written(changed(before?.answers ?? {}, after.answers, ids, sameAnswer), guide)
  const [was, is] = [before?.model, after.model]
  const assumptions = changedEntries(was?.assumptions, is?.assumptions)
  const formulas = changedEntries(was?.formulas, is?.formulas)
  const parts = [head, answers, assumptions, formulas]
  return parts.every((part) => Object.keys(part).length === 0)
    ? undefined
    : { ...head, answers, model: { assumptions, formulas } }
}

type Entries<T> = { readonly [key: string]: T | undefined }

function changedEntries<T>(before: Entries<T> = {}, after: Entries<T> = {}): Entries<T> {
  return changed(before, after, keysOf(before, after), same)
}

function changed<T extends object, K extends keyof T>(
  before: Partial<T>,
  after: T,
  keys: readonly K[],
  isSame: (one: T[K] | undefined, other: T[K]) => boolean,
): Partial<Pick<T, K>> {
  const pairs = keys.filter((key) => !isSame(before[key], after[key])).map((key) => [key, after[key]])
  return Object.fromEntries(pairs)
}

function written(answers: AnswersDocument['answers'], guide: Guide): AnswerChanges {
  const values = Object.entries(answers).map(([id, answer]) => {
    const question = findQuestion(guide, id)
    if (answer === undefined) return [id, undefined]
    if (question === undefined) throw new TypeError(`Not a question of ${guide.id}: ${id}`)
    return [id, writeAnswerValue(question, answer)]
  })
  return Object.fromEntries(values)
}

function keysOf(...objects: readonly (object | undefined)[]): string[] {
  return [...new Set(objects.flatMap((one) => Object.keys(one ?? {})))]
}
