import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { announce } from '../app/announce.tsx'
import { Button } from '../design/button.tsx'
import { t } from '../texts/t.ts'

interface CopyButtonProps {
  readonly text: () => Promise<string>
  /** What it is called where there are several. */
  readonly label?: string
  readonly children: ComponentChildren
}

/** Puts a text on the clipboard. Where the browser does not allow that, it is said beside the button. */
export function CopyButton({ text, label, children }: CopyButtonProps) {
  const refused = useSignal(false)
  const copy = async () => {
    try {
      // Given as a promise, since the browser allows it only right after the click.
      const blob = text().then((value) => new Blob([value], { type: 'text/plain' }))
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })])
      refused.value = false
      announce(t().documents.copy.done)
    } catch {
      refused.value = true
    }
  }
  return (
    <>
      <Button small onClick={copy} {...(label && { 'aria-label': label })}>
        {children}
      </Button>
      {refused.value && (
        <span class="field-error" role="alert">
          {t().documents.copy.refused}
        </span>
      )}
    </>
  )
}
