import type { SourceNode } from '@leitfaden/core'

/** What a file can be instead of an answers file. */
export type MeantContent =
  | 'office'
  | 'pdf'
  | 'picture'
  | 'web-page'
  | 'price-list'
  | 'provider'
  | 'guide'
  | 'output'
  | 'ticket'

const beginnings: readonly (readonly [string, MeantContent])[] = [
  ['PK\x03\x04', 'office'],
  ['\xd0\xcf\x11\xe0', 'office'],
  ['%PDF', 'pdf'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
]

/** Keys that other files of this product have and answers files do not. */
const keys: readonly (readonly [readonly string[], MeantContent])[] = [
  [['currency', 'items'], 'price-list'],
  [['facts', 'statements'], 'provider'],
  [['facts', 'reactionTiers'], 'provider'],
  [['chapters'], 'guide'],
  [['command'], 'output'],
]

/** By what it begins with: what is no text of ours at all, not even a faulty one. */
export function guessFromStart(content: Uint8Array | string): MeantContent | undefined {
  const start = typeof content === 'string' ? content.slice(0, 200) : String.fromCharCode(...content.subarray(0, 200))
  const [, binary] = beginnings.find(([mark]) => start.startsWith(mark)) ?? []
  return binary ?? (/^\s*<(?:!doctype|html|\?xml)/i.test(start) ? 'web-page' : undefined)
}

/** By what a text says that can not be read as answers. */
export function guessFromText(text: string, root: SourceNode | undefined): MeantContent | undefined {
  if (/^- \[[ xX]\] .*`[a-z]+\.[a-z0-9-]+`/m.test(text)) return 'ticket'
  const held = root?.kind === 'map' ? root.entries.map(({ key }) => key) : []
  return keys.find(([names]) => names.every((name) => held.includes(name)))?.[1]
}
