import type { Result } from '@leitfaden/core'
import type { Element } from 'hast'
import type { DocumentRequest } from '../../documents/document-request.ts'
import { type MadeDocument, madeDocument } from '../made-document.ts'

export interface DrawnDocument extends Pick<MadeDocument, 'urgent'> {
  readonly title: string
  readonly content: Element
  /** Closer set on paper. */
  readonly compact: boolean
}

/** A document for the screen. */
export async function drawDocument(request: DocumentRequest): Promise<Result<DrawnDocument>> {
  const [{ pageContent }, made] = await Promise.all([import('@leitfaden/render'), madeDocument(request)])
  if (!made.ok) return made
  const { tree, page, urgent } = made.value
  const { title, compact = false } = page
  return { ...made, value: { title, compact, urgent, content: pageContent(tree(), page) } }
}
