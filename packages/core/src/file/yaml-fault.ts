import type { Text } from '../text.ts'
import { excerpt } from './excerpt.ts'
import type { FileFault } from './file-fault.ts'

const features: { readonly [type in 'anchor' | 'alias' | 'tag']: Text } = {
  anchor: { de: 'Anker (&) werden hier nicht verwendet', en: 'anchors (&) are not used here' },
  alias: { de: 'Verweise (*) werden hier nicht verwendet', en: 'aliases (*) are not used here' },
  tag: { de: 'Typangaben (!) werden hier nicht verwendet', en: 'tags (!) are not used here' },
}

/** YAML can do it, answers files do not: what stands there must be what is meant. */
export function featureFault(type: 'anchor' | 'alias' | 'tag', lexeme: string, offset: number): FileFault {
  return {
    code: type === 'tag' ? 'tag' : 'anchor-or-alias',
    offset,
    message: features[type],
    expected: {
      de: 'ein Wert; Text mit diesem Zeichen in Anführungszeichen',
      en: 'a value; text with this character in quotes',
    },
    found: excerpt(lexeme),
  }
}

/** One `%YAML 1.2` is fine, every other directive changes how the file would be read. */
export function wrongDirective(line: string, offset: number, before: number): FileFault | undefined {
  if (before === 0 && /^%YAML[ \t]+1\.2[ \t]*(#.*)?$/.test(line)) return undefined
  return {
    code: 'directive',
    offset,
    message: { de: 'nicht erlaubte YAML-Anweisung', en: 'YAML directive that is not allowed' },
    expected: { de: '%YAML 1.2 oder nichts', en: '%YAML 1.2 or nothing' },
    found: excerpt(line),
  }
}

export function unclosedQuote(offset: number, lexeme: string): FileFault {
  return {
    code: 'unclosed-quote',
    offset,
    message: {
      de: 'das Anführungszeichen wird nie geschlossen',
      en: 'the quote is never closed',
    },
    expected: { de: `${lexeme[0]} am Ende des Textes`, en: `${lexeme[0]} at the end of the text` },
    found: excerpt(lexeme),
  }
}

export function unclosedBracket(text: string, offset: number): FileFault {
  const closing = text[offset] === '{' ? '}' : ']'
  return {
    code: 'unclosed-bracket',
    offset,
    message: { de: 'die Klammer wird nicht geschlossen', en: 'the bracket is not closed' },
    expected: {
      de: `${closing}; Zeilen in der Klammer weiter eingerückt als der Schlüssel`,
      en: `${closing}; lines inside the brackets indented further than the key`,
    },
    found: excerpt(text.slice(offset, offset + 80)),
  }
}

/** Of one text. */
export const mostEscapes = 20

/** Backslashes in double quotes that start no escape: `"C:\Users"`. */
export function findWrongEscapes(lexeme: string, offset: number): FileFault[] {
  const faults: FileFault[] = []
  for (const { 0: sequence, index } of lexeme.matchAll(/\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[\s\S])/gi)) {
    if (sequence.length > 2 || '0abtnvfreN_LP "/\\\t\r\n'.includes(sequence[1] ?? '')) continue
    faults.push({
      code: 'wrong-escape',
      offset: offset + index,
      message: { de: 'unbekannte Zeichenfolge mit \\', en: 'unknown escape with \\' },
      expected: {
        de: '\\\\ für einen umgekehrten Schrägstrich, oder einfache Anführungszeichen',
        en: '\\\\ for a backslash, or single quotes',
      },
      found: excerpt(lexeme.slice(index, index + 10)),
    })
    if (faults.length === mostEscapes) break
  }
  return faults
}
