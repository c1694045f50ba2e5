import { CST, Lexer, Parser } from 'yaml'
import type { FileFault } from './file-fault.ts'
import { tooDeep, tooManyValues } from './limit-fault.ts'
import { limits } from './limits.ts'
import {
  featureFault,
  findWrongEscapes,
  mostEscapes,
  unclosedBracket,
  unclosedQuote,
  wrongDirective,
} from './yaml-fault.ts'

export interface Survey {
  readonly tokens: readonly CST.Token[]
  readonly faults: readonly FileFault[]
  /** False where a limit was passed: then `tokens` is not complete and must not be used. */
  readonly complete: boolean
  /** Offset of a quote or bracket that is never closed: what the YAML library says about the text behind it is noise. */
  readonly unclosed?: number
}

/** Faults of one kind after which nobody wants to read on. */
const most = 100

/**
 * First pass over a YAML text, lexeme by lexeme, that stops as soon as a limit is passed: the library's second pass is recursive and would take the
 * whole process down on deep nesting. Finds on the way what answers files do not use: anchors, aliases, tags, directives.
 */
export function surveyYaml(text: string): Survey {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  const faults: FileFault[] = []
  const brackets: number[] = []
  let offset = 0
  let nodes = 0
  let commas = 0
  let directives = 0
  let afterScalarMark = false
  let unclosed: number | undefined

  const closeBrackets = (): void => {
    const start = brackets.at(-1)
    brackets.length = 0
    if (start === undefined || unclosed !== undefined) return
    unclosed = start
    faults.push(unclosedBracket(text, start))
  }

  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (afterScalarMark) {
      afterScalarMark = false
      offset += lexeme.length
      continue
    }
    const type = CST.tokenType(lexeme)
    if (type === 'doc-mode') continue
    if (type === 'flow-error-end') {
      closeBrackets()
      continue
    }
    if (type === 'scalar') {
      afterScalarMark = true
      nodes++
      continue
    }
    switch (type) {
      case 'anchor':
      case 'alias':
      case 'tag':
        nodes++
        faults.push(featureFault(type, lexeme, offset))
        break
      case 'directive-line': {
        const fault = wrongDirective(lexeme, offset, directives++)
        if (fault) faults.push(fault)
        break
      }
      case 'flow-map-start':
      case 'flow-seq-start':
        brackets.push(offset)
        nodes++
        break
      case 'flow-map-end':
      case 'flow-seq-end':
        brackets.pop()
        commas++
        break
      case 'comma':
        commas++
        break
      case 'seq-item-ind':
      case 'explicit-key-ind':
        nodes++
        break
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        nodes++
        if (isUnclosed(lexeme)) {
          unclosed ??= offset
          faults.push(unclosedQuote(offset, lexeme))
        } else if (type === 'double-quoted-scalar') {
          const escapes = findWrongEscapes(lexeme, offset)
          faults.push(...escapes)
          if (escapes.length === mostEscapes) return { tokens, faults, complete: false }
        }
        break
    }
    if (parser.stack.length > limits.depth + 2) return { tokens, faults: [...faults, tooDeep(offset)], complete: false }
    if (nodes > 3 * limits.values || commas > 2 * limits.values) {
      return { tokens, faults: [...faults, tooManyValues(offset)], complete: false }
    }
    if (faults.length >= most) return { tokens, faults, complete: false }
    offset += lexeme.length
  }
  closeBrackets()
  for (const token of parser.end()) tokens.push(token)
  return { tokens, faults, complete: true, ...(unclosed !== undefined && { unclosed }) }
}

function isUnclosed(lexeme: string): boolean {
  if (lexeme.length === 1 || lexeme.at(-1) !== lexeme[0]) return true
  const end = lexeme[0] === '"' ? /\\*"$/.exec(lexeme)?.[0] : /'+$/.exec(lexeme.slice(1))?.[0]
  return (end?.length ?? 0) % 2 === 0
}
