import type { GuideExtension } from '../guide/guide-extension.schema.ts'
import { estimate } from './estimate.ts'

/** Questions that only the estimate needs, beside the built-in guide. */
export const estimateExtension: GuideExtension = {
  id: 'estimate',
  version: '1.0.0',
  extends: 'devops',
  title: estimate.title,
  purpose: {
    de: 'Messwerte und Eckdaten, mit denen die Schätzung genauer wird. Sie ergänzen den Leitfaden und zählen nicht zu seinen Fragen.',
    en: 'Measurements and key data that make the estimate closer. They add to the guide and do not count among its questions.',
  },
  sources: {},
  chapters: [estimate],
  retired: [],
}
