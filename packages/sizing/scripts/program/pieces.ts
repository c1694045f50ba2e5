import type { Frame } from './frame.ts'
import { codeOf, referencesIn, resolveReferences, type Statement } from './statement.ts'

/** About so many characters of code make a piece: small enough to be optimized soon, large enough to keep most values in variables. */
const usualSize = 2000

/** Cuts statements into pieces of about the same size, each to become a function. */
export function cut(statements: readonly Statement[]): Statement[][] {
  const pieces: Statement[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const statement of statements) {
    const more = codeOf(statement).length
    if (size + more > usualSize) {
      pieces.push([])
      size = 0
    }
    pieces.at(-1)?.push(statement)
    size += more
  }
  return pieces
}

/** Values that are read elsewhere than where they are set. */
export function crossing(pieces: readonly (readonly Statement[])[]): Set<string> {
  const setIn = new Map<string, readonly Statement[]>()
  for (const piece of pieces) for (const s of piece) if (s.kind !== 'lines') setIn.set(s.sets, piece)
  const found = new Set<string>()
  for (const piece of pieces)
    for (const s of piece)
      for (const name of referencesIn(codeOf(s))) if (setIn.has(name) && setIn.get(name) !== piece) found.add(name)
  return found
}

/** The body of a function. A value that is read more than once becomes a variable; one that others need is left in the frame too. */
export function writePiece(piece: readonly Statement[], frame: Frame): string[] {
  const uses = new Map<string, number>()
  // What stands in a loop is read more than once.
  for (const s of piece)
    for (const name of referencesIn(codeOf(s))) uses.set(name, (uses.get(name) ?? 0) + (s.kind === 'value' ? 1 : 2))
  const own = new Set(piece.flatMap((s) => (s.kind === 'lines' ? [] : [s.sets])))
  const resolve = (name: string): string => {
    if (own.has(name)) return variable(name)
    return (uses.get(name) ?? 0) > 1 ? variable(name) : cell(name, frame)
  }
  const read = [...uses].flatMap(([name, times]) =>
    times > 1 && !own.has(name) ? [`const ${variable(name)} = ${cell(name, frame)}`] : [],
  )
  return [
    ...read,
    ...piece.flatMap((s): string[] => {
      if (s.kind === 'lines') return s.lines.map((line) => resolveReferences(line, resolve))
      const code = resolveReferences(s.code, resolve)
      const name = variable(s.sets)
      const place = frame.isLeft(s.sets) ? cell(s.sets, frame) : undefined
      if (s.kind === 'sum')
        return [`let ${name} = 0`, `${s.loop} ${name} += ${code}`, ...(place ? [`${place} = ${name}`] : [])]
      if (!place) return [`const ${name} = ${code}`]
      return [uses.has(s.sets) ? `const ${name} = (${place} = ${code})` : `${place} = ${code}`]
    }),
  ]
}

function cell(name: string, frame: Frame): string {
  return `v[${frame.isLeft(name) ? frame.left(name) : frame.given(name)}]`
}

function variable(name: string): string {
  return `_${name}`
}
