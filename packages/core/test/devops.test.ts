import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { advise } from '../src/advice/advise.ts'
import { devops, estimateExtension, extendedDevops } from '../src/devops.ts'
import { allChapters } from '../src/guide/all-chapters.ts'
import { checkGuide } from '../src/guide/check-guide.ts'
import { findQuestion } from '../src/guide/find-question.ts'
import { factOption } from '../src/provider/fact-option.ts'
import { flyingCircus, providers } from '../src/providers.ts'

const questions = devops.chapters.flatMap((chapter) => chapter.questions)
const rules = devops.chapters.flatMap((chapter) => chapter.rules)

test('77 questions in ten chapters, in the order of the printed guide', () => {
  expect(devops.chapters.map(({ id, questions }) => [id, questions.length])).toEqual([
    ['project', 5],
    ['team', 5],
    ['timeline', 6],
    ['security', 8],
    ['architecture', 10],
    ['deployment', 8],
    ['load', 8],
    ['performance', 6],
    ['network', 9],
    ['reliability', 12],
  ])
  expect(new Set(questions.map(({ id }) => id)).size).toBe(77)
})

test('the chapters keep the anchors of the printed guide', () => {
  expect(devops.chapters.map(({ anchor }) => anchor)).toEqual([
    'projekt',
    'team',
    'zeitplan',
    'sicherheit',
    'architektur',
    'deployment',
    'kapazitaetsplanung',
    'skalierung',
    'netzwerk',
    'monitoring',
  ])
})

test('the guide has no fault, and the provider it comes from states every fact its rules name', () => {
  expect(checkGuide(devops, providers)).toEqual([])
  expect(checkGuide(devops, [flyingCircus])).toEqual([])
})

// These files hold, rule by rule, answers that fire it and answers that leave it silent, and check that none is left out.
test('every chapter with rules has a table of examples for all of them', () => {
  const chapters = devops.chapters.filter((chapter) => chapter.rules.length > 0).map(({ id }) => id)
  expect(chapters).toHaveLength(8)
  for (const chapter of chapters) {
    const table = readFileSync(new URL(`../src/devops/${chapter}.rules.test.ts`, import.meta.url), 'utf8')
    expect(table).toContain("test('every rule has an example', () => {")
    expect(table).toContain(`${chapter}.rules.map(`)
    expect(table).toMatch(/examples: readonly \{[^}]*fires: [^}]*silent: [^}]*\}\[\]/)
  }
})

test('an untouched document gets no advice', () => {
  expect(advise({ guide: devops, answers: {}, provider: flyingCircus, today: '2026-11-23' })).toEqual([])
})

test('the extension adds nine questions that the estimate uses, and changes none of the guide', () => {
  const further = estimateExtension.chapters.flatMap((chapter) => chapter.questions)
  expect(further.map(({ id }) => id)).toEqual([
    'estimate.application-kind',
    'estimate.cached-share',
    'estimate.response-size',
    'estimate.cpu-time',
    'estimate.worker-memory',
    'estimate.change-rate',
    'estimate.faults',
    'estimate.time-zones',
    'estimate.backup-engine',
  ])
  expect(further.every(({ sizing, phase }) => sizing === true && phase !== 'offer')).toBe(true)
  expect(checkGuide(extendedDevops, providers)).toEqual([])
  expect({ ...extendedDevops, extensions: undefined }).toEqual({ ...devops, extensions: undefined })
})

test('the backup program of each provider is one that the extension asks for', () => {
  const kind = findQuestion(extendedDevops, 'estimate.backup-engine')?.answer
  const options = kind?.kind === 'choice' ? kind.options.map(({ id }) => id) : []
  expect(providers.map((profile) => factOption(profile, 'backup.engine'))).toEqual(['backy', 'borg'])
  expect(options).toEqual(expect.arrayContaining(['backy', 'borg']))
})

test('a text is never left empty or the same in both languages by accident', () => {
  const all = allChapters(extendedDevops).flatMap((chapter) => chapter.questions)
  const texts = all.flatMap(({ prompt, help }) => [prompt, help]).concat(rules.map(({ text }) => text))
  expect(texts.filter(({ de, en }) => de.trim() === '' || de === en)).toEqual([])
})
