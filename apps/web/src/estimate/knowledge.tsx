import type { Step } from '@leitfaden/sizing'
import { t } from '../texts/t.ts'
import './knowledge.css'

/** How something is known, by which it looks: answered solid, assumed dashed, changed marked. */
export type Knowledge = 'answered' | 'assumed' | 'changed' | 'given' | 'reckoned'

export function knowledgeOf(step: Step): Knowledge {
  if ('changed' in step && step.changed) return 'changed'
  switch (step.kind) {
    case 'answer':
      return 'answered'
    case 'assumption':
    case 'assumed-rows':
      return 'assumed'
    case 'fact':
      return step.assumption ? 'assumed' : 'given'
    case 'convention':
      return 'given'
    case 'formula':
      return 'reckoned'
  }
}

interface KnowledgeMarkProps {
  readonly step: Step
}

/** Says how a value is known, in a word and with a border of its own. */
export function KnowledgeMark({ step }: KnowledgeMarkProps) {
  const { knowledge, fact, assumedFact, convention } = t().estimate.trace
  const known = knowledgeOf(step)
  const text = step.kind === 'fact' ? (step.assumption ? assumedFact : fact) : undefined
  return (
    <span class={`knowledge knowledge-${known}`}>
      {text ?? (step.kind === 'convention' ? convention : knowledge[known])}
    </span>
  )
}
