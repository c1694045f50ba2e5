import { expect, test } from 'vitest'
import { advise } from '../advice/advise.ts'
import type { Answers } from '../answer/answer.ts'
import type { AnswerValue, RecordValue, TableRow } from '../answer/value.ts'
import { isRelevant } from '../condition/is-relevant.ts'
import type { Guide } from '../guide/guide.schema.ts'
import type { ProviderProfile } from '../provider/provider-profile.schema.ts'
import { architecture } from './architecture.ts'
import { deployment } from './deployment.ts'

const guide: Guide = {
  id: 'devops',
  version: '1.0.0',
  title: { de: 'Leitfaden', en: 'Guide' },
  purpose: { de: 'Test', en: 'Test' },
  sources: {},
  chapters: [architecture, deployment],
  retired: [],
}

const title = { de: 'Test', en: 'Test' }
const lenient: ProviderProfile = {
  id: 'lenient',
  title,
  summary: title,
  reviewed: '2026-11-01',
  sources: {},
  facts: {},
  backupVariants: [],
  serviceLevels: [],
  reactionTiers: [],
  diskClasses: [],
  statements: [],
}
const strict: ProviderProfile = {
  ...lenient,
  id: 'strict',
  facts: {
    'forbids.untagged-images': { title, value: true, source: 'test' },
    'forbids.image-per-environment': { title, value: true, source: 'test' },
    'forbids.regular-operator-work': { title, value: true, source: 'test' },
  },
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

function artifacts(...rows: TableRow['cells'][]): Answers {
  return table('deployment.artifacts', ...rows)
}

function image(scheme: string): Answers {
  return artifacts({ artifact: 'shop', kind: 'container-image', 'version-scheme': scheme })
}

function environments(...rows: TableRow['cells'][]): Answers {
  return table('deployment.environments', ...rows)
}

function configuration(record: RecordValue): Answers {
  return one('deployment.configuration', record)
}

function interaction(occasion: string): Answers {
  return table('deployment.sre-interactions', { procedure: 'import.sh', when: 'montags', occasion })
}

function found(answers: Answers, provider: ProviderProfile = strict): string[] {
  return advise({ guide, answers, provider }).map(({ rule }) => rule)
}

const examples: readonly { rule: string; example: string; fires: Answers; silent: Answers }[] = [
  {
    rule: 'deployment.artifacts.latest-tag',
    example: 'the tag itself',
    fires: image('`latest`'),
    silent: image('1.4.2'),
  },
  {
    rule: 'deployment.artifacts.latest-tag',
    example: 'said in words, or said not to be so',
    fires: image('ohne Tag'),
    silent: image('commit hash, never latest'),
  },
  {
    rule: 'deployment.artifacts.latest-tag',
    example: 'only images have tags',
    fires: artifacts(
      { kind: 'archive', 'version-scheme': '1.4' },
      { kind: 'container-image', 'version-scheme': 'Latest' },
    ),
    silent: artifacts(
      { kind: 'archive', 'version-scheme': 'latest' },
      { kind: 'container-image', 'version-scheme': '1' },
    ),
  },
  {
    rule: 'deployment.artifacts.latest-tag',
    example: 'an artefact of no kind that is called latest',
    fires: artifacts({ artifact: 'shop', 'version-scheme': 'immer latest' }),
    silent: artifacts({ artifact: 'shop', 'version-scheme': 'none' }),
  },
  {
    rule: 'deployment.artifacts.untagged',
    example: 'an image without a version scheme',
    fires: artifacts({ artifact: 'shop', kind: 'container-image', pinned: true }),
    silent: artifacts({ artifact: 'shop', kind: 'archive', pinned: true }),
  },
  {
    rule: 'deployment.artifacts.unpinned',
    example: 'one of two',
    fires: artifacts({ artifact: 'shop', pinned: true }, { artifact: 'theme', pinned: false }),
    silent: artifacts({ artifact: 'shop', pinned: true }, { artifact: 'theme' }),
  },
  {
    rule: 'deployment.updates.nobody',
    example: 'nobody in charge',
    fires: one('deployment.updates', 'nobody'),
    silent: one('deployment.updates', 'on-occasion'),
  },
  {
    rule: 'deployment.environments.staging',
    example: 'production and acceptance only',
    fires: environments({ name: 'live', kind: 'production' }, { name: 'Abnahme', kind: 'acceptance' }),
    silent: environments({ name: 'live', kind: 'production' }, { name: 'test', kind: 'staging' }),
  },
  {
    rule: 'deployment.environments.staging',
    example: 'recognised by its name while the kind is missing',
    fires: environments(),
    silent: environments({ name: 'Staging 1' }),
  },
  {
    rule: 'deployment.manual-steps.each-release',
    example: 'a suggestion',
    fires: one('deployment.manual-steps', ['secrets']),
    silent: one('deployment.manual-steps', ['clearing-caches']),
  },
  {
    rule: 'deployment.manual-steps.each-release',
    example: 'in own words',
    fires: one('deployment.manual-steps', ['Versionsnummern in drei Dateien anpassen']),
    silent: one('deployment.manual-steps', ['Freigabe durch den Vorstand']),
  },
  {
    rule: 'deployment.configuration.hard-coded',
    example: 'named as the place of what can not be set',
    fires: configuration({ controllable: 'partly', elsewhere: ['database', 'hard-coded'] }),
    silent: configuration({ controllable: 'partly', elsewhere: ['database'] }),
  },
  {
    rule: 'deployment.configuration.hard-coded',
    example: 'not everything can be set and nobody says why',
    fires: configuration({ controllable: 'none' }),
    silent: configuration({ controllable: 'all' }),
  },
  {
    rule: 'deployment.configuration.database',
    example: 'settings in the database',
    fires: configuration({ elsewhere: ['database'] }),
    silent: configuration({ elsewhere: ['hard-coded'] }),
  },
  {
    rule: 'deployment.configuration.image-per-environment',
    example: 'one image for staging, one for production',
    fires: configuration({ elsewhere: ['image-per-environment'] }),
    silent: configuration({ elsewhere: ['hard-coded'] }),
  },
  {
    rule: 'deployment.migrations.manual',
    example: 'by hand',
    fires: one('deployment.migrations', { method: 'manual', online: false }),
    silent: one('deployment.migrations', { method: 'started-by-hand', online: false }),
  },
  {
    rule: 'deployment.sre-interactions.everyday',
    example: 'everyday business',
    fires: interaction('everyday-business'),
    silent: interaction('incident'),
  },
  {
    rule: 'deployment.sre-interactions.everyday',
    example: 'regular work without an occasion',
    fires: table('deployment.sre-interactions', { procedure: 'import.sh', when: 'Wöchentlich, montags' }),
    silent: table('deployment.sre-interactions', { procedure: 'import.sh', when: 'daily', occasion: 'incident' }),
  },
  {
    rule: 'deployment.opcache.stale-code',
    example: 'code generated at run time',
    fires: one('deployment.opcache', 'generates-code'),
    silent: one('deployment.opcache', 'copes'),
  },
  {
    rule: 'deployment.opcache.stale-code',
    example: 'another reason, but not without PHP',
    fires: one('deployment.opcache', 'fails'),
    silent: { ...one('deployment.opcache', 'fails'), ...table('architecture.components', { component: 'Django' }) },
  },
]

test.each(examples)('$rule: $example', ({ rule, fires, silent }) => {
  expect(found(fires)).toContain(rule)
  expect(found(silent)).not.toContain(rule)
})

test('every rule has an example', () => {
  const shown = new Set(examples.map(({ rule }) => rule))
  expect(deployment.rules.map(({ id }) => id)).toEqual([...shown])
})

test('nothing is a blocker where the provider forbids nothing', () => {
  const blockers = deployment.rules.filter(({ severity }) => severity === 'blocker').map(({ id }) => id)
  const firing = examples.filter(({ rule }) => blockers.includes(rule))
  expect(firing.length).toBeGreaterThanOrEqual(blockers.length)
  for (const { rule, fires } of firing) expect(found(fires, lenient)).not.toContain(rule)
})

test('the opcache is asked about only where PHP is, or may still turn up', () => {
  const opcache = deployment.questions.find(({ id }) => id === 'deployment.opcache')
  const asked = (answers: Answers) => opcache && isRelevant(opcache, { guide, answers })
  expect(asked({})).toBe(true)
  expect(asked({ 'architecture.components': { state: 'discuss' } })).toBe(true)
  expect(asked(table('architecture.components', { component: 'php8.4-fpm' }))).toBe(true)
  expect(asked(table('architecture.components', { component: 'WordPress' }))).toBe(true)
  expect(asked(table('architecture.components', { component: 'Graphpher' }))).toBe(false)
})
