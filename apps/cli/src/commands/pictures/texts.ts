import type { Language } from '@leitfaden/core'

interface PictureTexts {
  readonly none: string
  /** A folder for all of them. */
  readonly folder: string
  readonly writeAll: string
}

export const pictureTexts: { readonly [language in Language]: PictureTexts } = {
  de: {
    none: 'Diese Datei gibt noch kein Bild her.',
    folder: 'bilder',
    writeAll: 'alle Bilder als Dateien',
  },
  en: {
    none: 'There is nothing in this file to draw yet.',
    folder: 'pictures',
    writeAll: 'all pictures as files',
  },
}
