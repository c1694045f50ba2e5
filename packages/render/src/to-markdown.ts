import type { Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Options, toMarkdown as serialise } from 'mdast-util-to-markdown'
import { mark } from './text/inert.ts'
import { plainTree } from './tree/plain-tree.ts'

/** A longer cell sticks out instead of blowing up its whole column. */
const widestColumn = 64

const options: Options = {
  bullet: '-',
  emphasis: '_',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
  // Two spaces: the text stays readable where nobody renders it.
  handlers: {
    break: (_node, _parent, state) =>
      state.stack.includes('tableCell') || state.stack.includes('headingAtx') ? ' ' : '  \n',
  },
  unsafe: [{ character: '$', inConstruct: 'phrasing' }],
  extensions: [gfmToMarkdown({ tableCellPadding: true, tablePipeAlign: true, stringLength: width })],
}

/** The tree as Markdown (CommonMark with the extensions of GitHub), ending in a line end. Pictures are left out. */
export function toMarkdown(tree: Root): string {
  return serialise(plainTree(tree), options)
}

function width(cell: string): number {
  return Math.min([...cell.replaceAll(mark, '')].length, widestColumn)
}
