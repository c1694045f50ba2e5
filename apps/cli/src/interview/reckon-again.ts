import { remarkLines } from '../estimate/remark-lines.ts'
import type { Refusal } from '../faults/fault.ts'
import { faultLines } from '../faults/fault-lines.ts'
import { reckon } from '../project/reckon.ts'
import type { Remark } from '../project/remark.ts'
import { remarksOf } from '../project/remark.ts'
import { costLines } from './cost-lines.ts'
import type { Talk } from './talk.ts'

/** More advice at once nobody reads. */
const mostRemarks = 3

/**
 * Reckons with the answers as they are now, and says what that changes: new advice, and the cost. Where nothing can be estimated, the
 * reason comes back, and is said once.
 */
export async function reckonAgain(talk: Talk, told: 'changes' | 'cost'): Promise<Refusal | undefined> {
  const { request, project, interview, t, texts, width, say } = talk
  const { context } = interview
  // What was printed shall be seen before the arithmetic begins.
  await new Promise((resolve) => setImmediate(resolve))
  const result = await reckon(request, {
    ...project,
    context,
    document: { ...project.document, answers: context.answers },
  })
  if (!result.ok) {
    if (!talk.saidFailing) say([t.estimateFails, ...faultLines(result.faults, texts, width())])
    talk.saidFailing = true
    return result
  }
  talk.saidFailing = false
  const before = talk.reckoned
  talk.reckoned = result.value
  if (told === 'changes' && before !== undefined) {
    const known = new Set(remarksOf(before).map(keyOf))
    const fresh = remarksOf(result.value).filter((remark) => !known.has(keyOf(remark)))
    say(fresh.slice(0, mostRemarks).flatMap((remark) => remarkLines(remark, [], texts, width()).map(moved)))
  }
  say(costLines(result.value.estimate, before?.estimate, texts, t, width()))
  return undefined
}

function moved(line: ReturnType<typeof remarkLines>[number]): typeof line {
  return typeof line === 'string' ? `  ${line}` : ['  ', ...line]
}

function keyOf({ id, from, question, severity }: Remark): string {
  return [from, id, question, severity].join(' ')
}
