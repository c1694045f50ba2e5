import type { Language, ProviderProfile, Text } from '@leitfaden/core'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ControlTexts } from './control-texts.ts'
import type { Drafts } from './drafts.ts'

/** A way to say that there is no answer yet, or none at all. */
export interface Instead {
  readonly title: string
  readonly take: () => void
}

/** What every part of a control needs to know. Nothing here is global, so that a page may hold several. */
export interface ControlSetting {
  /** Id of the question. */
  readonly question: string
  readonly language: Language
  readonly texts: ControlTexts
  readonly provider: ProviderProfile | undefined
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly drafts: Drafts
  /** What somebody says who types words such as `weiß ich nicht` where an amount is asked for. Absent: nothing can be said instead. */
  readonly insteadOf?: ((typed: string) => Instead | undefined) | undefined
}

export const ControlContext = createContext<ControlSetting | undefined>(undefined)

export function useSetting(): ControlSetting & { readonly say: (text: Text) => string } {
  const setting = useContext(ControlContext)
  if (setting === undefined) throw new Error('a control stands outside of an answer control')
  return { ...setting, say: (text) => text[setting.language] }
}
