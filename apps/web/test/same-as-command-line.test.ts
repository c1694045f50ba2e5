import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extendedDevops } from '@leitfaden/core/devops'
import { readAnswers } from '@leitfaden/core/file'
import { providers } from '@leitfaden/core/providers'
import { emptyFlyingCircus, exampleEu } from '@leitfaden/sizing/prices'
import { expect, test } from 'vitest'
import { examples, leitfaden } from '../../cli/test/run-cli.ts'
import { estimateInput } from '../src/estimate/estimate-input.ts'
import { estimateProject } from '../src/worker/handlers/estimate-project.ts'

const content = { guide: extendedDevops, providers, priceLists: [exampleEu, emptyFlyingCircus] }
const files = readdirSync(examples).filter((name) => name.endsWith('.yaml'))

test.each(files)('page and command line make the same estimate of %s', async (name) => {
  const file = join(examples, name)
  const read = readAnswers(readFileSync(file), { guide: extendedDevops, providers, format: 'yaml' })
  if (!read.ok) throw new Error(`${name} can not be read`)
  const result = await estimateProject(estimateInput(read.value, content, '2026-11-23'))
  const { stdout } = leitfaden(['estimate', file, '--json', '--today', '2026-11-23'])
  if (!result.ok) throw new Error(`${name} can not be estimated`)
  expect(JSON.parse(JSON.stringify(result.value.estimate))).toEqual(JSON.parse(stdout).estimate)
})
