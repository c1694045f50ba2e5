import { computed } from '@preact/signals'
import { content } from '../content/content.ts'
import { answersDocument } from '../project/open-project.ts'
import { providerOf } from '../project/provider-of.ts'

/** Whose profile the answers are looked at with. It stays the same while answers change. */
export const currentProvider = computed(() => providerOf(answersDocument.value.provider, content().providers))
