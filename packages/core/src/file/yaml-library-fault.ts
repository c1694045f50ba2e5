import type { ErrorCode, YAMLError } from 'yaml'
import type { Text } from '../text.ts'
import { excerpt } from './excerpt.ts'
import type { FileFault } from './file-fault.ts'

interface Translation {
  readonly code: string
  readonly message: Text
  readonly expected?: Text
}

const tab: Translation = {
  code: 'tab-indentation',
  message: { de: 'eingerückt mit einem Tabulator', en: 'indented with a tab' },
  expected: { de: 'Leerzeichen', en: 'spaces' },
}
const indentation: Translation = {
  code: 'wrong-indentation',
  message: {
    de: 'die Einrückung passt nicht zu den Zeilen darüber',
    en: 'the indentation does not fit the lines above',
  },
  expected: {
    de: 'dieselbe Zahl von Leerzeichen wie bei den Nachbarn; Text mit „: “ in Anführungszeichen',
    en: 'as many spaces as the neighbours have; text with “: ” in quotes',
  },
}
const closing: Translation = {
  code: 'wrong-indentation',
  message: {
    de: 'die schließende Klammer ist nicht weiter eingerückt als der Schlüssel darüber',
    en: 'the closing bracket is not indented further than the key above',
  },
  expected: { de: 'mehr Leerzeichen vor der Klammer', en: 'more spaces before the bracket' },
}
const colon: Translation = {
  code: 'missing-colon',
  message: { de: 'nach dem Schlüssel fehlt ein Doppelpunkt', en: 'a colon is missing after the key' },
  expected: { de: 'Schlüssel: Wert', en: 'key: value' },
}
const nested: Translation = {
  code: 'second-colon',
  message: {
    de: 'mitten im Wert beginnt ein zweites „Schlüssel: Wert“',
    en: 'a second “key: value” starts inside the value',
  },
  expected: {
    de: 'eine neue, gleich weit eingerückte Zeile, oder Text mit „: “ in Anführungszeichen',
    en: 'a new line, indented alike, or text with “: ” in quotes',
  },
}
const start: Translation = {
  code: 'wrong-start',
  message: { de: 'mit diesem Zeichen kann ein Wert nicht beginnen', en: 'a value can not start with this character' },
  expected: { de: 'Text in Anführungszeichen', en: 'text in quotes' },
}
const comma: Translation = {
  code: 'missing-comma',
  message: { de: 'zwischen zwei Einträgen fehlt ein Komma', en: 'a comma is missing between two entries' },
  expected: { de: ',', en: ',' },
}
const behind: Translation = {
  code: 'text-after-value',
  message: { de: 'hinter dem Wert steht noch etwas', en: 'something follows the value' },
  expected: {
    de: 'ein Kommentar mit „ #“, oder Anführungszeichen um den ganzen Wert',
    en: 'a comment with “ #”, or quotes around the whole value',
  },
}
const sameLine: Translation = {
  code: 'list-on-same-line',
  message: { de: 'eine Liste mit „- “ beginnt in einer neuen Zeile', en: 'a list with “- ” starts on a new line' },
  expected: { de: 'eine neue Zeile, oder [a, b]', en: 'a new line, or [a, b]' },
}
const key: Translation = {
  code: 'wrong-key',
  message: { de: 'das kann kein Schlüssel sein', en: 'this can not be a key' },
  expected: { de: 'ein einzeiliger Text', en: 'a text on one line' },
}
const duplicate: Translation = {
  code: 'duplicate-key',
  message: { de: 'diesen Schlüssel gibt es schon', en: 'this key exists already' },
}
const syntax: Translation = {
  code: 'wrong-yaml',
  message: { de: 'so lässt sich das nicht als YAML lesen', en: 'this can not be read as YAML' },
}

const byCode: { readonly [code in ErrorCode]?: Translation } = {
  TAB_AS_INDENT: tab,
  BAD_INDENT: indentation,
  BLOCK_AS_IMPLICIT_KEY: nested,
  BAD_SCALAR_START: start,
  DUPLICATE_KEY: duplicate,
  NON_STRING_KEY: key,
  KEY_OVER_1024_CHARS: key,
}

/** Puts what the YAML library says into our words. Its own (English) words stay in `found` where ours are no more than a hint. */
export function yamlLibraryFault({ code, message, pos: [offset] }: YAMLError, text: string): FileFault {
  const translation = translate(code, message)
  const found = translation === syntax ? message : excerpt(text.slice(offset, offset + 100))
  return { ...translation, offset: Math.min(offset, text.length), ...(found.trim() !== '' && { found }) }
}

function translate(code: ErrorCode, message: string): Translation {
  if (code === 'MISSING_CHAR' && /followed by map values|: indicator/.test(message)) return colon
  if (code === 'MISSING_CHAR' && message.startsWith('Missing ,')) return comma
  if (code === 'MULTILINE_IMPLICIT_KEY') return colon
  if (code === 'BAD_INDENT' && message.startsWith('Flow end')) return closing
  if (code === 'UNEXPECTED_TOKEN' && message.endsWith('at node end')) return behind
  if (code === 'UNEXPECTED_TOKEN' && message.startsWith('Unexpected block-seq-ind on same line')) return sameLine
  return byCode[code] ?? syntax
}
