import { type ESTree, parseSync, Visitor } from 'vite'

/** A text in both languages that stands in code as `{ de: '…', en: '…' }`. */
export interface TextLiteral {
  readonly start: number
  readonly end: number
  readonly de: string
  readonly en: string
}

/** All object literals with exactly the properties `de` and `en`, both written out. What is put together from other values is none. */
export function textLiterals(code: string, file: string): TextLiteral[] {
  const { program, errors } = parseSync(file, code)
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`)
  const found: TextLiteral[] = []
  new Visitor({
    ObjectExpression(node) {
      const text = textOf(node)
      if (text !== undefined) found.push({ start: node.start, end: node.end, ...text })
    },
  }).visit(program)
  return found
}

function textOf({ properties }: ESTree.ObjectExpression): { de: string; en: string } | undefined {
  if (properties.length !== 2) return undefined
  const [de, en] = [written(properties, 'de'), written(properties, 'en')]
  return de === undefined || en === undefined ? undefined : { de, en }
}

function written(properties: readonly ESTree.ObjectPropertyKind[], name: string): string | undefined {
  for (const property of properties) {
    if (property.type !== 'Property' || property.computed || property.key.type !== 'Identifier') continue
    if (property.key.name === name) return stringOf(property.value)
  }
  return undefined
}

function stringOf(node: ESTree.Expression): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined
  return node.quasis[0]?.value.cooked ?? undefined
}
