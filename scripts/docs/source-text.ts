import type { Source } from '../../packages/core/src/index.ts'
import { plain } from './markdown.ts'

/** A source with its date, linked where it has an address. */
export function sourceText({ title, url, date }: Source): string {
  return `${url ? `[${plain(title)}](${url})` : plain(title)}, ${date}`
}

/** A list of sources with their keys as anchors. */
export function sourceList(sources: { readonly [key: string]: Source }): string {
  return Object.entries(sources)
    .map(([key, source]) => `- <a id="source-${key}"></a>\`${key}\`: ${sourceText(source)}`)
    .join('\n')
}
