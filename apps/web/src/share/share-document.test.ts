import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AnswersDocument } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { readAnswers } from '@leitfaden/core/file'
import { providers } from '@leitfaden/core/providers'
import { describe, expect, test } from 'vitest'
import { linkLimits } from './link-limits.ts'
import { packLink } from './pack-link.ts'
import { shareText, withoutNames } from './share-document.ts'
import { unpackLink } from './unpack-link.ts'

const examples = join(import.meta.dirname, '../../../../examples')
const names = readdirSync(examples).filter((name) => name.endsWith('.yaml'))

function read(text: string | Uint8Array, format: 'yaml' | 'json' = 'yaml'): AnswersDocument {
  const result = readAnswers(text, { guide: extendedDevops, providers, format })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

describe.each(names)('%s', (name) => {
  const document = read(readFileSync(join(examples, name)))

  test('says the same after it went through a link', async () => {
    const link = await packLink(shareText(document, extendedDevops))
    expect(link.length).toBeLessThan(linkLimits.packed)
    const unpacked = await unpackLink(link)
    expect(unpacked.ok && read(unpacked.text, 'json')).toEqual(document)
  })

  test('names nobody where names are left out, and says all else', () => {
    const { answers } = read(shareText(withoutNames(document, extendedDevops), extendedDevops), 'json')
    const values = (all: AnswersDocument['answers']) =>
      new Map(
        Object.entries(all).flatMap(([id, answer]) =>
          answer?.state === 'answered' && !id.startsWith('team.') ? [[id, answer.value] as const] : [],
        ),
      )
    expect(values(answers)).toEqual(values(document.answers))
    expect(Object.keys(answers).filter((id) => id.startsWith('team.'))).toEqual([])
    for (const answer of Object.values(answers)) {
      expect(answer).not.toHaveProperty('note')
      expect(answer).not.toHaveProperty('source')
      expect(answer).not.toHaveProperty('by')
      expect(answer).not.toHaveProperty('reason')
    }
  })
})

test('changes of the model go along', () => {
  const text =
    'guide: devops@1.0.0\nanswers: {}\nmodel: { assumptions: { cpuTimePerRequest: { value: 50 ms, why: measured } } }\n'
  const document = read(text)
  const { model } = read(shareText(document, extendedDevops), 'json')
  expect(model?.assumptions).toEqual(document.model?.assumptions)
})
