/** The languages of the guide and of every document made from it. */
export const languages = ['de', 'en'] as const

export type Language = (typeof languages)[number]

/** One statement in every language. Both are originals: neither is a translation that may be missing. */
export interface Text {
  readonly de: string
  readonly en: string
}
