import type { SourceNode } from '../source/source-node.ts'
import { mapOf } from './map-of.ts'
import { isTime, parseTime } from './parse-time.ts'
import { scalarOf } from './scalar-of.ts'
import { inside, report, type Scope } from './scope.ts'
import type { TimeWindow } from './value.ts'

const expected = { de: 'zwei Uhrzeiten wie 22:00-05:00', en: 'two times of day such as 22:00-05:00' }
/** Of a window as written, blanks included. */
const longest = 40

const zoneName = /^(?:UTC|[A-Z][A-Za-z_]*(?:\/[A-Z][A-Za-z0-9_+-]*){1,2})$/

/** `22:00-05:00`, or a mapping `{ from, to, zone }`. A window whose end is not after its start runs over midnight. */
export function parseTimeWindow(node: SourceNode, scope: Scope): TimeWindow | undefined {
  if (node.kind === 'map') return parseParts(node, scope)
  const scalar = scalarOf(node, scope, expected)
  if (!scalar) return undefined
  const [from = '', to = '', ...more] = scalar.text
    .slice(0, longest)
    .trim()
    .split(/\s*[-–—]\s*|\s+(?:to|bis)\s+/i)
  if (more.length === 0 && isTime(from, 'time') && isTime(to, 'end')) return { from, to }
  const message = { de: 'kein Zeitfenster', en: 'not a time window' }
  return report(scope, scalar, { code: 'not-a-time-window', message, expected })
}

function parseParts(node: SourceNode, scope: Scope): TimeWindow | undefined {
  const parts = mapOf(node, scope, ['from', 'to', 'zone'])
  if (!parts) return undefined
  const [start, end, place] = [parts.get('from'), parts.get('to'), parts.get('zone')]
  if (!start || !end) {
    const message = { de: 'Anfang oder Ende des Zeitfensters fehlt', en: 'start or end of the time window is missing' }
    return report(scope, node, { code: 'missing-value', message, expected: { de: 'from und to', en: 'from and to' } })
  }
  const from = parseTime(start, inside(scope, 'from'))
  const to = parseTime(end, inside(scope, 'to'), 'end')
  const zone = place && parseZone(place, inside(scope, 'zone'))
  if (from === undefined || to === undefined) return undefined
  return { from, to, ...(zone !== undefined && { zone }) }
}

function parseZone(node: SourceNode, scope: Scope): string | undefined {
  const example = { de: 'eine Zeitzone wie Europe/Berlin', en: 'a time zone such as Europe/Berlin' }
  const scalar = scalarOf(node, scope, example)
  if (!scalar || zoneName.test(scalar.text)) return scalar?.text
  const message = { de: 'keine Zeitzone', en: 'not a time zone' }
  return report(scope, scalar, { code: 'not-a-time-zone', message, expected: example })
}
