import type { Language } from '@leitfaden/core'
import { paperStyle } from '@leitfaden/render/styles'
import { useEffect } from 'preact/hooks'
import { sheetOf } from '../design/sheet-of.ts'

/** While a document is shown: what is printed has its pages, and the file of a print its name. */
export function usePaper(language: Language, title: string | undefined): void {
  useEffect(() => {
    const paper = sheetOf(paperStyle(language))
    document.adoptedStyleSheets.push(paper)
    let before = document.title
    const name = () => {
      before = document.title
      if (title !== undefined) document.title = title
    }
    const restore = () => {
      document.title = before
    }
    addEventListener('beforeprint', name)
    addEventListener('afterprint', restore)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== paper)
      removeEventListener('beforeprint', name)
      removeEventListener('afterprint', restore)
    }
  }, [language, title])
}
