import type { AnswerKind, LeafKind, Question } from '@leitfaden/core'
import { indented } from '../terminal/indented.ts'
import type { Line } from '../terminal/line.ts'
import type { Texts } from '../texts/texts.ts'
import { answerForm, optionText } from './answer-form.ts'

/** One question with all that belongs to it: its help, the parts and options of its answer, and an example. */
export function questionInFull(question: Question, example: string, texts: Texts, width: number): Line[] {
  const { language, audiences, phases } = texts
  const { id, prompt, help, answer, audience, phase } = question
  const facts = [id, audience.map((side) => audiences[side]).join(', '), phases[phase]]
  return [
    ...indented(prompt[language], width, '', '', 'bold'),
    ...indented(facts.join(' · '), width, '', '', 'dim'),
    '',
    ...indented(help[language], width, ''),
    '',
    ...indented(answerForm(answer, texts), width, ''),
    ...partTexts(answer, texts).flatMap((text) => indented(text, width, '  ', '    ')),
    '',
    texts.questions.inFile,
    `  ${example}`,
  ]
}

function partTexts(kind: AnswerKind, texts: Texts): string[] {
  const { language } = texts
  switch (kind.kind) {
    case 'choice':
    case 'multi-choice':
      return kind.options.flatMap(({ id, help }) => (help === undefined ? [] : [`${id}: ${help[language]}`]))
    case 'checklist':
      return kind.items.map(({ id, title }) => optionText(id, title[language]))
    case 'table':
      return [
        ...(kind.rows ?? []).map(({ id, title }) => `id: ${optionText(id, title[language])}`),
        ...kind.columns.map((column) => fieldText(column, texts)),
      ]
    case 'record':
      return kind.fields.map((field) => fieldText(field, texts))
    default:
      return []
  }
}

function fieldText(
  {
    id,
    title,
    answer,
  }: Pick<Question, 'id'> & { readonly title: Question['prompt']; readonly answer: AnswerKind | LeafKind },
  texts: Texts,
): string {
  return `${optionText(id, title[texts.language])}: ${answerForm(answer, texts)}`
}
