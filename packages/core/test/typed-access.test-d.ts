// Types only: `tsc` compiles this file, nothing runs it.
import { expectTypeOf } from 'vitest'
import type { Answer, Answers } from '../src/answer/answer.ts'
import { answerOf } from '../src/devops/typed-answers.ts'
import type { Quantity } from '../src/quantity/quantity.ts'

declare const answers: Answers

expectTypeOf(answerOf(answers, 'load.users')).toEqualTypeOf<Answer<Quantity> | undefined>()
expectTypeOf(answerOf(answers, 'security.offsite-backup')).toEqualTypeOf<Answer<boolean> | undefined>()

expectTypeOf(answerOf(answers, 'estimate.cpu-time')).toEqualTypeOf<Answer<Quantity> | undefined>()
expectTypeOf(answerOf(answers, 'estimate.time-zones')).toEqualTypeOf<
  Answer<'one' | 'region' | 'worldwide'> | undefined
>()

const milestones = answerOf(answers, 'timeline.milestones')
if (milestones?.state === 'answered') {
  const row = milestones.value[0]
  expectTypeOf(row?.id).toEqualTypeOf<'development' | 'staging' | 'production' | 'ready' | 'go-live' | undefined>()
  expectTypeOf(row?.cells.by).toEqualTypeOf<string | undefined>()
  // @ts-expect-error there is no such column
  row?.cells.until
}

// @ts-expect-error a value is there only once the answer is known to be given
answerOf(answers, 'load.users')?.value

// @ts-expect-error there is no such question
answerOf(answers, 'load.user')

// @ts-expect-error a quantity is no yes or no
const wrongKind: Answer<boolean> | undefined = answerOf(answers, 'load.users')
void wrongKind
