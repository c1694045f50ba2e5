import type { Language } from '@leitfaden/core'

/** The language of the environment, by the usual variables in their usual order. */
export function languageOf(env: { readonly [name: string]: string | undefined }): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^de(?![a-z])/i.test(locale) ? 'de' : 'en'
}
