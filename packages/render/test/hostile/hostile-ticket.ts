import type { Answer, AnswerKind, Answers, Guide, Question } from '@leitfaden/core'

/**
 * A guide with a question of every kind, and answers to it, that say the text wherever somebody can write one.
 * `short`: only the kinds with lines, cells and labels, to try many texts.
 */
export function hostileTicket(text: string, short = false): { readonly guide: Guide; readonly answers: Answers } {
  const both = { de: text, en: text }
  const leaf = { kind: 'text' } as const
  const field = (id: string, answer: { kind: 'text' } | { kind: 'long-text' } = leaf) => ({ id, title: both, answer })
  const options = [
    { id: 'one', title: both },
    { id: 'two', title: both },
  ]
  const everyKind: readonly (readonly [AnswerKind, unknown])[] = [
    [{ kind: 'text' }, text],
    [{ kind: 'long-text' }, text],
    [{ kind: 'choice', options, other: true }, text],
    [{ kind: 'list' }, [text, text]],
    [
      { kind: 'table', columns: [field('a'), field('b', { kind: 'long-text' })] },
      [row('row-1', text), row('row-2', text)],
    ],
    [{ kind: 'table', columns: [field('a')], rows: options }, [row('one', text)]],
    [
      { kind: 'record', fields: [field('a'), field('b', { kind: 'long-text' })] },
      { a: text, b: text },
    ],
    [{ kind: 'checklist', items: options }, { one: { checked: true, note: text } }],
    [{ kind: 'load-profile' }, { events: [{ name: text, when: text }] }],
    [{ kind: 'service-level' }, { level: text }],
  ]
  const shortKinds: readonly AnswerKind['kind'][] = ['long-text', 'table', 'record']
  const kinds = short ? everyKind.filter(([{ kind }]) => shortKinds.includes(kind)) : everyKind
  const questions = kinds.map(([answer], index) => question(`hostile.q${index}`, index === 0 ? text : 'x', answer))
  const withHints: readonly AnswerKind['kind'][] = short ? [] : ['choice', 'table', 'record', 'checklist']
  const blank = kinds
    .filter(([{ kind }]) => withHints.includes(kind))
    .map(([answer], index) => question(`hostile.b${index}`, 'x', answer))
  const answered = kinds.map(([, value], index) => [
    `hostile.q${index}`,
    { state: 'answered', value, ...(index % 4 === 0 && { note: text, source: text, by: text }) } as Answer,
  ])
  return {
    guide: {
      id: 'hostile',
      version: '1.0.0',
      title: both,
      purpose: both,
      sources: {},
      retired: [],
      chapters: [
        {
          id: 'hostile',
          title: both,
          introduction: both,
          rules: [],
          questions: [...questions, ...blank, question('hostile.no', 'x', leaf)],
        },
      ],
    },
    answers: { ...Object.fromEntries(answered), 'hostile.no': { state: 'not-applicable', reason: text } },
  }
}

function question(id: string, text: string, answer: AnswerKind): Question {
  const both = { de: text, en: text }
  return { id, prompt: both, help: both, answer, audience: ['customer'], phase: 'offer' }
}

function row(id: string, text: string) {
  return { id, cells: { a: text, b: text } }
}
