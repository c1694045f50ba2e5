import type { Blocks } from './list.ts'
import type { Group, GroupRole } from './own-nodes.ts'

/** Blocks that belong together. */
export function group(role: GroupRole, blocks: Blocks): Group {
  return { type: 'group', role, children: [...blocks] }
}
