import type { Root, RootContent } from 'mdast'
import { list } from './list.ts'
import type { Group } from './own-nodes.ts'

/**
 * The tree without what Markdown has no words for: findings become the items of a list, other groups their blocks, references their words,
 * pictures nothing.
 */
export function plainTree(tree: Root): Root {
  return { ...tree, children: plain(tree.children) }
}

function plain<Node extends RootContent>(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node: RootContent, index): Node[] => {
    if (node.type === 'picture') return []
    if (node.type === 'group' && isFinding(node))
      return isFinding(nodes[index - 1]) ? [] : ([listOf(nodes.slice(index))] as RootContent[] as Node[])
    if (node.type === 'group' || node.type === 'reference') return plain<RootContent>(node.children) as Node[]
    return [('children' in node ? { ...node, children: plain<RootContent>(node.children) } : node) as Node]
  })
}

/** The findings at the beginning, as one list. */
function listOf(nodes: readonly RootContent[]) {
  const end = nodes.findIndex((node) => !isFinding(node))
  const findings = (end < 0 ? nodes : nodes.slice(0, end)) as readonly Group[]
  return list(findings.map(({ children }) => plain(children)))
}

function isFinding(node: RootContent | undefined): boolean {
  return node?.type === 'group' && ['blocker', 'warning', 'advice', 'info'].includes(node.role)
}
