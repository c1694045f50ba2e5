import type { SourceNode } from '../source/source-node.ts'
import { listOf } from './list-of.ts'
import { mapOf } from './map-of.ts'
import { parseDate } from './parse-date.ts'
import { parseNumber } from './parse-number.ts'
import { parseText } from './parse-text.ts'
import { inside, report, type Scope } from './scope.ts'
import type { LoadEvent, LoadProfile } from './value.ts'

/** `{ hours, weekdays, months, events }`: 24, 7 and 12 weights of which only the ratio counts, and events. */
export function parseLoadProfile(node: SourceNode, scope: Scope): LoadProfile | undefined {
  const parts = mapOf(node, scope, ['hours', 'weekdays', 'months', 'events'])
  if (!parts) return undefined
  const weights = (key: string, count: number) => {
    const part = parts.get(key)
    return part && parseWeights(count, part, inside(scope, key))
  }
  const [hours, weekdays, months] = [weights('hours', 24), weights('weekdays', 7), weights('months', 12)]
  const eventNode = parts.get('events')
  const events = eventNode && parseEvents(eventNode, inside(scope, 'events'))
  return {
    ...(hours && { hours }),
    ...(weekdays && { weekdays }),
    ...(months && { months }),
    ...(events && { events }),
  }
}

function parseWeights(count: number, node: SourceNode, scope: Scope): readonly number[] | undefined {
  const expected = { de: `eine Liste von ${count} Zahlen`, en: `a list of ${count} numbers` }
  const items = listOf(node, scope, expected, 'list')
  if (!items) return undefined
  const weights = items.map((item, index) => parseNumber({ min: 0 }, item, inside(scope, index)))
  if (items.length !== count) {
    const message = { de: 'falsche Anzahl von Gewichten', en: 'wrong number of weights' }
    return report(scope, node, { code: 'wrong-count', message, expected, found: String(items.length) })
  }
  if (!weights.every((weight) => weight !== undefined)) return undefined
  if (weights.some((weight) => weight > 0)) return weights
  const message = { de: 'alle Gewichte sind null', en: 'all weights are zero' }
  return report(scope, node, {
    code: 'no-weight',
    message,
    expected: { de: 'mindestens eines über 0', en: 'at least one above 0' },
  })
}

function parseEvents(node: SourceNode, scope: Scope): readonly LoadEvent[] | undefined {
  const items = listOf(node, scope, { de: 'eine Liste von Ereignissen', en: 'a list of events' }, 'list')
  const events = items?.map((item, index) => parseEvent(item, inside(scope, index)))
  return events?.every((event) => event !== undefined) ? events : undefined
}

function parseEvent(node: SourceNode, scope: Scope): LoadEvent | undefined {
  const parts = mapOf(node, scope, ['name', 'when', 'factor'])
  if (!parts) return undefined
  const [nameNode, whenNode, factorNode] = [parts.get('name'), parts.get('when'), parts.get('factor')]
  const when = whenNode && parseWhen(whenNode, inside(scope, 'when'))
  const factor = factorNode && parseNumber({ min: 1, max: 1_000_000 }, factorNode, inside(scope, 'factor'))
  if (!nameNode) {
    const expected = { de: 'name: ein Text', en: 'name: a text' }
    return report(scope, node, {
      code: 'missing-value',
      message: { de: 'Ereignis hat keinen Namen', en: 'event has no name' },
      expected,
    })
  }
  const name = parseText(nameNode, inside(scope, 'name'))
  if (name === undefined) return undefined
  return { name, ...(when !== undefined && { when }), ...(factor !== undefined && { factor }) }
}

/** A date, or words such as "each December". */
function parseWhen(node: SourceNode, scope: Scope): string | undefined {
  const dateLike = node.kind === 'scalar' && /^\s*\d{4}-\d{2}-\d{2}\s*$/.test(node.text)
  return dateLike ? parseDate(node, scope) : parseText(node, scope)
}
