import type { Guide } from './guide.schema.ts'
import type { GuideExtension } from './guide-extension.schema.ts'

/**
 * The guide with further questions: documents may answer them, `findQuestion` finds them, their rules advise. Its version, its own
 * chapters and whatever counts them stay as they are. Whether guide and extensions fit is said by `checkGuide`.
 */
export function extendGuide(guide: Guide, ...extensions: readonly GuideExtension[]): Guide {
  return { ...guide, extensions: [...(guide.extensions ?? []), ...extensions] }
}
