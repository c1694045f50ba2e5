/** One line, with its number from 1. `bytes` is undefined where the line is longer than allowed. */
export interface ReadLine {
  readonly line: number
  readonly bytes: Buffer | undefined
}

const lineFeed = 0x0a
const nul = 0x00

/**
 * Lines of a stream as they come, without their ends; never more of it in memory than `longest` bytes and one piece of the stream. Where
 * the first piece holds a NUL, it is NUL that ends a line (as `find -print0` writes names).
 */
export async function* readLines(stream: AsyncIterable<Buffer | string>, longest: number): AsyncGenerator<ReadLine> {
  let line = 1
  let parts: Buffer[] = []
  let length = 0
  let end: number | undefined
  const take = (): ReadLine => {
    const read = { line, bytes: length > longest ? undefined : Buffer.concat(parts) }
    line++
    parts = []
    length = 0
    return read
  }
  const keep = (piece: Buffer): void => {
    length += piece.length
    if (length <= longest) parts.push(piece)
    else parts = []
  }
  for await (const chunk of stream) {
    const piece = Buffer.from(chunk)
    end ??= piece.includes(nul) ? nul : lineFeed
    let start = 0
    for (let at = piece.indexOf(end); at !== -1; at = piece.indexOf(end, start)) {
      keep(piece.subarray(start, at))
      start = at + 1
      yield take()
    }
    keep(piece.subarray(start))
  }
  if (length > 0) yield take()
}
