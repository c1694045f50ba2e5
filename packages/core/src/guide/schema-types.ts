// The types of the guide's data without the schemas, so that reading them does not load zod.
export type { AdviceRule, Severity } from './advice-rule.schema.ts'
export type { AnswerKind, Field, KindOf, LeafKind, Option } from './answer-kind.schema.ts'
export type { Chapter } from './chapter.schema.ts'
export type { AnswerState, Comparison, Condition, Operand } from './condition.schema.ts'
export type { Guide } from './guide.schema.ts'
export type { GuideExtension } from './guide-extension.schema.ts'
export type { Audience, Phase, Question } from './question.schema.ts'
export type { Source } from './source.schema.ts'
