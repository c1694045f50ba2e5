import type { Element, ElementContent } from 'hast'
import { type ComponentChild, h } from 'preact'
import { Drawing } from './drawing.tsx'
import { Scroller } from './scroller.tsx'

interface TreeProps {
  readonly nodes: readonly ElementContent[]
}

/** A document as its tree says, in nodes of the page: elements and attributes that documents have, and of links those to https and within the document. */
export function Tree({ nodes }: TreeProps) {
  return <>{nodes.map(node)}</>
}

const names: ReadonlySet<string> = new Set(
  `br code details div em figcaption figure h1 h2 h3 h4 h5 h6 header li nav ol p pre section span strong summary table tbody td th thead tr
  ul`.split(/\s+/),
)
const attributes: { readonly [property: string]: string } = {
  ariaLabel: 'aria-label',
  ariaLabelledBy: 'aria-labelledby',
  className: 'class',
  id: 'id',
  role: 'role',
  scope: 'scope',
}

function node(content: ElementContent): ComponentChild {
  if (content.type === 'text') return content.value
  if (content.type === 'picture') return <Drawing picture={content.picture} />
  if (content.type !== 'element') return null
  const { tagName, properties, children } = content
  if (tagName === 'a') return link(content)
  if (!names.has(tagName)) return null
  const classes = Array.isArray(properties.className) ? properties.className.join(' ') : ''
  if (tagName === 'div' && /\bwide\b/.test(classes)) return <Scroller class={classes}>{children.map(node)}</Scroller>
  // A head without a word is none for whoever hears it.
  if (tagName === 'th' && children.length === 0) return <td class="head" />
  const kept = Object.entries(properties).flatMap(([property, value]) => {
    const name = Object.hasOwn(attributes, property) ? attributes[property] : undefined
    return name === undefined ? [] : [[name, Array.isArray(value) ? value.join(' ') : String(value)] as const]
  })
  return h(tagName, Object.fromEntries(kept), children.map(node))
}

function link({ properties, children }: Element): ComponentChild {
  const to = String(properties.href ?? '')
  const inside = children.map(node)
  if (to.startsWith('https://'))
    return (
      <a href={to} target="_blank" rel="noopener noreferrer">
        {inside}
      </a>
    )
  if (!to.startsWith('#')) return <span>{inside}</span>
  return (
    <a href={to} onClick={jump}>
      {inside}
    </a>
  )
}

/** To another place of the document; the address of the page stays, which says what is shown. */
function jump(event: MouseEvent & { readonly currentTarget: HTMLAnchorElement }): void {
  event.preventDefault()
  const root = event.currentTarget.getRootNode() as Document | ShadowRoot
  const place = root.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)))
  if (place === null) return
  place.tabIndex = -1
  place.focus({ preventScroll: true })
  place.scrollIntoView()
}
