import { allChapters, languages } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { expect, test } from 'vitest'
import { splitHelp } from './split-help.ts'

test('the first sentence, and what follows', () => {
  expect(splitHelp('Why it is asked. What to say: this. And that.')).toEqual({
    why: 'Why it is asked.',
    more: 'What to say: this. And that.',
  })
  expect(splitHelp('One sentence of 1.5 GB.')).toEqual({ why: 'One sentence of 1.5 GB.', more: '' })
})

test('of every question of the guide it is one whole, short sentence', () => {
  const questions = allChapters(extendedDevops).flatMap((chapter) => chapter.questions)
  for (const language of languages) {
    for (const { id, help } of questions) {
      const { why, more } = splitHelp(help[language])
      expect(why.length, id).toBeLessThan(230)
      expect(why.length, id).toBeGreaterThan(25)
      expect(more === '' ? why : `${why} ${more}`, id).toBe(help[language])
    }
  }
})
