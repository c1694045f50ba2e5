import type { Language } from '@leitfaden/core'
import { documentStyle } from '@leitfaden/render/styles'
import type { Element } from 'hast'
import type { ComponentChildren } from 'preact'
import { Shadow } from '../design/shadow.tsx'
import { sheetOf } from '../design/sheet-of.ts'
import { Tree } from '../design/tree.tsx'
import './sheet.css'
import insideStyle from './sheet-inside.css?inline'

interface SheetProps {
  readonly language: Language
  /** Closer set on paper. */
  readonly compact?: boolean
  /** The next one is being made. */
  readonly busy: boolean
  readonly children: ComponentChildren
}

/** A sheet of paper on a desk: all that is printed. */
function Sheet({ language, compact = false, busy, children }: SheetProps) {
  return (
    <div class="desk" aria-busy={busy} data-busy={busy}>
      <Shadow class="sheet" lang={language} styles={[sheetOf(documentStyle), sheetOf(insideStyle)]}>
        <article class={compact ? 'compact' : ''}>{children}</article>
      </Shadow>
    </div>
  )
}

/** A document as its tree says. */
export function DocumentSheet({ content, ...rest }: { readonly content: Element } & Omit<SheetProps, 'children'>) {
  return (
    <Sheet {...rest}>
      <Tree nodes={content.children} />
    </Sheet>
  )
}

/** A text as it is. */
export function TextSheet({ text, ...rest }: { readonly text: string } & Omit<SheetProps, 'children'>) {
  return (
    <Sheet {...rest}>
      <pre class="text">{text}</pre>
    </Sheet>
  )
}
