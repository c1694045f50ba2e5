import type { Answer, KindOf, Question, TableRow } from '@leitfaden/core'
import type { Code } from 'mdast'
import { mermaidLabel } from '../text/mermaid-label.ts'

/** More arrows no diagram shows legibly, and Mermaid itself stops at 500. */
const mostArrows = 400

const columns = { name: 'component', partners: 'talks-to' } as const

/** Which component talks to which, as a Mermaid flowchart; nothing unless a row names another one. */
export function componentDiagram({ answer: kind }: Question, answer: Answer | undefined): Code[] {
  if (kind.kind !== 'table' || !listsComponents(kind) || answer?.state !== 'answered') return []
  const rows = (answer.value as readonly TableRow[]).map((row) => ({
    name: cellText(row, columns.name),
    partners: cellText(row, columns.partners).split(/[,;\n]/u),
  }))
  const named = rows.filter(({ name }) => keyOf(name) !== '')
  const nodes = new Map<string, string>()
  for (const { name } of named) if (!nodes.has(keyOf(name))) nodes.set(keyOf(name), `n${nodes.size + 1}`)
  const arrows = named.flatMap(({ name, partners }) =>
    partners.flatMap((partner) => {
      const [from, to] = [nodes.get(keyOf(name)), nodes.get(keyOf(partner))]
      return to === undefined || to === from ? [] : [`  ${from} --> ${to}`]
    }),
  )
  const drawn = [...new Set(arrows)]
  if (drawn.length === 0 || drawn.length > mostArrows) return []
  const boxes = [...nodes].map(([key, id]) => {
    const { name } = named.find((row) => keyOf(row.name) === key) ?? { name: key }
    return `  ${id}["${mermaidLabel(name)}"]`
  })
  return [{ type: 'code', lang: 'mermaid', value: ['flowchart LR', ...boxes, ...drawn].join('\n') }]
}

function listsComponents(kind: KindOf<'table'>): boolean {
  return Object.values(columns).every((id) => kind.columns.some((column) => column.id === id))
}

function cellText({ cells }: TableRow, column: string): string {
  const cell = Object.hasOwn(cells, column) ? cells[column] : undefined
  return typeof cell === 'string' ? cell : ''
}

/** Names are the same whatever their case. */
function keyOf(name: string): string {
  return name.trim().toLowerCase()
}
