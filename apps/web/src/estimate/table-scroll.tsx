import type { ComponentChildren } from 'preact'
import { t } from '../texts/t.ts'
import './table-scroll.css'

interface TableScrollProps {
  readonly label: string
  readonly children: ComponentChildren
}

/** A table that may be wider than the page: it scrolls by itself, by keyboard too. */
export function TableScroll({ label, children }: TableScrollProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section class="table-scroll" aria-label={t().estimate.tableOf(label)} tabIndex={0}>
      {children}
    </section>
  )
}
