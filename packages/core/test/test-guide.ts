import type { AnswerKind } from '../src/guide/answer-kind.schema.ts'
import type { Chapter } from '../src/guide/chapter.schema.ts'
import type { Guide } from '../src/guide/guide.schema.ts'
import type { Question } from '../src/guide/question.schema.ts'
import type { Text } from '../src/text.ts'

const text = (en: string): Text => ({ de: `${en} (de)`, en })
const option = (id: string) => ({ id, title: text(id) })

function chapter(id: string, title: Text, questions: readonly [string, AnswerKind][]): Chapter {
  return {
    id,
    title,
    introduction: text('Why'),
    rules: [],
    questions: questions.map(
      ([name, answer]): Question => ({
        id: `${id}.${name}`,
        prompt: text(name),
        help: text('Help'),
        answer,
        audience: ['customer'],
        phase: 'offer',
      }),
    ),
  }
}

/** A small guide with every kind of answer. */
export const testGuide: Guide = {
  id: 'test',
  version: '1.2.3',
  title: text('Test'),
  purpose: text('For tests'),
  sources: {},
  retired: ['project.budget'],
  chapters: [
    chapter('project', { de: 'Projekt', en: 'Project' }, [
      ['name', { kind: 'text' }],
      ['goal', { kind: 'long-text' }],
      ['hosting', { kind: 'choice', options: [option('cloud'), option('own')] }],
      ['channels', { kind: 'multi-choice', options: [option('web'), option('mail'), option('phone')], other: true }],
      ['public', { kind: 'yes-no' }],
      ['start', { kind: 'date' }],
      ['people', { kind: 'list', suggestions: [option('sales')], max: 5 }],
    ]),
    chapter('load', { de: 'Last', en: 'Load' }, [
      ['users', { kind: 'quantity', units: ['user'], min: 0 }],
      ['transfer', { kind: 'quantity', units: ['GiB/month', 'TiB/month'] }],
      ['servers', { kind: 'number', min: 0, integer: true }],
      ['seasonality', { kind: 'load-profile' }],
      [
        'data',
        {
          kind: 'table',
          columns: [
            { id: 'what', title: text('What'), answer: { kind: 'text' } },
            { id: 'size', title: text('Size'), answer: { kind: 'quantity', units: ['GiB', 'TiB'] } },
            { id: 'for-ever', title: text('For ever'), answer: { kind: 'yes-no' } },
          ],
        },
      ],
      [
        'milestones',
        {
          kind: 'table',
          rows: [option('development'), option('live')],
          columns: [{ id: 'until', title: text('Until'), answer: { kind: 'date' } }],
        },
      ],
    ]),
    chapter('operation', { de: 'Betrieb', en: 'Operation' }, [
      ['budget', { kind: 'money', currencies: ['EUR', 'CHF'] }],
      ['window', { kind: 'time-window' }],
      ['measures', { kind: 'checklist', items: [option('lock'), option('log')] }],
      [
        'contact',
        {
          kind: 'record',
          fields: [
            { id: 'name', title: text('Name'), answer: { kind: 'text' } },
            { id: 'hours', title: text('Hours'), answer: { kind: 'time-window' } },
            {
              id: 'duties',
              title: text('Duties'),
              answer: { kind: 'checklist', items: [option('lock'), option('log')] },
            },
          ],
        },
      ],
      ['backup', { kind: 'backup-scheme' }],
      ['level', { kind: 'service-level' }],
      [
        'measured',
        {
          kind: 'record',
          fields: [
            { id: 'amount', title: text('Amount'), answer: { kind: 'quantity', units: ['h'] } },
            { id: 'by-whom', title: text('By whom'), required: true, answer: { kind: 'text' } },
          ],
        },
      ],
    ]),
  ],
}
