import { type CST, isCollection, isMap, isPair, isScalar, type Pair, type YAMLMap } from 'yaml'

/** An entry of a parsed mapping with its places in the text. */
export interface PlacedEntry {
  readonly key: string
  readonly pair: Pair
  /** Of the `?` where the key has one. */
  readonly keyStart: number
  /** Behind the colon. */
  readonly valueStart: number
  /** Behind the last character of the value; comments and blanks after it are not part of it. */
  readonly valueEnd: number
}

export function placedEntries(map: YAMLMap): PlacedEntry[] {
  return map.items.map((pair) => {
    const { key, value, srcToken } = pair
    const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind')
    const [start, keyEnd] = rangeOf(key)
    const keyStart = srcToken?.start.find(({ type }) => type === 'explicit-key-ind')?.offset ?? start
    const valueStart = colon ? colon.offset + 1 : keyEnd
    return {
      key: isScalar(key) ? String(key.value) : '',
      pair,
      keyStart,
      valueStart,
      valueEnd: Math.max(valueStart, contentEnd(value)),
    }
  })
}

/** Behind the last character of a node. A block collection ends with its last value, not with the comments after it. */
export function contentEnd(node: unknown): number {
  if (isCollection(node) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1)
    return isPair(last) && isMap(node) ? (placedEntries(node as YAMLMap).at(-1)?.valueEnd ?? 0) : contentEnd(last)
  }
  if (isScalar(node) && node.type === 'PLAIN' && node.source === '') return 0
  return rangeOf(node)[1]
}

export function rangeOf(node: unknown): readonly [number, number] {
  const range = isScalar(node) || isCollection(node) ? node.range : undefined
  return range ? [range[0], range[1]] : [0, 0]
}

/** Column of an offset, from 0. */
export function columnOf(source: string, offset: number): number {
  return offset - lineStart(source, offset)
}

export function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1
}

/** Where the line of the last character before `offset` ends, its line end not included. */
export function lineEnd(source: string, offset: number): number {
  const from = source[offset - 1] === '\n' ? offset - 1 : offset
  const end = source.indexOf('\n', from)
  const stop = end === -1 ? source.length : end
  return source[stop - 1] === '\r' ? stop - 1 : stop
}

/** End of the last line that belongs to an entry at column `column`: comments indented deeper than its key are its own. */
export function endWithComments(source: string, valueEnd: number, column: number): number {
  let end = lineEnd(source, valueEnd)
  for (;;) {
    const [line = '', indent = ''] = /^(?:\r?\n[ \t]*)*?\r?\n( *)#[^\r\n]*/.exec(source.slice(end)) ?? []
    if (line === '' || indent.length <= column) return end
    end += line.length
  }
}

/** The comments inside a part of the syntax tree that stand from `start` to `end`, as written. */
export function commentsWithin(part: unknown, start: number, end: number): string[] {
  const comments: string[] = []
  const collect = (token: unknown): void => {
    if (Array.isArray(token)) token.forEach(collect)
    else if (typeof token === 'object' && token !== null) {
      const { type, offset, source } = token as CST.SourceToken
      if (type !== 'comment') Object.values(token).forEach(collect)
      else if (offset >= start && offset < end) comments.push(source)
    }
  }
  collect(part)
  return comments
}
