import type { Issue } from '../issue.ts'
import type { SourceNode } from '../source/source-node.ts'

/** A fault at a node of an answers document, with its place and what stood there. */
export function documentIssue(
  code: string,
  path: Issue['path'],
  node: SourceNode,
  {
    severity = 'error',
    ...rest
  }: Pick<Issue, 'message'> & Partial<Pick<Issue, 'expected' | 'found' | 'severity' | 'question'>>,
): Issue {
  const found = node.kind === 'scalar' && node.text !== '' ? node.text.slice(0, 80) : undefined
  return { code, severity, path, ...(node.at && { at: node.at }), ...(found !== undefined && { found }), ...rest }
}
