import type { Language, Question } from '@leitfaden/core'
import { computed, signal } from '@preact/signals'
import { answersDocument } from '../project/open-project.ts'
import type { TrackerName } from './tickets-request.ts'

/** How somebody wants the documents; kept while the page is open. */
export const chosenLanguage = signal<Language | undefined>(undefined)
/** The language of the documents: that of the answers, unless somebody chose another. */
export const documentLanguage = computed((): Language => chosenLanguage.value ?? answersDocument.value.language)

export const fillings = ['filled', 'blank', 'forms'] as const
export type Filling = (typeof fillings)[number]

export const tracker = signal<TrackerName>('github')
export const filling = signal<Filling>('filled')
export const audience = signal<Question['audience'][number] | undefined>(undefined)
export const phase = signal<Question['phase'] | undefined>(undefined)
