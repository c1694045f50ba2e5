import { type HtmlOptions, toHtml, toMarkdown } from '@leitfaden/render'
import { writeOutput } from '../files/write-output.ts'
import type { Done, Outcome } from '../outcome.ts'
import type { Request } from '../request.ts'
import { textsIn } from '../texts/texts-in.ts'
import type { DocumentFormat } from './document-format.ts'

/** A document that can be written in every format. */
export interface Document {
  /** Made only when a text is wanted. */
  readonly tree: () => Parameters<typeof toMarkdown>[0]
  readonly data: () => object
  readonly page: HtmlOptions
}

/** The document to the terminal or, with `--out`, into a file. */
export async function writeDocument(
  document: Document,
  format: DocumentFormat,
  { options }: Request,
  told: Pick<Done, 'language' | 'faults'> & { readonly data: object; readonly input: readonly string[] },
): Promise<Outcome> {
  const { language, faults, input } = told
  const { out, force = false, json = false } = options
  if (out === undefined && format === 'json' && json) {
    return { ok: true, language, faults, lines: [], data: { ...told.data, document: document.data() } }
  }
  const text = textOf(document, format)
  if (out === undefined) {
    const lines = text.replace(/\n$/, '').split('\n')
    return { ok: true, language, faults, lines, data: { ...told.data, [fields[format]]: text } }
  }
  const written = await writeOutput(out, text, { force, input })
  if (!written.ok) return { ...written, language }
  const lines = [textsIn(language).written(written.value)]
  return { ok: true, language, faults, lines, data: { ...told.data, written: [written.value] } }
}

/** What the JSON output calls the text. */
const fields = { md: 'markdown', html: 'html', json: 'document' } as const

function textOf({ tree, data, page }: Document, format: DocumentFormat): string {
  if (format === 'json') return `${JSON.stringify(data(), undefined, 2)}\n`
  return format === 'html' ? toHtml(tree(), page) : toMarkdown(tree())
}
