import { findQuestion } from '@leitfaden/core'
import { spanOf, variantTitle } from '@leitfaden/render'
import { type AnswerStep, type AssumptionStep, type FormulaStep, type Step, writeFormula } from '@leitfaden/sizing'
import { hashOf } from '../app/route.ts'
import { content } from '../content/content.ts'
import { language, say, t } from '../texts/t.ts'
import { endTexts, percentText } from './amounts.ts'
import { AssumptionChange } from './assumption-change.tsx'
import { ChangedFormula } from './changed-formula.tsx'
import { rangeSentence } from './cost-summary.tsx'
import { KnowledgeMark, knowledgeOf } from './knowledge.tsx'
import { modelOf } from './model-of.ts'
import type { Reckoned } from './reckoning.ts'
import { inputsOf } from './rests-on-assumptions.ts'
import { SourceLine } from './source-line.tsx'
import { stepAmount, stepText } from './step-text.ts'
import { TableScroll } from './table-scroll.tsx'
import { type TracePath, through, traceHash } from './trace-path.ts'
import './trace.css'

interface TraceProps {
  readonly step: Step
  readonly path: TracePath
  readonly reckoned: Reckoned
}

/** Where a value comes from: what it is, the formula with names and with numbers, what went into it, and who says so. */
export function Trace({ step, path, reckoned }: TraceProps) {
  const { trace } = t().estimate
  const inputs = inputsOf(step).flatMap((id) => reckoned.estimate.steps[id] ?? [])
  return (
    <>
      <div class="trace-value numbers">
        <StepValues step={step} reckoned={reckoned} />
        <KnowledgeMark step={step} />
      </div>
      {step.kind === 'formula' && <Formula step={step} reckoned={reckoned} />}
      {step.kind === 'answer' && <Answered step={step} />}
      {step.kind === 'assumption' && <Assumed step={step} reckoned={reckoned} />}
      {step.kind === 'assumed-rows' && (
        <p>
          {trace.assumedRows} <QuestionLink question={step.question} />
        </p>
      )}
      {step.kind === 'fact' && <SourceLine source={step.source} />}
      {step.kind === 'convention' && (
        <>
          <p>{say(step.why)}</p>
          <SourceLine source={step.source} />
        </>
      )}
      {inputs.length > 0 && (
        <section class="trace-inputs">
          <h3>{step.kind === 'answer' ? trace.filledBy : trace.inputs}</h3>
          <StepDoors steps={inputs} path={path} reckoned={reckoned} />
        </section>
      )}
    </>
  )
}

interface StepDoorsProps {
  readonly steps: readonly Step[]
  readonly path: TracePath
  readonly reckoned: Reckoned
}

/** What went in, each again a door. */
export function StepDoors({ steps, path, reckoned }: StepDoorsProps) {
  return (
    <ul class="step-doors">
      {steps.map((input) => (
        <li key={input.id} class={`step-door step-door-${knowledgeOf(input)}`}>
          <a href={traceHash(through(path, input.id))}>{say(input.title)}</a>
          <span class="numbers">{stepText(input, reckoned)}</span>
          <KnowledgeMark step={input} />
        </li>
      ))}
    </ul>
  )
}

interface StepProps<S extends Step> {
  readonly step: S
  readonly reckoned: Reckoned
}

/** More rows of a table are told as a number. */
const mostRows = 12

function StepValues({ step, reckoned }: StepProps<Step>) {
  const { trace } = t().estimate
  const { rows, monthly } = step.values
  const [only, second] = rows
  if (only === undefined) return <p>–</p>
  const amount = (value: number | undefined) => stepAmount(step, value ?? 0, reckoned)
  if (second === undefined)
    return monthly ? (
      <dl class="trace-sums">
        <dt>{trace.today}</dt>
        <dd>{amount(only.values[0])}</dd>
        <dt>{trace.month(24)}</dt>
        <dd>{amount(only.values.at(-1))}</dd>
      </dl>
    ) : (
      <p class="trace-amount">{amount(only.values[0])}</p>
    )
  return (
    <TableScroll label={say(step.title)}>
      <table class="trace-rows">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{trace.row}</span>
            </th>
            {monthly && <th scope="col">{trace.today}</th>}
            <th scope="col">{monthly ? trace.month(24) : trace.value}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostRows).map(({ label, values }, row) => (
            <tr key={row}>
              <th scope="row">{label === undefined ? say(step.title) : say(label)}</th>
              {monthly && <td>{amount(values[0])}</td>}
              <td>{amount(monthly ? values.at(-1) : values[0])}</td>
            </tr>
          ))}
        </tbody>
        {rows.length > mostRows && <caption>{trace.rows(rows.length)}</caption>}
      </table>
    </TableScroll>
  )
}

function Formula({ step, reckoned }: StepProps<FormulaStep>) {
  const { trace } = t().estimate
  const options = { language: language(), model: modelOf(reckoned) }
  const names = writeFormula(reckoned.estimate, step, { ...options, with: 'names' })
  const numbers = writeFormula(reckoned.estimate, step, { ...options, with: 'numbers' })
  return (
    <>
      <p>{say(step.why)}</p>
      {step.ranges?.[0] && (
        <p>
          {trace.ofResult} <RangeOfFormula step={step} />
        </p>
      )}
      <dl class="trace-formula">
        <dt>{trace.formula}</dt>
        <dd>{`= ${names}`}</dd>
        {names !== numbers && (
          <>
            <dt>{step.values.monthly ? trace.numbersIn(24) : trace.numbers}</dt>
            <dd class="numbers">{`= ${numbers}`}</dd>
          </>
        )}
      </dl>
      <p class="small soft">{trace.middle}</p>
      {step.source && <SourceLine source={step.source} />}
      {step.changed && <ChangedFormula step={step} change={step.changed} />}
    </>
  )
}

function RangeOfFormula({ step }: { readonly step: FormulaStep }) {
  const rows = step.values.rows
  const told = rows.slice(0, mostRows).map(({ label }, row) => {
    const { low, last, high } = spanOf(step, row)
    const sentence = rangeSentence({ low, typical: last, high }, step.unit)
    return label === undefined ? sentence : `${say(label)}: ${sentence}`
  })
  return <span class="numbers">{`${told.join('; ')}.`}</span>
}

function Answered({ step }: { readonly step: AnswerStep }) {
  const { trace, inEightOfTenOnly } = t().estimate
  const { low, high, unit } = step
  return (
    <>
      <p>
        {trace.answer} <QuestionLink question={step.question} />
      </p>
      {low !== undefined && high !== undefined && <p>{inEightOfTenOnly(...endTexts(low, high, unit, 3))}</p>}
    </>
  )
}

function Assumed({ step, reckoned }: StepProps<AssumptionStep>) {
  const { trace } = t().estimate
  return (
    <>
      <p class="numbers">{spreadText(step, reckoned)}</p>
      {!step.changed && <p>{say(step.why)}</p>}
      {step.source ? <SourceLine source={step.source} /> : <p class="small">{step.changed ? '' : trace.judgement}</p>}
      {step.question && (
        <p>
          {trace.replacedBy} <QuestionLink question={step.question} />
        </p>
      )}
      <AssumptionChange step={step} />
    </>
  )
}

/** How sure an assumption is: its range and for which kind of project it holds, or what happens with which probability. */
export function spreadText({ low, high, chance, variant, unit, ...step }: AssumptionStep, reckoned: Reckoned): string {
  const { trace, inEightOfTenOnly } = t().estimate
  const whole = { low, high, unit, ...step }
  const amount = (value: number) => stepAmount(whole, value, reckoned)
  const kind =
    variant === undefined ? [] : [trace.variant(variantTitle(variant, content().guide, modelOf(reckoned), language()))]
  const spread =
    low === high
      ? []
      : [
          chance === undefined
            ? inEightOfTenOnly(...endTexts(low, high, unit, 3))
            : trace.chance(amount(high), percentText(chance), amount(low)),
        ]
  return [...kind, ...spread].join('; ')
}

interface QuestionLinkProps {
  readonly question: string
}

/** The question that a value comes from, or would come from. */
export function QuestionLink({ question }: QuestionLinkProps) {
  const found = findQuestion(content().guide, question)
  return <a href={hashOf({ screen: 'questions', detail: question })}>{found ? say(found.prompt) : question}</a>
}
