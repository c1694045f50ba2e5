import type { Position } from '../issue.ts'
import type { SourceNode } from '../source/source-node.ts'
import type { OverridePlaces } from './model-overrides.ts'

/** The places of all entries of the section and their parts. */
export function overridePlaces(node: SourceNode): OverridePlaces {
  const sections = entriesOf(node)
  return Object.fromEntries(
    sections.flatMap((section) =>
      entriesOf(section.value).flatMap(({ key, keyAt, value }) => {
        const path = `${section.key}.${key}`
        return [...placed(path, keyAt), ...partPlaces(path, value)]
      }),
    ),
  )
}

function partPlaces(path: string, node: SourceNode): [string, Position][] {
  return entriesOf(node).flatMap(({ key, value }) => [
    ...placed(`${path}.${key}`, value.at),
    ...partPlaces(`${path}.${key}`, value),
  ])
}

const entriesOf = (node: SourceNode) => (node.kind === 'map' ? node.entries : [])

const placed = (path: string, at: Position | undefined): [string, Position][] => (at ? [[path, at]] : [])
