import type { Result } from '@leitfaden/core'
import type { DocumentRequest, TextFormat } from '../../documents/document-request.ts'
import { madeDocument } from '../made-document.ts'

/** A document as text, byte for byte as the command line writes it. */
export async function writeDocument(
  request: DocumentRequest & { readonly format: TextFormat },
): Promise<Result<string>> {
  const { format, ...of } = request
  const [{ toHtml, toMarkdown }, made] = await Promise.all([import('@leitfaden/render'), madeDocument(of)])
  if (!made.ok) return made
  const { tree, data, page } = made.value
  const texts = {
    md: () => toMarkdown(tree()),
    html: () => toHtml(tree(), page),
    json: () => `${JSON.stringify(data(), undefined, 2)}\n`,
  }
  return { ...made, value: texts[format]() }
}
