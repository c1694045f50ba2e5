import { type ComponentChildren, Fragment, h, render } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface ShadowProps {
  readonly class: string
  readonly lang?: string
  /** Style sheets that hold inside alone. */
  readonly styles: readonly CSSStyleSheet[]
  readonly children: ComponentChildren
}

/** Part of the page with style sheets of its own. Colours and fonts come in from around it. */
export function Shadow({ class: name, lang, styles, children }: ShadowProps) {
  const host = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' })
    if (root === undefined) return
    root.adoptedStyleSheets = [...styles]
    render(h(Fragment, null, children), root)
  })
  useLayoutEffect(() => () => host.current?.shadowRoot && render(null, host.current.shadowRoot), [])
  return <div ref={host} class={name} lang={lang} />
}
