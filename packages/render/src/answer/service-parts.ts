import { formatQuantity, type ServiceLevel } from '@leitfaden/core'
import { phrasesIn } from '../phrases/phrases-in.ts'
import type { Part } from './part.ts'
import { numbersOf, type Setting } from './setting.ts'

type Titled = { readonly id: string; readonly title: { readonly de: string; readonly en: string } }

/** The service level wished for, the longest downtime that can be borne, the reaction. */
export function serviceParts(value: ServiceLevel | undefined, setting: Setting): Part[] {
  const { language, provider } = setting
  const { service } = phrasesIn(language)
  const titleOf = (id: string | undefined, offered: readonly Titled[]) =>
    offered.find((one) => one.id === id)?.title[language] ?? id
  const choice = (offered: readonly Titled[]) =>
    offered.length === 0 ? undefined : offered.map((one) => one.title[language]).join(' · ')
  const levels = provider?.serviceLevels ?? []
  const tiers = provider?.reactionTiers ?? []
  return [
    { id: 'level', label: service.level, value: titleOf(value?.level, levels), explanation: choice(levels) },
    {
      id: 'max-downtime',
      label: service.maxDowntime,
      value: value?.maxDowntime && formatQuantity(value.maxDowntime, language, numbersOf(setting)),
    },
    { id: 'reaction', label: service.reaction, value: titleOf(value?.reaction, tiers), explanation: choice(tiers) },
  ]
}
