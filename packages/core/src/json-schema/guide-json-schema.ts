import { adviceRuleSchema } from '../guide/advice-rule.schema.ts'
import { answerKindSchema, fieldSchema, leafKindSchema, optionSchema } from '../guide/answer-kind.schema.ts'
import { chapterSchema } from '../guide/chapter.schema.ts'
import { conditionSchema, operandSchema } from '../guide/condition.schema.ts'
import { guideSchema } from '../guide/guide.schema.ts'
import { guideExtensionSchema } from '../guide/guide-extension.schema.ts'
import { questionSchema } from '../guide/question.schema.ts'
import { sourceSchema } from '../guide/source.schema.ts'
import { textSchema } from '../guide/text.schema.ts'
import type { JsonSchema } from './json-schema.ts'
import { zodJsonSchema } from './zod-json-schema.ts'

/** JSON Schema (draft-07) of a guide as data. */
export function guideJsonSchema(): JsonSchema {
  return zodJsonSchema(guideSchema, {
    AdviceRule: adviceRuleSchema,
    AnswerKind: answerKindSchema,
    Chapter: chapterSchema,
    Condition: conditionSchema,
    Field: fieldSchema,
    GuideExtension: guideExtensionSchema,
    LeafKind: leafKindSchema,
    Operand: operandSchema,
    Option: optionSchema,
    Question: questionSchema,
    Source: sourceSchema,
    Text: textSchema,
  })
}
