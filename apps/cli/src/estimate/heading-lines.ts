import type { Project } from '../project/open-project.ts'
import type { Reckoned } from '../project/reckon.ts'
import type { Line } from '../terminal/line.ts'
import { wrap } from '../terminal/wrap.ts'
import type { Texts } from '../texts/texts.ts'

/** Whose estimate it is, how many questions are settled, whose facts and whose prices were used. */
export function headingLines(project: Project, reckoned: Reckoned | undefined, texts: Texts, width: number): Line[] {
  const { provider, language } = project
  const name = projectName(project, texts)
  const prices = reckoned && [
    `${texts.prices} ${reckoned.prices.title[language]}${reckoned.prices.example ? ` (${texts.example})` : ''}`,
  ]
  const tally = reckoned && [texts.settled(reckoned.progress.total.settled, reckoned.progress.total.relevant)]
  const rest = [...(tally ?? []), `${texts.provider} ${provider.title[language]}`, ...(prices ?? [])].join(' · ')
  const [first = '', ...more] = wrap(`${name} · ${rest}`, width)
  return [
    first.startsWith(name) ? [{ text: name, style: 'bold' }, first.slice(name.length)] : first,
    ...more.map((line) => line.replace(/^· /, '')),
  ]
}

/** In one line, and not too long a one. */
export function projectName({ document }: Project, texts: Texts): string {
  const answer = document.answers['project.name']
  const name = answer?.state === 'answered' && typeof answer.value === 'string' ? answer.value : ''
  const line = name.replace(/\s+/g, ' ').trim()
  return line === '' ? texts.untitled : line.length > 60 ? `${line.slice(0, 59)}…` : line
}
