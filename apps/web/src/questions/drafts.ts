import { computed } from '@preact/signals'
import type { Drafts } from '../controls/drafts.ts'
import { KeptDrafts } from '../keeping/kept-drafts.ts'
import { project } from '../project/open-project.ts'

const place = computed(() => `${project.value?.id}/${project.value?.current}`)
const kept = computed((): { readonly place: string; readonly drafts: Drafts } => ({
  place: place.value,
  drafts: new KeptDrafts(place.value),
}))

/** What is being typed in this scenario and can not be read yet, kept while its chapter is away, and when the page is loaded anew. */
export function drafts(): Drafts {
  return kept.value.drafts
}
