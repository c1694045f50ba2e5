import { type Issue, type SourceNode, suggest } from '@leitfaden/core'

/** The fault of a document that names a price list which does not come with this page. */
export function unknownPrices(root: SourceNode | undefined, known: readonly string[]): readonly Issue[] {
  const node = root?.kind === 'map' ? root.entries.find(({ key }) => key === 'prices')?.value : undefined
  const found = node?.kind === 'scalar' ? node.value : undefined
  if (typeof found !== 'string' || known.includes(found)) return []
  const near = suggest(found, known) ?? known.join(', ')
  return [
    {
      code: 'unknown-price-list',
      severity: 'error',
      path: ['prices'],
      ...(node?.at && { at: node.at }),
      message: { de: 'diese Preisliste gibt es hier nicht', en: 'there is no such price list here' },
      expected: { de: near, en: near },
      found: found.slice(0, 80),
    },
  ]
}
