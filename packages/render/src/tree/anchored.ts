import type { ListItem } from 'mdast'
import type {} from 'mdast-util-to-hast'

/** An item of a list as a place that can be jumped to. */
export function anchored(item: ListItem, anchor: string): ListItem {
  return { ...item, data: { hProperties: { id: anchor } } }
}
