import { type Answer, allChapters, type Language } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { flyingCircus } from '@leitfaden/core/providers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryAnswer } from '../../../../packages/render/test/answers/arbitrary-answer.ts'
import { openPage } from '../browser/open-page.ts'
import { useControls } from './use-controls.ts'

useControls()

const questions = allChapters(extendedDevops).flatMap((chapter) => chapter.questions)

/** Goes into every field, types what is there already, and leaves it again. Tells which answers changed by that. */
async function touch(cases: readonly { readonly question: string; readonly answers: readonly Answer[] }[]) {
  const drawn = () => new Promise((resolve) => setTimeout(resolve))
  const changed: unknown[] = []
  for (const { question, answers } of cases) {
    for (const answer of answers) {
      window.change(question, answer)
      await drawn()
      const section = document.querySelector(`[data-question="${question}"]`)
      for (const field of section?.querySelectorAll<HTMLInputElement>('input, textarea, select') ?? []) {
        field.focus()
        const press = ['radio', 'checkbox', 'date', 'range'].includes(field.type)
        if (!press) field.dispatchEvent(new Event('input', { bubbles: true }))
        if (field.tagName === 'SELECT') field.dispatchEvent(new Event('change', { bubbles: true }))
        await drawn()
        field.blur()
      }
      await drawn()
      const given = window.given[question]
      if (given !== undefined) changed.push({ question, answer, given })
      window.given = {}
    }
  }
  return changed.slice(0, 5)
}

test.each<Language>(['de', 'en'])('what a control shows reads back as the same answer (%s)', async (language) => {
  const page = await openPage(`/?lang=${language}`)
  const cases = questions.map((question, index) => ({
    question: question.id,
    answers: fc.sample(arbitraryAnswer(question, flyingCircus), { numRuns: 4, seed: index }),
  }))
  expect(await page.evaluate(touch, cases)).toEqual([])
})
