import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { Button } from '../design/button.tsx'
import { t } from '../texts/t.ts'
import './drawer.css'

interface DrawerProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** A modal dialog at the left edge while it is rendered. Escape, its button and a tap beside it end it. */
export function Drawer({ title, onClose, children }: DrawerProps) {
  const drawer = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement
    drawer.current?.showModal()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it as well
    <dialog
      ref={drawer}
      class="drawer"
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === drawer.current && onClose()}
    >
      <div class="drawer-inside">
        <div class="drawer-head">
          <h2 id={id}>{title}</h2>
          <Button small onClick={onClose}>
            {t().app.close}
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
