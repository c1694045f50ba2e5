import type { Answer, Because, Question } from '@leitfaden/core'
import type { ReadonlySignal } from '@preact/signals'
import { computed } from '@preact/signals'
import { type Remark, remarks } from '../estimate/remarks.ts'
import { answersDocument, context, evaluate, project } from '../project/open-project.ts'
import { sameData } from './same-data.ts'
import { steady } from './steady.ts'

/** One signal per question, so that an answer draws its own card and no other. */
function perQuestion<T>(make: (id: string) => ReadonlySignal<T>): (id: string) => T {
  const signals = new Map<string, ReadonlySignal<T>>()
  return (id) => {
    const found = signals.get(id) ?? make(id)
    signals.set(id, found)
    return found.value
  }
}

/** The answer to a question in the current scenario. */
export const answerTo = perQuestion((id) =>
  computed((): Answer | undefined => (project.value === undefined ? undefined : answersDocument.value.answers[id])),
)

/** What the guide and the estimate have to say beside a question, worst first. */
export const remarksTo = perQuestion((id) =>
  steady<readonly Remark[]>(
    () => (project.value === undefined ? [] : remarks.value.filter(({ question }) => question === id)),
    sameData,
  ),
)

/** The answers that a question with a condition hangs on, as far as they decide it now. */
export function relevanceOf({ id, relevance }: Question): readonly Because[] {
  return relevance === undefined ? [] : reasonsOf(id)
}

const reasonsOf = perQuestion((id) =>
  steady<readonly Because[]>(() => {
    if (project.value === undefined) return []
    const { guide } = context.value
    const chapters = [guide, ...(guide.extensions ?? [])].flatMap((one) => one.chapters)
    const relevance = chapters.flatMap(({ questions }) => questions).find((question) => question.id === id)?.relevance
    return relevance === undefined ? [] : evaluate(relevance, context.value).because
  }, sameData),
)
