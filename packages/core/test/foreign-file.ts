import fc from 'fast-check'
import { Document, isNode, visit } from 'yaml'
import { readSource } from '../src/file/read-source.ts'

/** The same data as other people and programs would write it: any style, comments anywhere. */
export function foreignFile(data: fc.Arbitrary<object>): fc.Arbitrary<string> {
  return fc
    .record({
      data,
      commented: fc.array(fc.nat({ max: 30 }), { maxLength: 6 }),
      lineEnd: fc.constantFrom('\n', '\r\n'),
      cut: fc.boolean(),
      style: fc.record({
        indent: fc.constantFrom(2, 4),
        indentSeq: fc.boolean(),
        lineWidth: fc.constantFrom(0, 40, 80),
        collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
        defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_SINGLE' as const, 'BLOCK_LITERAL' as const),
        defaultKeyType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const),
      }),
    })
    .map(({ data: held, commented, lineEnd, cut, style }) => {
      const document = new Document(held, { aliasDuplicateObjects: false })
      let count = 0
      visit(document, (_, node) => {
        if (!isNode(node) || !commented.includes(++count)) return
        if (count % 2) node.comment = ` beside ${count}`
        else node.commentBefore = ` above ${count}`
      })
      const written = document.toString({ ...style, doubleQuotedAsJSON: true })
      return (cut ? written.trimEnd() : written).replaceAll('\n', lineEnd)
    })
    .filter((source) => readSource(source).issues.length === 0)
}
