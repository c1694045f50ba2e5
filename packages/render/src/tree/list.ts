import type { BlockContent, DefinitionContent, List, ListItem } from 'mdast'

export type Blocks = readonly (BlockContent | DefinitionContent)[]

/** A bullet list. With `spread`, empty lines keep its items apart. */
export function list(items: readonly Blocks[], options: { readonly spread?: boolean } = {}): List {
  return make(
    items.map((blocks) => item(blocks, options.spread ?? false)),
    { ordered: false, spread: options.spread ?? false },
  )
}

/** A numbered list from 1. */
export function numberedList(items: readonly Blocks[]): List {
  return make(
    items.map((blocks) => item(blocks, false)),
    { ordered: true, start: 1, spread: false },
  )
}

/** A list of check boxes. With `spread`, empty lines keep its items apart. */
export function taskList(
  items: readonly { readonly checked: boolean; readonly blocks: Blocks }[],
  { spread = true }: { readonly spread?: boolean } = {},
): List {
  return make(
    items.map(({ checked, blocks }) => ({ ...item(blocks, spread), checked })),
    { ordered: false, spread },
  )
}

function item(blocks: Blocks, spread: boolean): ListItem {
  return { type: 'listItem', spread, children: [...blocks] }
}

function make(children: ListItem[], options: { ordered: boolean; start?: number; spread: boolean }): List {
  return { type: 'list', ...options, children }
}
