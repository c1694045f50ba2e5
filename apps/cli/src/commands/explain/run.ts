import { costWhyLines } from '../../estimate/cost-why-lines.ts'
import { findStep, meansAll, meansCost } from '../../estimate/find-step.ts'
import { headingLines } from '../../estimate/heading-lines.ts'
import { nameLines } from '../../estimate/name-lines.ts'
import { stepsBehind } from '../../estimate/steps-behind.ts'
import { texLines } from '../../estimate/tex-lines.ts'
import { traceLines } from '../../estimate/trace-lines.ts'
import { unknownFigure } from '../../estimate/unknown-figure.ts'
import { refuse } from '../../faults/fault.ts'
import type { Outcome, RunCommand } from '../../outcome.ts'
import { openProject, type Project } from '../../project/open-project.ts'
import { type Reckoned, reckon } from '../../project/reckon.ts'
import type { Request } from '../../request.ts'
import type { Line } from '../../terminal/line.ts'
import { textsIn } from '../../texts/texts-in.ts'

/** How one figure, the cost or every figure comes about; with the file alone, what can be explained. */
export const run: RunCommand = async (request) => {
  const [figure, file = figure] = request.files
  const opened = await openProject({ ...request, ...(file !== undefined && { file }) })
  if (!opened.ok) return opened
  const reckoned = await reckon(request, opened.value, 'both-ends')
  if (!reckoned.ok) return { ...reckoned, language: opened.value.language }
  return request.files.length === 1 || figure === undefined
    ? names(file ?? '', request, opened.value, reckoned.value)
    : explanation(figure, request, opened.value, reckoned.value)
}

function names(file: string, { width, call }: Request, project: Project, reckoned: Reckoned): Outcome {
  const { language, faults, name } = project
  const { estimate } = reckoned
  const lines = below(headingLines(project, reckoned, textsIn(language), width), [
    ...nameLines(estimate, file, textsIn(language), width, call),
  ])
  const figures = estimate.figures.map(({ id, title }) => ({ id, title }))
  return { ok: true, language, faults, lines, data: { file: name, figures } }
}

function explanation(typed: string, request: Request, project: Project, reckoned: Reckoned): Outcome {
  const { language, faults, name } = project
  const { width } = request
  const { estimate, model } = reckoned
  const texts = textsIn(language)
  const heading = headingLines(project, reckoned, texts, width)
  const tree = (ids: readonly string[]) => below(heading, traceLines(ids, reckoned, project.context, texts, width))
  if (meansCost(typed) && estimate.cost !== undefined) {
    if (request.options.tex) return { ...refuse('no-formula', noFormula, { found: typed }), language }
    const lines = below(heading, costWhyLines(estimate, texts, width))
    return { ok: true, language, faults, lines, data: { file: name, figure: 'cost', cost: estimate.cost } }
  }
  if (meansAll(typed)) {
    const ids = estimate.figures.map(({ id }) => id)
    const lines = request.options.tex
      ? ids
          .flatMap((id) => texLines(estimate, id, model, texts))
          .filter((line, index, all) => all.indexOf(line) === index)
      : tree(ids)
    return {
      ok: true,
      language,
      faults,
      lines,
      data: { file: name, figures: ids, steps: Object.values(estimate.steps) },
    }
  }
  const figure = findStep(estimate, typed)
  if (figure === undefined) return { ...unknownFigure(typed, estimate.figures), language }
  const steps = stepsBehind(estimate, figure)
  const tex = request.options.tex ? texLines(estimate, figure, model, texts) : undefined
  if (tex?.length === 0) return { ...refuse('no-formula', noFormula, { found: typed }), language }
  return {
    ok: true,
    language,
    faults,
    lines: tex ?? tree([figure]),
    data: { file: name, figure, steps: steps.map((id) => estimate.steps[id]), ...(tex && { tex }) },
  }
}

function below(heading: readonly Line[], lines: readonly Line[]): Line[] {
  return [...heading, '', ...lines]
}

const noFormula = { de: 'dahinter steht keine Formel', en: 'there is no formula behind it' }
