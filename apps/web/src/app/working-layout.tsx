import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { width } from './width.ts'
import './working-layout.css'

interface WorkingLayoutProps {
  /** To the left, from the second column on. */
  readonly side: ComponentChildren
  /** In its place on a phone: a line that sticks to the top, with the way to what is at the side. */
  readonly top: ComponentChildren
  /** To the right on a wide screen. */
  readonly companion: ComponentChildren
  /** In its place on anything smaller: a bar at the lower edge. */
  readonly companionBar: ComponentChildren
  readonly children: ComponentChildren
}

/** The screen that people work on: what there is to choose, what is being done, and what comes of it. */
export function WorkingLayout({ side, top, companion, companionBar, children }: WorkingLayoutProps) {
  useEffect(followHeader, [])
  const room = width.value
  return (
    <div class="working">
      {room === 'narrow' ? (
        <div class="working-top no-print">{top}</div>
      ) : (
        <div class="working-side no-print">{side}</div>
      )}
      <div class="working-centre">{children}</div>
      {room === 'wide' ? (
        <div class="working-companion">{companion}</div>
      ) : (
        <div class="working-bar no-print">{companionBar}</div>
      )}
    </div>
  )
}

/** What sticks below the header has to know how tall it is; its lines break as the room wants it. */
function followHeader(): (() => void) | undefined {
  const header = document.querySelector('.header')
  if (header === null) return undefined
  const { style } = document.documentElement
  const observer = new ResizeObserver(() => {
    style.setProperty('--header-height', `${header.getBoundingClientRect().height}px`)
  })
  observer.observe(header)
  return () => {
    observer.disconnect()
    style.removeProperty('--header-height')
  }
}
