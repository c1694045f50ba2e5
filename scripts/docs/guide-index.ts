import type { Chapter, Guide, GuideExtension } from '../../packages/core/src/index.ts'
import { blocks, code, generatedFrom, plain, slug, table } from './markdown.ts'
import { sourceList } from './source-text.ts'

/** The entry page of the guide reference. */
export function guideIndex(guide: Guide): string {
  const { chapters, extensions = [] } = guide
  const rules = chapters.flatMap((chapter) => chapter.rules)
  const count = (severity: string) => rules.filter((rule) => rule.severity === severity).length
  const questions = chapters.flatMap((chapter) => chapter.questions)
  const retired = [guide, ...extensions].flatMap((one) => one.retired)
  return `${blocks(
    generatedFrom('the guide'),
    `# ${plain(guide.title.en)} · ${plain(guide.title.de)}`,
    `${code(`${guide.id}@${guide.version}`)}: ${chapters.length} chapters, ${questions.length} questions, ${rules.length} advice rules (${['blocker', 'warning', 'advice', 'info'].map((severity) => `${count(severity)} ${severity}`).join(', ')}).`,
    purpose(guide),
    'How answers are written: [Writing answers](../../writing-answers.md). What the words mean: [Concepts](../../concepts.md).',
    '## Chapters',
    chapterTable(chapters),
    '## Questions',
    questionTable(chapters),
    ...extensions.map(extensionText),
    retired.length > 0 ? `## Retired ids\n\n${retired.map((id) => `- ${code(id)}`).join('\n')}` : undefined,
    '## Sources',
    sourceList(Object.assign({}, guide.sources, ...extensions.map(({ sources }) => sources))),
  )}\n`
}

function extensionText(extension: GuideExtension): string {
  return blocks(
    `## Extension: ${plain(extension.title.en)} · ${plain(extension.title.de)}`,
    `${code(`${extension.id}@${extension.version}`)}: ${extension.chapters.flatMap(({ questions }) => questions).length} further questions. Any answers document may answer them; tickets, progress and the list of open questions are about the questions of the guide alone.`,
    purpose(extension),
    chapterTable(extension.chapters),
    questionTable(extension.chapters),
  )
}

function purpose({ purpose: { en, de } }: Guide | GuideExtension): string {
  return `> **en** ${plain(en)}\n>\n> **de** ${plain(de)}`
}

function chapterTable(chapters: readonly Chapter[]): string {
  return table(
    ['chapter', 'English', 'deutsch', 'questions', 'rules'],
    chapters.map((chapter) => [
      `[${code(chapter.id)}](${chapter.id}.md)`,
      plain(chapter.title.en),
      plain(chapter.title.de),
      String(chapter.questions.length),
      String(chapter.rules.length),
    ]),
  )
}

function questionTable(chapters: readonly Chapter[]): string {
  return table(
    ['question', 'kind', 'answered by', 'needed by', 'in the estimate'],
    chapters.flatMap((chapter) =>
      chapter.questions.map((question) => [
        `[${code(question.id)}](${chapter.id}.md#${slug(question.id)})`,
        question.answer.kind,
        question.audience.join(', '),
        question.phase,
        question.sizing ? 'yes' : '',
      ]),
    ),
  )
}
