import { type SaxesAttributeNS, SaxesParser } from 'saxes'

export interface SvgNode {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
  readonly children: SvgNode[]
  text: string
}

/** Reads a drawing as strictly as XML wants it; throws where it is not well-formed. */
export function parseSvg(svg: string): SvgNode {
  const root: SvgNode = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, attribute]) => [key, (attribute as SaxesAttributeNS).value])
    const node: SvgNode = { name, attributes: Object.fromEntries(values), children: [], text: '' }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('text', (text) => {
    const node = open.at(-1)
    if (node) node.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(svg).close()
  return root.children[0] as SvgNode
}

export function nodesOf(node: SvgNode): SvgNode[] {
  return [node, ...node.children.flatMap(nodesOf)]
}

/** What a drawing is made of, without lengths and texts, and without its axes, which have as many steps as there is room for. */
export function structureOf({ name, attributes, children }: SvgNode): unknown[] {
  const steady = children.filter(({ attributes }) => attributes.class !== 'grid' && attributes.class !== 'soft')
  return [name, Object.keys(attributes), attributes.class ?? '', ...steady.map(structureOf)]
}
