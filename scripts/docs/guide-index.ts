import type { Guide } from '../../packages/core/src/index.ts'
import { blocks, code, generatedFrom, plain, slug, table } from './markdown.ts'
import { sourceList } from './source-text.ts'

/** The entry page of the guide reference. */
export function guideIndex(guide: Guide): string {
  const questions = guide.chapters.flatMap((chapter) => chapter.questions.map((question) => ({ chapter, question })))
  const rules = guide.chapters.flatMap((chapter) => chapter.rules)
  const count = (severity: string) => rules.filter((rule) => rule.severity === severity).length
  return `${blocks(
    generatedFrom('the guide'),
    `# ${plain(guide.title.en)} · ${plain(guide.title.de)}`,
    `${code(`${guide.id}@${guide.version}`)}: ${guide.chapters.length} chapters, ${questions.length} questions, ${rules.length} advice rules (${['blocker', 'warning', 'advice', 'info'].map((severity) => `${count(severity)} ${severity}`).join(', ')}).`,
    `> **en** ${plain(guide.purpose.en)}\n>\n> **de** ${plain(guide.purpose.de)}`,
    'How answers are written: [Writing answers](../../writing-answers.md). What the words mean: [Concepts](../../concepts.md).',
    '## Chapters',
    table(
      ['chapter', 'English', 'deutsch', 'questions', 'rules'],
      guide.chapters.map((chapter) => [
        `[${code(chapter.id)}](${chapter.id}.md)`,
        plain(chapter.title.en),
        plain(chapter.title.de),
        String(chapter.questions.length),
        String(chapter.rules.length),
      ]),
    ),
    '## Questions',
    table(
      ['question', 'kind', 'answered by', 'needed by', 'in the estimate'],
      questions.map(({ chapter, question }) => [
        `[${code(question.id)}](${chapter.id}.md#${slug(question.id)})`,
        question.answer.kind,
        question.audience.join(', '),
        question.phase,
        question.sizing ? 'yes' : '',
      ]),
    ),
    guide.retired.length > 0 ? `## Retired ids\n\n${guide.retired.map((id) => `- ${code(id)}`).join('\n')}` : undefined,
    '## Sources',
    sourceList(guide.sources),
  )}\n`
}
