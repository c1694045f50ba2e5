import type { Issue, Position, Result, SourceNode } from '@leitfaden/core'
import { readSource } from '@leitfaden/core/file'
import { type Attempt, inFile } from '../faults/fault.ts'
import { type Input, readInput } from './read-input.ts'

/** Reads a JSON file that somebody wrote and has it parsed; every fault gets the place in the file where it lies. */
export async function readOwnJson<T>(
  name: string,
  stdin: AsyncIterable<Buffer | string>,
  parse: (data: unknown) => Result<T>,
): Promise<Attempt<T>> {
  const input = await readInput(name, stdin)
  return input.ok ? parseJson(input.value, parse) : input
}

function parseJson<T>({ name, bytes }: Input, parse: (data: unknown) => Result<T>): Attempt<T> {
  const { root, issues } = readSource(bytes, 'json')
  if (issues.length > 0) return { ok: false, exitCode: 1, faults: inFile(name, issues) }
  const parsed = parse(root === undefined ? undefined : plain(root))
  if (parsed.ok) return { ok: true, value: parsed.value }
  const located = parsed.issues.map((issue) => ({ ...issue, at: placeOf(root, issue.path) }))
  return { ok: false, exitCode: 1, faults: inFile(name, located) }
}

function plain(node: SourceNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(plain)
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]))
}

const start: Position = { line: 1, column: 1 }

/** Where a path leads; where it ends early, the last place on the way. */
function placeOf(root: SourceNode | undefined, path: Issue['path']): Position {
  let node = root
  let at = root?.at ?? start
  for (const part of path) {
    const next: SourceNode | undefined =
      node?.kind === 'list'
        ? node.items[Number(part)]
        : node?.kind === 'map'
          ? node.entries.find(({ key }) => key === part)?.value
          : undefined
    if (next === undefined) break
    node = next
    at = next.at ?? at
  }
  return at
}
