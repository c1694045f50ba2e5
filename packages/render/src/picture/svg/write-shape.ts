import { cleanText } from '../../text/clean-text.ts'
import { rounded } from './rounded.ts'
import type { Shape } from './shape.ts'

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The element as XML 1.0 that an HTML parser reads alike. Texts are cleaned, all of them: no control character gets through. */
export function writeShape({ name, attributes, children }: Shape): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(typeof value === 'number' ? rounded(value) : value)}"`],
  )
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : writeShape(child))).join('')
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`
}

function escaped(text: string): string {
  return cleanText(text).replace(/[&<>"']/gu, (character) => entities[character] as string)
}
