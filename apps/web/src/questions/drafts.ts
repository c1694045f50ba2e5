import { computed } from '@preact/signals'
import type { Drafts } from '../controls/drafts.ts'
import { project } from '../project/open-project.ts'

const place = computed(() => `${project.value?.id}/${project.value?.current}`)
const kept = computed((): { readonly place: string; readonly drafts: Drafts } => ({
  place: place.value,
  drafts: new Map(),
}))

/** What is being typed in this scenario and can not be read yet, kept while its chapter is away. */
export function drafts(): Drafts {
  return kept.value.drafts
}
