import { expect, test } from 'vitest'
import { devops } from '../devops/index.ts'
import { providers } from '../providers.ts'
import { backupVariant } from './backup-variant.ts'
import { factQuantity } from './fact-quantity.ts'
import { flyingCircus } from './flying-circus.ts'
import { generic } from './generic.ts'
import { parseProviderProfile } from './parse-provider-profile.ts'

const plain = () => JSON.parse(JSON.stringify(flyingCircus))

test.each(providers.map((profile) => [profile.id, profile]))('%s is sound and survives JSON', (_, profile) => {
  const read = parseProviderProfile(JSON.parse(JSON.stringify(profile)), devops)
  expect(read.issues).toEqual([])
  expect(read.ok && read.value).toEqual(profile)
})

test.each<[string, (profile: ReturnType<typeof plain>) => void, string]>([
  ['unknown-source', (profile) => (profile.facts['vm.max-ram'].source = 'doc-vmz'), 'facts.vm.max-ram.source'],
  ['unknown-source', (profile) => (profile.statements[0].source = 'constructor'), 'statements.0.source'],
  ['duplicate-id', (profile) => profile.diskClasses.push(profile.diskClasses[0]), 'diskClasses.2.id'],
  [
    'unreadable-quantity',
    (profile) => (profile.facts['vm.max-ram'].value.quantity = '128 Gib'),
    'facts.vm.max-ram.value.quantity',
  ],
  [
    'wrong-unit',
    (profile) => (profile.reactionTiers[1].reaction.quantity = '1 GiB'),
    'reactionTiers.1.reaction.quantity',
  ],
  [
    'wrong-unit',
    (profile) => (profile.diskClasses[0].throughput.quantity = '250 MiB'),
    'diskClasses.0.throughput.quantity',
  ],
  ['impossible-time', (profile) => (profile.reactionTiers[0].to = '24:30'), 'reactionTiers.0.to'],
  ['empty-window', (profile) => (profile.reactionTiers[0].from = '22:00'), 'reactionTiers.0'],
  ['empty-window', (profile) => (profile.reactionTiers[0].days = [6, 2]), 'reactionTiers.0'],
  ['unknown-question', (profile) => (profile.statements[0].question = 'security.measure'), 'statements.0.question'],
  ['unknown-key', (profile) => (profile.colour = 'red'), 'colour'],
  ['too-small', (profile) => (profile.backupVariants[0].daily = -1), 'backupVariants.0.daily'],
  ['wrong-type', (profile) => delete profile.summary.de, 'summary.de'],
])('%s is reported with its place', (code, spoil, path) => {
  const profile = plain()
  spoil(profile)
  const read = parseProviderProfile(profile, devops)
  expect(read.ok).toBe(false)
  expect(read.issues.map((issue) => [issue.code, issue.path.join('.')])).toEqual([[code, path]])
})

test.each([
  ['nothing', undefined],
  ['a list', []],
  ['a text', 'flying-circus'],
  ['a number', 1],
])('%s is no profile', (_, data) => {
  expect(parseProviderProfile(data).ok).toBe(false)
})

test('every figure of the published schemes is there, and the guide’s is the default', () => {
  const counts = flyingCircus.backupVariants.map(({ id, hourly, daily, weekly, monthly }) => {
    return [id, hourly, daily, weekly, monthly].join('/')
  })
  expect(counts).toEqual([
    'default/0/7/4/3',
    'hourly/24/7/4/3',
    'docs-default/0/10/5/4',
    'docs-frequent/25/10/5/4',
    'docs-longterm/0/30/0/12',
    'docs-frequent-longterm/25/30/0/12',
  ])
  expect(backupVariant(flyingCircus)?.id).toBe('default')
  expect(backupVariant(flyingCircus, 'docs-longterm')?.monthly).toBe(12)
  expect(backupVariant(flyingCircus, 'own')).toBe(undefined)
})

test('quantities of facts are read, other facts are none', () => {
  expect(factQuantity(flyingCircus, 'backup.restore-per-tib')).toEqual({ value: 5, unit: 'h/TiB' })
  expect(factQuantity(flyingCircus, 'vm.max-vcpu')).toBe(undefined)
  expect(factQuantity(generic, 'vm.max-ram')).toBe(undefined)
  expect(factQuantity(generic, 'constructor')).toBe(undefined)
})

test('the neutral profile forbids nothing, promises nothing and says that it assumes', () => {
  expect(Object.keys(generic.facts).filter((id) => id.startsWith('forbids.'))).toEqual([])
  const { facts, backupVariants, serviceLevels, reactionTiers, diskClasses } = generic
  const all = [...Object.values(facts), ...backupVariants, ...serviceLevels, ...reactionTiers, ...diskClasses]
  expect(all.filter(({ assumption }) => assumption !== true)).toEqual([])
})

test('answers survive a change of provider: tiers, levels, classes and usual schemes are called the same', () => {
  const ids = ({ serviceLevels, reactionTiers, diskClasses }: typeof generic) =>
    [serviceLevels, reactionTiers, diskClasses].map((list) => list.map(({ id }) => id))
  expect(ids(generic)).toEqual(ids(flyingCircus))
  for (const { id } of generic.backupVariants) expect(backupVariant(flyingCircus, id)?.id).toBe(id)
})
