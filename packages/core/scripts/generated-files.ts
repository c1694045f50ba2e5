import { devops, estimateExtension, extendedDevops } from '../src/devops.ts'
import { answerTypes } from '../src/json-schema/answer-types.ts'
import { answersJsonSchema } from '../src/json-schema/answers-json-schema.ts'
import { guideJsonSchema } from '../src/json-schema/guide-json-schema.ts'
import { providerJsonSchema } from '../src/json-schema/provider-json-schema.ts'
import { providers } from '../src/providers.ts'

/** Every file of the package that is made from the guide and its extension, by its path from the package's folder. */
export function generatedFiles(): Record<string, string> {
  return {
    'schemas/guide.schema.json': json(guideJsonSchema()),
    'schemas/provider.schema.json': json(providerJsonSchema()),
    'schemas/devops.answers.schema.json': json(answersJsonSchema(extendedDevops, undefined, providers)),
    'schemas/devops.json': json(extendedDevops),
    'src/generated/devops-answers.ts': answerTypes(devops, 'DevopsAnswers'),
    'src/generated/estimate-answers.ts': answerTypes(estimateExtension, 'EstimateAnswers'),
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
