import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Corpus {
  readonly name: string
  readonly strings: readonly string[]
}

/** Texts of the corpora that the environment variable `LEITFADEN_CORPORA` names; none without it. */
export function corpora(): Corpus[] {
  const folder = process.env.LEITFADEN_CORPORA
  if (folder === undefined || folder === '') return []
  const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8')
  const texts = (...path: string[]): string[] => everyText(JSON.parse(read(...path)))
  const lines = (name: string) => readdirSync(join(folder, name)).flatMap((file) => read(name, file).split('\n'))
  return [
    { name: 'CommonMark', strings: texts('commonmark', 'examples-0.31.json') },
    {
      name: 'GFM',
      strings: [...texts('gfm', 'spec.json'), ...texts('gfm', 'extensions.json'), ...texts('gfm', 'regression.json')],
    },
    { name: 'DOMPurify', strings: texts('dompurify', 'expect.json') },
    { name: 'PayloadsAllTheThings', strings: lines('payloads-all-the-things/xss') },
    {
      name: 'Trojan Source',
      strings: readdirSync(join(folder, 'trojan-source')).map((file) => read('trojan-source', file)),
    },
  ]
}

function everyText(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyText) : []
}
