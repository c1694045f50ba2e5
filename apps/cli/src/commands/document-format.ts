import { extname } from 'node:path'
import { type Attempt, refuse } from '../faults/fault.ts'
import { perhaps } from '../faults/perhaps.ts'
import type { Options } from '../request.ts'
import type { Option } from './command.ts'

/** Markdown, a page that stands alone, or data. */
const documentFormats = ['md', 'html', 'json'] as const
export type DocumentFormat = (typeof documentFormats)[number]

export const format: Option = {
  flags: '--format',
  value: { de: 'Format', en: 'format' },
  words: documentFormats,
  help: {
    de: 'md, html (eine Seite, die für sich steht) oder json (sonst nach der Endung von --out)',
    en: 'md, html (one page that stands alone), or json (default: what the ending of --out says)',
  },
}

const endings: { readonly [ending: string]: DocumentFormat } = {
  '.md': 'md',
  '.markdown': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
}

/** Whoever opens such a file expects something else in it. */
const foreign: ReadonlySet<string> = new Set(['.pdf', '.doc', '.docx', '.odt', '.rtf', '.xls', '.xlsx', '.csv'])
const noSuchFile = { de: 'solche Dateien schreibt dieser Befehl nicht', en: 'this command writes no such files' }
const instead = {
  de: '.html, .md oder .json; ein PDF druckt der Browser aus der HTML-Datei',
  en: '.html, .md or .json; the browser prints a PDF from the HTML file',
}

/** What `--format` says, else the ending of the file that is written; nothing where neither does. */
export function documentFormat({ format: typed, out }: Options): Attempt<DocumentFormat | undefined> {
  if (typed !== undefined) {
    const found = documentFormats.find((known) => known === typed)
    const message = { de: '--format kennt dieses Wort nicht', en: '--format does not know this word' }
    return found === undefined
      ? refuse('unknown-word', message, { found: typed, expected: perhaps(typed, documentFormats) })
      : { ok: true, value: found }
  }
  const ending = out === undefined ? '' : extname(out).toLowerCase()
  if (Object.hasOwn(endings, ending)) return { ok: true, value: endings[ending] }
  return foreign.has(ending)
    ? refuse('unknown-format', noSuchFile, { found: ending, expected: instead })
    : { ok: true, value: undefined }
}
