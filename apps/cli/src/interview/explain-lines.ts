import { allChapters, exampleAnswer, fromPlain, parseAnswer, type Question } from '@leitfaden/core'
import { plainAnswer } from '@leitfaden/render'
import { indented } from '../terminal/indented.ts'
import type { Line } from '../terminal/line.ts'
import { table } from '../terminal/table.ts'
import type { Talk } from './talk.ts'

/** Why a question is asked, what its options mean, what the provider says about it, and an example. */
export function explainLines(talk: Talk, question: Question): Line[] {
  const { t, texts, project, width } = talk
  const { language } = texts
  const { provider } = project
  const { answer } = question
  const options = answer.kind === 'choice' || answer.kind === 'multi-choice' ? answer.options : []
  const helped = options.filter(({ help }) => help !== undefined)
  const statements = provider.statements.filter((statement) => statement.question === question.id)
  const levels = answer.kind === 'service-level' ? provider.serviceLevels : []
  const example = exampleText(talk, question)
  return [
    '',
    ...indented(question.help[language], width(), '  '),
    ...helped.flatMap(({ title, help }) =>
      indented(`${title[language]}: ${help?.[language] ?? ''}`, width(), '  · ', '    '),
    ),
    ...levels.flatMap(({ title, help }) => indented(`${title[language]}: ${help[language]}`, width(), '  · ', '    ')),
    ...statements.flatMap(({ text }, index) => [
      ...(index === 0 ? [[{ text: `  ${t.help.provider(provider.title[language])}`, style: 'cyan' as const }]] : []),
      ...indented(text[language], width(), '  '),
    ]),
    ...(example === undefined ? [] : indented(t.help.example(example), width(), '  ', '  ', 'dim')),
    ...indented(`${texts.phases[question.phase]} · ${question.id}`, width(), '  ', '  ', 'dim'),
    '',
  ]
}

/** The example of the guide, as a person would say it. */
function exampleText({ texts: { language }, project: { provider } }: Talk, question: Question): string | undefined {
  if (question.answer.kind === 'text' || question.answer.kind === 'long-text' || question.answer.kind === 'yes-no')
    return undefined
  const plain = exampleAnswer(question.answer, { language, provider })
  const read = parseAnswer(question, fromPlain(plain), { path: [], provider })
  return read.ok ? plainAnswer(question, read.value, language, provider) : undefined
}

/** All that can be done instead of answering. */
export function commandLines({ t, width }: Talk): Line[] {
  const room = Math.max(...t.help.commands.map(([typed]) => typed.length))
  return [
    '',
    ...t.help.commands.flatMap(([typed, what]): Line[] => {
      const [first = '', ...more] = indented(what, width() - room - 4, '')
      return [
        [`  ${typed.padEnd(room)}  `, { text: String(first), style: 'dim' }],
        ...more.map((line): Line => [' '.repeat(room + 4), { text: String(line), style: 'dim' }]),
      ]
    }),
    ...indented(t.help.sign, width(), '  '),
    '',
  ]
}

/** The chapters to go to, and how far each of them is. */
export function chapterLines(
  { interview, t, texts: { language }, width }: Talk,
  counts: (ids: readonly string[]) => [number, number],
): Line[] {
  const chapters = allChapters(interview.context.guide)
  return [
    '',
    ...table(
      [{ title: t.chapters }, { title: '', align: 'right' }, { title: '' }],
      chapters.map(({ id, title, questions }, index) => {
        const [settled, relevant] = counts(questions.map((question) => question.id))
        const number = String(index + 1).padStart(2)
        return [
          `${number}  ${title[language]}`,
          t.chapterCount(settled, relevant),
          { text: `:g ${id}`, style: 'dim' as const },
        ]
      }),
      width(),
    ),
    '',
  ]
}
