import type { AdviceRule, Chapter, Guide, Question } from '../../packages/core/src/index.ts'
import { flyingCircus } from '../../packages/core/src/providers.ts'
import type { CompiledModel } from '../../packages/sizing/src/index.ts'
import { questionOf } from '../../packages/sizing/src/model/question-of.ts'
import { answerKindText } from './answer-kind-text.ts'
import { conditionText } from './condition-text.ts'
import { blocks, code, enumerate, generatedFrom, list, plain, slug } from './markdown.ts'
import { writtenExample } from './written-example.ts'

/** The page of one chapter: every question with its answer kind, and every rule. */
export function guideChapter(chapter: Chapter, guide: Guide, model: CompiledModel): string {
  return `${blocks(
    generatedFrom(`the guide (chapter \`${chapter.id}\`)`),
    `# ${plain(chapter.title.en)} · ${plain(chapter.title.de)}`,
    `${code(chapter.id)}, chapter of the ${wholeText(chapter, guide)}`,
    bilingual(chapter.introduction),
    list(chapter.questions.map(({ id, prompt }) => `[${code(id)}](#${slug(id)}) ${plain(prompt.en)}`)),
    ...chapter.questions.map((question) => questionText(question, chapter, guide, model)),
  )}\n`
}

/** The guide, or the extension that brings the chapter. */
function wholeText(chapter: Chapter, guide: Guide): string {
  const extension = guide.extensions?.find(({ chapters }) => chapters.includes(chapter))
  const link = ({ id, version }: { readonly id: string; readonly version: string }, of: string) =>
    `[${of} ${code(`${id}@${version}`)}](README.md)`
  return extension ? `${link(extension, 'extension')} of the ${link(guide, 'guide')}` : link(guide, 'guide')
}

function bilingual(text: { readonly de: string; readonly en: string }): string {
  return `> **en** ${plain(text.en)}\n>\n> **de** ${plain(text.de)}`
}

function questionText(question: Question, chapter: Chapter, guide: Guide, model: CompiledModel): string {
  const { line, details } = answerKindText(question.answer)
  const inputs = model.inputs.filter((input) => questionOf(model, input) === question.id)
  const statements = flyingCircus.statements.filter((statement) => statement.question === question.id)
  const facts = [
    `Answer: ${line}`,
    `Answered by: ${enumerate(question.audience)}`,
    `Needed by: ${question.phase}`,
    `Asked: ${question.relevance ? `where ${conditionText(question.relevance, question.id, guide)}; also while that is undecided` : 'always'}`,
    ...(inputs.length > 0
      ? [`The estimate reads: ${inputs.map(({ id }) => `[${code(id)}](../model.md#${slug(id)})`).join(', ')}`]
      : []),
    ...(statements.length > 0
      ? [`What a provider says: [Flying Circus](../provider/flying-circus.md#${slug(question.id)})`]
      : []),
  ]
  const rules = chapter.rules.filter((rule) => rule.question === question.id)
  return blocks(
    `## ${question.id}`,
    `**${plain(question.prompt.en)}**\n**${plain(question.prompt.de)}**`.replace('\n', '  \n'),
    bilingual(question.help),
    list(facts),
    details,
    `\`\`\`yaml\n${writtenExample(question, guide)}\n\`\`\``,
    rules.length > 0 ? `Advice:\n\n${list(rules.map((rule) => ruleText(rule, guide)))}` : undefined,
  )
}

function ruleText({ id, question, severity, when, text }: AdviceRule, guide: Guide): string {
  return [
    `**${severity}** ${code(id)}, when ${conditionText(when, question, guide)}`,
    `  - en: ${plain(text.en)}`,
    `  - de: ${plain(text.de)}`,
  ].join('\n')
}
