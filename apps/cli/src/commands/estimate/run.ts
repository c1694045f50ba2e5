import { costLines } from '../../estimate/cost-lines.ts'
import { figureLines } from '../../estimate/figure-lines.ts'
import { headingLines } from '../../estimate/heading-lines.ts'
import { narrowLines } from '../../estimate/narrow-lines.ts'
import { nextLines } from '../../estimate/next-lines.ts'
import { openLines } from '../../estimate/open-lines.ts'
import { countText, remarkLines } from '../../estimate/remark-lines.ts'
import { samplingLine } from '../../estimate/sampling-line.ts'
import { serviceLines } from '../../estimate/service-lines.ts'
import { standardInput } from '../../files/read-input.ts'
import type { RunCommand } from '../../outcome.ts'
import { meansPortfolio } from '../../portfolio/means-portfolio.ts'
import { openProject, type Project } from '../../project/open-project.ts'
import { type Reckoned, reckon } from '../../project/reckon.ts'
import { remarksOf } from '../../project/remark.ts'
import type { Request } from '../../request.ts'
import type { Line } from '../../terminal/line.ts'
import type { Texts } from '../../texts/texts.ts'
import { textsIn } from '../../texts/texts-in.ts'

/** The figures, the cost, the service level, what to watch out for and what is open; of many documents a row each. */
export const run: RunCommand = async (request, world, load) => {
  if (await meansPortfolio(request))
    return (await import('../../portfolio/run-portfolio.ts')).runPortfolio(request, world, load)
  const opened = await openProject(request)
  if (!opened.ok) return opened
  const { language } = opened.value
  const reckoned = await reckon(request, opened.value, 'both-ends')
  if (!reckoned.ok) return { ...reckoned, language }
  const { estimate, progress } = reckoned.value
  return {
    ok: true,
    language,
    faults: opened.value.faults,
    lines: overview(request, opened.value, reckoned.value),
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
    [samplingLine(estimate.sampling, texts)],
    serviceLines(estimate.serviceLevel, project.provider, texts, width),
    ...estimate.uncertainty.map((one) =>
      narrowLines(one, titleOf(one.of, reckoned, texts), project.context, texts, width, request.call),
    ),
    told.at(-1) === '' ? told.slice(0, -1) : told,
    openLines(progress, texts, width),
    request.file === undefined || request.file === standardInput
      ? []
      : nextLines(request.file, reckoned, texts, width, request.call),
  ])
}

/** Of a figure; the cost has none. */
function titleOf(id: string, { model }: Reckoned, { language }: Texts): string | undefined {
  return model.formulas.find((formula) => formula.id === id)?.title[language]
}

/** Blocks of lines with an empty line between them; empty blocks fall away. */
function sections(blocks: readonly (readonly Line[])[]): Line[] {
  return blocks.filter((block) => block.length > 0).flatMap((block, index) => [...(index > 0 ? [''] : []), ...block])
}
