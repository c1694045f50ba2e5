import { withoutBlocks } from './fenced-blocks.ts'
import { slug } from './markdown.ts'

/** Every fragment under which a place of the page can be reached: headings as GitHub names them, and `<a id="…">`. */
export function anchors(markdown: string): ReadonlySet<string> {
  const prose = withoutBlocks(markdown)
  const found = new Set<string>()
  for (const [, heading = ''] of prose.matchAll(/^#{1,6}\s+(.+)$/gm)) {
    const text = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\\(.)/g, '$1')
    const base = slug(text)
    let anchor = base
    for (let count = 1; found.has(anchor); count++) anchor = `${base}-${count}`
    found.add(anchor)
  }
  for (const [, id = ''] of prose.matchAll(/<a id="([^"]+)"/g)) {
    if (found.has(id)) throw new Error(`Two places are called #${id}`)
    found.add(id)
  }
  return found
}
