import { estimateExtension } from './devops/estimate-extension.ts'
import { devops } from './devops/index.ts'
import { extendGuide } from './guide/extend-guide.ts'
import type { Guide } from './guide/guide.schema.ts'

export { answerOf, type DevopsAnswers, type EstimateAnswers } from './devops/typed-answers.ts'
export { devops, estimateExtension, extendGuide }

/** The built-in guide with the extension that comes with it: what documents may answer. */
export const extendedDevops: Guide = extendGuide(devops, estimateExtension)
