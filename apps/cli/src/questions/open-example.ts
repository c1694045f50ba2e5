import { findQuestion, type ProviderProfile } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { readSource } from '@leitfaden/core/file'
import { exampleLine } from './example-line.ts'

/**
 * Where a file offers the example of a question as a comment, the comment becomes an open answer, so that the real one takes its place.
 * Nothing else changes; what somebody wrote into a comment themselves is no such example.
 */
export function openExample(text: string, id: string, provider: ProviderProfile | undefined): string {
  const question = findQuestion(extendedDevops, id)
  if (question === undefined) return text
  const examples = new Set(
    (['de', 'en'] as const).flatMap((language) =>
      [provider, undefined].map((one) => `# ${exampleLine(question, language, one)}`),
    ),
  )
  for (const { 0: line, 1: indent = '', 2: comment = '', 3: end = '', index } of text.matchAll(/^( *)(#.*?)(\r?)$/gm)) {
    if (!examples.has(comment)) continue
    const opened = `${text.slice(0, index)}${indent}${id}: null${end}${text.slice(index + line.length)}`
    return isSoundWith(opened, id) ? opened : text
  }
  return text
}

function isSoundWith(text: string, id: string): boolean {
  const { root, issues } = readSource(text)
  const answers = root?.kind === 'map' ? root.entries.find(({ key }) => key === 'answers')?.value : undefined
  return issues.length === 0 && answers?.kind === 'map' && answers.entries.some(({ key }) => key === id)
}
