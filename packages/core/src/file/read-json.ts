import type { Position } from '../issue.ts'
import type { SourceEntry, SourceNode } from '../source/source-node.ts'
import { excerpt } from './excerpt.ts'
import type { FileFault } from './file-fault.ts'
import { tooDeep } from './limit-fault.ts'
import { limits } from './limits.ts'
import type { ReadText } from './read-yaml.ts'

class JsonFault extends Error {
  readonly fault: FileFault

  constructor(fault: FileFault) {
    super(fault.code)
    this.fault = fault
  }
}

/** Strict JSON (RFC 8259) with positions. Stops at the first fault: JSON has no lines to find the way back. */
export function readJson(text: string, locate: (offset: number) => Position): ReadText {
  try {
    return { root: new JsonReader(text, locate).document(), faults: [] }
  } catch (error) {
    if (error instanceof JsonFault) return { faults: [error.fault], brokenFrom: 0 }
    throw error
  }
}

const literals: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
])

class JsonReader {
  #offset = 0
  readonly #text: string
  readonly #locate: (offset: number) => Position

  constructor(text: string, locate: (offset: number) => Position) {
    this.#text = text
    this.#locate = locate
  }

  document(): SourceNode {
    const root = this.#value(1)
    this.#space()
    if (this.#offset < this.#text.length) throw this.#fault('das Ende der Datei', 'the end of the file')
    return root
  }

  #value(depth: number): SourceNode {
    this.#space()
    const at = this.#locate(this.#offset)
    const first = this.#text[this.#offset]
    if (first === '{' || first === '[') {
      if (depth > limits.depth) throw new JsonFault(tooDeep(this.#offset))
      return first === '{' ? this.#map(depth, at) : this.#list(depth, at)
    }
    if (first === '"') {
      const value = this.#string()
      return { kind: 'scalar', value, text: value, quoted: true, at }
    }
    const word = this.#match(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y)
    if (word === undefined) throw this.#fault('ein Wert', 'a value')
    return {
      kind: 'scalar',
      value: literals.has(word) ? (literals.get(word) ?? null) : Number(word),
      text: word,
      quoted: false,
      at,
    }
  }

  #map(depth: number, at: Position): SourceNode {
    const entries: SourceEntry[] = []
    this.#offset++
    if (this.#take('}')) return { kind: 'map', entries, at }
    do {
      this.#space()
      const keyAt = this.#locate(this.#offset)
      if (this.#text[this.#offset] !== '"')
        throw this.#fault('ein Schlüssel in doppelten Anführungszeichen', 'a key in double quotes')
      const key = this.#string()
      if (!this.#take(':')) throw this.#fault(':', ':')
      entries.push({ key, keyAt, value: this.#value(depth + 1) })
    } while (this.#take(','))
    if (!this.#take('}')) throw this.#fault(', oder }', ', or }')
    return { kind: 'map', entries, at }
  }

  #list(depth: number, at: Position): SourceNode {
    const items: SourceNode[] = []
    this.#offset++
    if (this.#take(']')) return { kind: 'list', items, at }
    do items.push(this.#value(depth + 1))
    while (this.#take(','))
    if (!this.#take(']')) throw this.#fault(', oder ]', ', or ]')
    return { kind: 'list', items, at }
  }

  #string(): string {
    const start = this.#offset
    for (this.#offset++; ; ) {
      const character = this.#text[this.#offset]
      if (character === undefined || character < ' ') {
        this.#offset = start
        throw this.#fault(
          '" am Ende des Textes, ohne Zeilenumbruch oder Tabulator davor',
          '" at the end of the text, with no line break or tab before',
        )
      }
      if (character === '\\' && this.#match(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y) === undefined) {
        throw this.#fault('ein bekanntes Zeichen nach \\', 'a known escape after \\')
      }
      if (character !== '\\') this.#offset++
      if (character === '"') return JSON.parse(this.#text.slice(start, this.#offset))
    }
  }

  #take(character: string): boolean {
    this.#space()
    if (this.#text[this.#offset] !== character) return false
    this.#offset++
    return true
  }

  #space(): void {
    this.#match(/[ \t\r\n]*/y)
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#offset
    const found = pattern.exec(this.#text)?.[0]
    this.#offset += found?.length ?? 0
    return found
  }

  #fault(de: string, en: string): JsonFault {
    const found = this.#text.slice(this.#offset, this.#offset + 20)
    return new JsonFault({
      code: 'wrong-json',
      offset: this.#offset,
      message: { de: 'so lässt sich das nicht als JSON lesen', en: 'this can not be read as JSON' },
      expected: { de, en },
      ...(found !== '' && { found: excerpt(found) }),
    })
  }
}
