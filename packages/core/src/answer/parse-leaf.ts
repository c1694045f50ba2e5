import type { LeafKind } from '../guide/answer-kind.schema.ts'
import type { SourceNode } from '../source/source-node.ts'
import { parseChoice } from './parse-choice.ts'
import { parseDate } from './parse-date.ts'
import { parseList } from './parse-list.ts'
import { parseMoney } from './parse-money.ts'
import { parseMultiChoice } from './parse-multi-choice.ts'
import { parseNumber } from './parse-number.ts'
import { parseQuantityAnswer } from './parse-quantity-answer.ts'
import { parseText } from './parse-text.ts'
import { parseTimeWindow } from './parse-time-window.ts'
import { parseYesNo } from './parse-yes-no.ts'
import type { Scope } from './scope.ts'
import type { LeafValue } from './value.ts'

/** What fits into a cell or a field, by its kind. `undefined`: reported. */
export function parseLeaf(kind: LeafKind, node: SourceNode, scope: Scope): LeafValue | undefined {
  switch (kind.kind) {
    case 'text':
    case 'long-text':
      return parseText(node, scope)
    case 'yes-no':
      return parseYesNo(node, scope)
    case 'date':
      return parseDate(node, scope)
    case 'time-window':
      return parseTimeWindow(node, scope)
    case 'choice':
      return parseChoice(kind, node, scope)
    case 'multi-choice':
      return parseMultiChoice(kind, node, scope)
    case 'list':
      return parseList(kind, node, scope)
    case 'number':
      return parseNumber(kind, node, scope)
    case 'quantity':
      return parseQuantityAnswer(kind, node, scope)
    case 'money':
      return parseMoney(kind, node, scope)
  }
}
