import { expect, test } from 'vitest'
import { advise } from '../advice/advise.ts'
import type { Answers } from '../answer/answer.ts'
import type { AnswerValue, TableRow } from '../answer/value.ts'
import { isRelevant } from '../condition/is-relevant.ts'
import type { Guide } from '../guide/guide.schema.ts'
import { architecture } from './architecture.ts'

const guide: Guide = {
  id: 'devops',
  version: '1.0.0',
  title: { de: 'Leitfaden', en: 'Guide' },
  purpose: { de: 'Test', en: 'Test' },
  sources: {},
  chapters: [architecture],
  retired: [],
}

function one(question: string, value: AnswerValue): Answers {
  return { [question]: { state: 'answered', value } }
}

function table(question: string, ...rows: TableRow['cells'][]): Answers {
  return one(
    question,
    rows.map((cells, index) => ({ id: `row-${index + 1}`, cells })),
  )
}

const protections = ['locking', 'timeout', 'monitoring', 'logging']

function protectedBy(...ticked: string[]): Answers {
  return one('architecture.scheduled-tasks', Object.fromEntries(ticked.map((item) => [item, { checked: true }])))
}

function found(answers: Answers): string[] {
  return advise({ guide, answers }).map(({ rule }) => rule)
}

const examples: readonly { rule: string; example: string; fires: Answers; silent: Answers }[] = [
  {
    rule: 'architecture.components.version',
    example: 'the second of two components',
    fires: table(
      'architecture.components',
      { component: 'nginx', version: '1.28', role: 'web' },
      { component: 'Django', role: 'application' },
    ),
    silent: table(
      'architecture.components',
      { component: 'nginx', version: '1.28', role: 'web' },
      { component: 'Django', version: '5.2', role: 'application' },
    ),
  },
  {
    rule: 'architecture.components.version',
    example: 'nobody knows the version of a service run by others',
    fires: table('architecture.components', { component: 'Payment' }),
    silent: table('architecture.components', { component: 'Payment', role: 'external' }),
  },
  {
    rule: 'architecture.special-libraries.outdated',
    example: 'named among other words',
    fires: one('architecture.special-libraries', ['pdf-generation', 'Rechnungen mit wkhtmltopdf 0.12']),
    silent: one('architecture.special-libraries', ['pdf-generation', 'WeasyPrint 66']),
  },
  {
    rule: 'architecture.special-libraries.outdated',
    example: 'the suggestion, without a name',
    fires: one('architecture.special-libraries', ['outdated']),
    silent: one('architecture.special-libraries', ['exotic']),
  },
  {
    rule: 'architecture.special-libraries.cpu-flags',
    example: 'an instruction set as a word of its own',
    fires: one('architecture.special-libraries', ['numpy mit SSE4.2']),
    silent: one('architecture.special-libraries', ['Presse-Datenbank, Paessler PRTG']),
  },
  {
    rule: 'architecture.special-libraries.cpu-flags',
    example: 'the suggestion',
    fires: one('architecture.special-libraries', ['cryptography', 'cpu-flags']),
    silent: one('architecture.special-libraries', ['cryptography']),
  },
  {
    rule: 'architecture.files.shared-disk',
    example: 'on a local disk',
    fires: one('architecture.files', 'local-disk'),
    silent: one('architecture.files', 'object-storage'),
  },
  {
    rule: 'architecture.files.shared-disk',
    example: 'on NFS',
    fires: one('architecture.files', 'network-file-system'),
    silent: one('architecture.files', 'database'),
  },
  {
    rule: 'architecture.files.bucket-names',
    example: 'in object storage',
    fires: one('architecture.files', 'object-storage'),
    silent: one('architecture.files', 'none'),
  },
  ...['network-file-system', 'local-sessions', 'local-uploads', 'disk-caches'].map((obstacle) => ({
    rule: 'architecture.scaling-obstacles.local-files',
    example: obstacle,
    fires: one('architecture.scaling-obstacles', ['host-licence', obstacle]),
    silent: one('architecture.scaling-obstacles', ['host-licence', 'in-process-state']),
  })),
  {
    rule: 'architecture.sessions.memcached',
    example: 'memcached',
    fires: one('architecture.sessions', 'memcached'),
    silent: one('architecture.sessions', 'redis'),
  },
  {
    rule: 'architecture.sessions.local-disk',
    example: 'files on the server',
    fires: one('architecture.sessions', 'local-disk'),
    silent: one('architecture.sessions', 'client-side'),
  },
  {
    rule: 'architecture.job-queues.generic-database',
    example: 'beside a proper queue',
    fires: table(
      'architecture.job-queues',
      { technology: 'Celery, RabbitMQ', jobs: 'Exporte' },
      { technology: 'Tabelle in PostgreSQL 17', jobs: 'E-Mails' },
    ),
    silent: table('architecture.job-queues', { technology: 'Redis', jobs: 'Abgleich mit MySQL' }),
  },
  ...protections.map((missing) => ({
    rule: `architecture.scheduled-tasks.${missing}`,
    example: 'all the others are there',
    fires: protectedBy(...protections.filter((item) => item !== missing)),
    silent: protectedBy(missing),
  })),
]

test.each(examples)('$rule: $example', ({ rule, fires, silent }) => {
  expect(found(fires)).toContain(rule)
  expect(found(silent)).not.toContain(rule)
})

test('every rule has an example', () => {
  const shown = new Set(examples.map(({ rule }) => rule))
  expect(architecture.rules.map(({ id }) => id)).toEqual([...shown])
})

test('sessions are asked about unless scaling does not matter at all', () => {
  const sessions = architecture.questions.find(({ id }) => id === 'architecture.sessions')
  const asked = (answers: Answers) => sessions && isRelevant(sessions, { guide, answers })
  expect(asked({})).toBe(true)
  expect(asked(one('architecture.scaling-obstacles', ['none']))).toBe(true)
  expect(asked({ 'architecture.scaling-obstacles': { state: 'not-applicable' } })).toBe(false)
})
