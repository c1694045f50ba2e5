import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface ScrollerProps {
  readonly class: string
  readonly children: ComponentChildren
}

/** What scrolls sideways by itself where it is too wide; only then the keyboard stops at it. */
export function Scroller({ class: name, children }: ScrollerProps) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const look = () => {
      if (element.scrollWidth > element.clientWidth) element.tabIndex = 0
      else element.removeAttribute('tabindex')
    }
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={box} class={name}>
      {children}
    </div>
  )
}
