import type { Answers } from '@leitfaden/core'
import { devops } from '@leitfaden/core/devops'
import { flyingCircus } from '@leitfaden/core/providers'
import { estimate } from '@leitfaden/sizing'
import { expect, test } from 'vitest'
import { vereinsshop } from '../../test/fixtures/vereinsshop.ts'
import { isYesNo } from './is-yes-no.ts'

function yesNoSteps(answers: Answers): string[] {
  const result = estimate({ answers, provider: flyingCircus })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  const { steps } = result.value
  return Object.values(steps).flatMap((step) =>
    isYesNo(step, { guide: devops, provider: flyingCircus }) ? [step.id] : [],
  )
}

test('answers, presence and facts that are only yes or no', () => {
  const steps = yesNoSteps(vereinsshop.answers)
  expect(steps).toEqual(expect.arrayContaining(['keptForEver', 'lifetimeStated', 'noEndNamed', 'isCache']))
  for (const number of ['dailyPoints', 'growth', 'restorePerData']) expect(steps).not.toContain(number)
})

test('the assumption in place of such an answer', () => {
  expect(yesNoSteps({})).toContain('noOffsite')
})
