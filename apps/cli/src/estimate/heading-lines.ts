import type { Project } from '../project/open-project.ts'
import { projectName } from '../project/project-name.ts'
import type { Reckoned } from '../project/reckon.ts'
import { displayWidth } from '../terminal/display-width.ts'
import type { Line } from '../terminal/line.ts'
import type { Texts } from '../texts/texts.ts'

/** Whose estimate it is, how many questions are settled, whose facts and whose prices were used. */
export function headingLines(project: Project, reckoned: Reckoned, texts: Texts, width: number): Line[] {
  const { provider, language } = project
  const { prices, progress } = reckoned
  const name = projectName(project.document) ?? texts.untitled
  const parts = [
    texts.settled(progress.total.settled, progress.total.relevant),
    `${texts.provider} ${provider.title[language]}`,
    `${texts.priceList} ${prices.title[language]}${prices.example ? ` (${texts.example})` : ''}`,
  ]
  const lines: string[] = []
  let line = name
  for (const part of parts) {
    const longer = `${line} · ${part}`
    if (displayWidth(longer) > width) lines.push(line)
    line = displayWidth(longer) > width ? part : longer
  }
  const [first = '', ...more] = [...lines, line]
  return [[{ text: name, style: 'bold' }, first.slice(name.length)], ...more]
}
