import type { SourceNode } from '../source/source-node.ts'
import { scalarOf } from './scalar-of.ts'
import { report, type Scope } from './scope.ts'

const written = { de: 'true oder false', en: 'true or false' }
const said = { de: 'ja oder nein', en: 'yes or no' }
const yes = /^(?:true|yes|y|ja|j|on|1|wahr|stimmt)$/i
const no = /^(?:false|no|n|nein|off|0|falsch)$/i

/** `true` or `false`, unquoted. */
export function parseYesNo(node: SourceNode, scope: Scope): boolean | undefined {
  const expected = scope.language === undefined ? written : said
  const scalar = scalarOf(node, scope, expected)
  if (!scalar || typeof scalar.value === 'boolean') return scalar?.value as boolean | undefined
  const meant = yes.test(scalar.text.trim()) ? 'true' : no.test(scalar.text.trim()) ? 'false' : undefined
  return report(scope, scalar, {
    code: 'not-yes-no',
    message: { de: 'weder ja noch nein', en: 'neither yes nor no' },
    expected:
      meant === undefined || scope.language !== undefined
        ? expected
        : { de: `${meant}, ohne Anführungszeichen`, en: `${meant}, without quotes` },
  })
}
