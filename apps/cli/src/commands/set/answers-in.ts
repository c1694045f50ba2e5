import { type Answer, findQuestion, parseAnswer, type SourceNode } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'

/** Every answer of a file by question id; `undefined` where one can not be read, which keeps nobody from mending it or another. */
export function answersIn(root: SourceNode | undefined): ReadonlyMap<string, Answer | undefined> {
  const node = root?.kind === 'map' ? root.entries.find(({ key }) => key === 'answers')?.value : undefined
  if (node?.kind !== 'map') return new Map()
  return new Map(
    node.entries.map(({ key, value }) => {
      const question = findQuestion(extendedDevops, key)
      const read = question && parseAnswer(question, value, { path: [key] })
      return [key, read?.ok ? read.value : undefined]
    }),
  )
}
