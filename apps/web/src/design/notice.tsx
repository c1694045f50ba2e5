import type { ComponentChildren } from 'preact'

interface NoticeProps {
  /** As of findings; `fine` for what went well, `error` for what failed. */
  readonly kind?: 'info' | 'advice' | 'warning' | 'blocker' | 'error' | 'fine'
  readonly title?: ComponentChildren
  readonly children?: ComponentChildren
  /** Read out as soon as it appears. */
  readonly live?: boolean
}

export function Notice({ kind = 'info', title, children, live = false }: NoticeProps) {
  return (
    <div class={`notice notice-${kind}`} {...(live && { role: kind === 'error' ? 'alert' : 'status' })}>
      {title && <p class="notice-title">{title}</p>}
      {children}
    </div>
  )
}
