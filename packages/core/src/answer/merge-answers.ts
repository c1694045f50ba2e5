import type { Answer, Answers } from './answer.ts'
import { same, sameAnswer } from './same-answer.ts'

export interface AnswerChange {
  readonly question: string
  /** What theirs did to mine; `conflict`: both did something else, and mine was kept. */
  readonly kind: 'added' | 'changed' | 'removed' | 'conflict'
  readonly base: Answer | undefined
  readonly mine: Answer | undefined
  readonly theirs: Answer | undefined
}

export interface MergedAnswers {
  readonly answers: Answers
  /** In the order of mine, then of theirs. What mine alone changed is not listed. */
  readonly changes: readonly AnswerChange[]
}

/**
 * Merges two sets of answers that both came from `base`. What only one side changed is taken from it; where both changed different aspects of an
 * answer (what it says, its note, its source, who gave it, when) both are kept; where they changed the same one, mine stays and a conflict is told.
 */
export function mergeAnswers(base: Answers, mine: Answers, theirs: Answers): MergedAnswers {
  const answers = new Map(Object.entries(mine))
  const changes: AnswerChange[] = []
  for (const question of new Set([...Object.keys(mine), ...Object.keys(theirs), ...Object.keys(base)])) {
    const sides = { base: of(base, question), mine: of(mine, question), theirs: of(theirs, question) }
    const merged = mergeOne(sides)
    if (merged === 'mine') continue
    changes.push({ question, kind: merged === 'conflict' ? merged : kindOf(sides), ...sides })
    if (merged !== 'conflict') answers.set(question, merged.answer)
  }
  return { answers: Object.fromEntries([...answers].filter(([, answer]) => answer !== undefined)), changes }
}

type Sides = Pick<AnswerChange, 'base' | 'mine' | 'theirs'>

function mergeOne({ base, mine, theirs }: Sides): 'mine' | 'conflict' | { readonly answer: Answer | undefined } {
  if (sameAnswer(mine, theirs) || sameAnswer(theirs, base)) return 'mine'
  if (sameAnswer(mine, base)) return { answer: theirs }
  if (!base || !mine || !theirs) return 'conflict'
  const [of, my, their] = [aspects(base), aspects(mine), aspects(theirs)]
  const merged = my.map((aspect, index) => mergeAspect(of[index], aspect, their[index]))
  return merged.includes(conflict) ? 'conflict' : { answer: Object.assign({}, ...merged) as Answer }
}

const conflict = Symbol('conflict')

function mergeAspect(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (same(mine, theirs) || same(theirs, base)) return mine
  return same(mine, base) ? theirs : conflict
}

/** What it says, and each remark by itself. */
function aspects(answer: Answer): object[] {
  const { note, source, by, at, ...said } = answer
  return [
    said,
    ...Object.entries({ note, source, by, at }).map(([key, value]) => (value === undefined ? {} : { [key]: value })),
  ]
}

function kindOf({ mine, theirs }: Sides): AnswerChange['kind'] {
  return mine === undefined ? 'added' : theirs === undefined ? 'removed' : 'changed'
}

function of(answers: Answers, question: string): Answer | undefined {
  return Object.hasOwn(answers, question) ? answers[question] : undefined
}
