import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { mark } from '../../src/text/inert.ts'

const parser = unified().use(remarkParse).use(remarkGfm)

/** What a tree says and how it is built: types, levels, ticks, and texts without marks. Neighbouring texts are one. */
export type Shape = readonly [type: string, ...details: unknown[]]

export function shapeOf(node: Nodes): Shape {
  const own = [
    node.type,
    ...(node.type === 'heading' ? [node.depth] : []),
    ...(node.type === 'list' ? [node.ordered === true] : []),
    ...(node.type === 'listItem' && typeof node.checked === 'boolean' ? [node.checked] : []),
    ...('value' in node ? [node.value.replaceAll(mark, '')] : []),
    ...('url' in node ? [node.url] : []),
  ] as const
  return 'children' in node
    ? [node.type, ...own.slice(1), merged(node.children.map(shapeOf))]
    : (own as unknown as Shape)
}

export function parse(markdown: string): Root {
  return parser.parse(markdown)
}

/** All running text of a tree, marks included, one line per run. In code, which only holds ids, nothing is looked for. */
export function textsOf(node: Nodes): string[] {
  if (node.type === 'inlineCode') return []
  if ('children' in node) return node.children.flatMap(textsOf)
  return 'value' in node ? [node.value] : []
}

function merged(shapes: readonly Shape[]): Shape[] {
  const result: Shape[] = []
  for (const shape of shapes) {
    const last = result.at(-1)
    if (shape[0] === 'text' && last?.[0] === 'text') result[result.length - 1] = ['text', `${last[1]}${shape[1]}`]
    else if (!(shape[0] === 'text' && shape[1] === '')) result.push(shape)
  }
  return result
}
