import type { GuideCheck } from './guide-check.ts'

/** Extensions are made for this guide. */
export const foreignExtension: GuideCheck = (guide) =>
  (guide.extensions ?? []).flatMap((extension, e) =>
    extension.extends === guide.id
      ? []
      : [
          {
            code: 'foreign-extension',
            severity: 'error' as const,
            path: ['extensions', e, 'extends'],
            message: { de: 'Erweiterung gehört zu einem anderen Leitfaden', en: 'extension is of another guide' },
            expected: { de: guide.id, en: guide.id },
            found: extension.extends,
          },
        ],
  )
