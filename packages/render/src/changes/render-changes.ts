import { toMarkdown } from '../to-markdown.ts'
import type { ChangesInput } from './changes.ts'
import { changesTree } from './changes-tree.ts'

/** What is different between two states, as Markdown. */
export function renderChanges(input: ChangesInput): string {
  return toMarkdown(changesTree(input))
}
