import { findQuestion, type Guide, type Language } from '@leitfaden/core'
import type { Model } from '@leitfaden/sizing'

/** What the option is called whose range an assumption took: `Shop`. */
export function variantTitle(option: string, guide: Guide, { variantsBy = {} }: Model, language: Language): string {
  const asked = Object.entries(variantsBy).find(([, options]) => options.includes(option))?.[0]
  const kind = asked === undefined ? undefined : findQuestion(guide, asked)?.answer
  const options = kind?.kind === 'choice' ? kind.options : []
  return options.find(({ id }) => id === option)?.title[language] ?? option
}
