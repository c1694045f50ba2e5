import { fromBase, type Issue, type Text } from '@leitfaden/core'
import type { Bindings } from '../engine/bindings.ts'
import type { InputNumbers, ModelNumbers } from '../engine/model-numbers.ts'
import type { Given } from '../input/found.ts'
import { questionOf } from '../model/question-of.ts'

/** Beyond this, in base units, no answer is meant: no sum or product of such values may run out of what a double can hold. */
const absurd = 1e30

/**
 * Answers that can not be reckoned with, for programs that hand in answers no parser has seen: what is negative, no number,
 * beyond all measure, or more than a whole where a share is asked. All at once, each with its question.
 */
export function answerIssues(model: ModelNumbers, { found }: Bindings): Issue[] {
  return model.inputs.flatMap((input) => {
    const question = questionOf(model, input)
    const value = found.get(input.id)
    if (!value || question === undefined) return []
    const givens = value.kind === 'rows' ? value.cells : [value.given]
    const bounds = boundsOf(model, input)
    return givens.flatMap((given, row): Issue[] => {
      const wrong = given && numbersIn(given).find((n) => !(n >= bounds.least && n <= bounds.most))
      if (wrong === undefined) return []
      const path = ['answers', question, ...(value.kind === 'rows' ? [row] : []), input.id]
      const shown = (n: number): string => String(fromBase(n, input.unit))
      const expected = `${shown(bounds.least)} … ${bounds.most === absurd ? '' : shown(bounds.most)} ${input.unit}`
      return [
        {
          code: 'out-of-bounds',
          severity: 'error',
          path,
          question,
          message,
          expected: { de: expected, en: expected },
          found: `${shown(wrong)} ${input.unit}`,
        },
      ]
    })
  })
}

const message: Text = {
  de: 'mit diesem Wert lässt sich nicht rechnen',
  en: 'nothing can be reckoned with this value',
}

function numbersIn({ value, spread }: Given): number[] {
  return spread ? [spread.low, value, spread.high] : [value]
}

/** Only what may shrink, such as growth, can be negative, and it can not take away more than there is. */
function boundsOf(model: ModelNumbers, { otherwise, shape }: InputNumbers): { least: number; most: number } {
  if (shape === 'share') return { least: 0, most: 1 }
  const standIn = model.assumptions.find(({ id }) => id === otherwise)
  return { least: standIn && standIn.low < 0 ? -0.95 : 0, most: absurd }
}
