import { suggest } from '@leitfaden/core'
import type { Estimate } from '@leitfaden/sizing'
import { costLines } from '../estimate/cost-lines.ts'
import { costWhyLines } from '../estimate/cost-why-lines.ts'
import { figureLines } from '../estimate/figure-lines.ts'
import { findStep, meansCost } from '../estimate/find-step.ts'
import { headingLines } from '../estimate/heading-lines.ts'
import { nextLines } from '../estimate/next-lines.ts'
import { openLines } from '../estimate/open-lines.ts'
import { countText, remarkLines } from '../estimate/remark-lines.ts'
import { stepsBehind } from '../estimate/steps-behind.ts'
import { traceLines } from '../estimate/trace-lines.ts'
import { type Refusal, refuse } from '../faults/fault.ts'
import { standardInput } from '../files/read-input.ts'
import type { Done, RunCommand } from '../outcome.ts'
import { openProject, type Project } from '../project/open-project.ts'
import { type Reckoned, reckon } from '../project/reckon.ts'
import { remarksOf } from '../project/remark.ts'
import type { Request } from '../request.ts'
import type { Line } from '../terminal/line.ts'
import { textsIn } from '../texts/texts-in.ts'

/** The figures, the cost, what to watch out for and what is open; or, with `--why` and `--trace`, how figures come about. */
export const run: RunCommand = async (request) => {
  const opened = await openProject(request)
  if (!opened.ok) return opened
  const { language } = opened.value
  const reckoned = await reckon(request, opened.value)
  if (!reckoned.ok) return { ...reckoned, language }
  const { why, trace } = request.options
  if (why !== undefined) return whyOutcome(why, request, opened.value, reckoned.value)
  const { estimate, progress } = reckoned.value
  return {
    ok: true,
    language,
    faults: opened.value.faults,
    lines: trace
      ? tree(
          estimate.figures.map(({ id }) => id),
          request,
          opened.value,
          reckoned.value,
        )
      : overview(request, opened.value, reckoned.value),
    data: { file: opened.value.name, estimate, remarks: remarksOf(reckoned.value), progress },
  }
}

function overview(request: Request, project: Project, reckoned: Reckoned): Line[] {
  const { width } = request
  const texts = textsIn(project.language)
  const { estimate, progress } = reckoned
  const remarks = remarksOf(reckoned)
  const urgent = remarks.filter(({ severity }) => severity === 'blocker' || severity === 'warning')
  const others = remarks.filter((remark) => !urgent.includes(remark))
  const besides = others.length === 0 ? [] : [texts.findings.further(countText(others, texts))]
  const told = [...urgent.flatMap((remark) => [...remarkLines(remark, [], texts, width), '']), ...besides]
  return sections([
    headingLines(project, reckoned, texts, width),
    figureLines(estimate, texts, width),
    costLines(estimate, texts, width),
    told.at(-1) === '' ? told.slice(0, -1) : told,
    openLines(progress, texts, width),
    request.file === undefined || request.file === standardInput
      ? []
      : nextLines(request.file, reckoned, texts, width, request.call),
  ])
}

function tree(figures: readonly string[], { width }: Request, project: Project, reckoned: Reckoned): Line[] {
  const texts = textsIn(project.language)
  return sections([
    headingLines(project, reckoned, texts, width),
    traceLines(figures, reckoned.estimate, project.context, texts, width),
  ])
}

function whyOutcome(
  typed: string,
  request: Request,
  project: Project,
  reckoned: Reckoned,
): Done | (Refusal & { language: Done['language'] }) {
  const { language, faults, name } = project
  const { estimate } = reckoned
  if (meansCost(typed) && estimate.cost !== undefined) {
    const { width } = request
    const texts = textsIn(language)
    const lines = sections([headingLines(project, reckoned, texts, width), costWhyLines(estimate, texts, width)])
    return { ok: true, language, faults, lines, data: { file: name, figure: 'cost', cost: estimate.cost } }
  }
  const figure = findStep(estimate, typed)
  if (figure === undefined) return { ...unknownFigure(typed, estimate), language }
  const steps = stepsBehind(estimate, figure)
  return {
    ok: true,
    language,
    faults,
    lines: tree([figure], request, project, reckoned),
    data: { file: name, figure, steps: steps.map((id) => estimate.steps[id]) },
  }
}

/** Names the nearest figure, else those that the overview shows. */
function unknownFigure(typed: string, { figures }: Estimate): Refusal {
  const message = { de: 'diese Zahl gibt es nicht', en: 'there is no such figure' }
  const near = suggest(
    typed,
    figures.map(({ id }) => id),
  )
  const known = near ?? [...figures.filter(({ key }) => key).map(({ id }) => id), 'cost'].join(', ')
  return refuse('unknown-figure', message, { found: typed, expected: { de: known, en: known } })
}

/** Blocks of lines with an empty line between them; empty blocks fall away. */
function sections(blocks: readonly (readonly Line[])[]): Line[] {
  return blocks.filter((block) => block.length > 0).flatMap((block, index) => [...(index > 0 ? [''] : []), ...block])
}
