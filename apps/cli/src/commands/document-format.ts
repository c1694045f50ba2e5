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
  return { ok: true, value: Object.hasOwn(endings, ending) ? endings[ending] : undefined }
}
