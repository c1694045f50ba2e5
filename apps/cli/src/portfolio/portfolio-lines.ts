import { formatNumber, formatQuantity, type Language } from '@leitfaden/core'
import { amountText, numberText } from '../estimate/amount-text.ts'
import { displayWidth } from '../terminal/display-width.ts'
import type { Line, Span } from '../terminal/line.ts'
import { lineText } from '../terminal/line-text.ts'
import type { FigureRange, PortfolioRow, ProjectSummary } from './portfolio-row.ts'
import type { PortfolioTexts } from './texts.ts'

/** How a portfolio is shown. */
export interface PortfolioView {
  readonly texts: PortfolioTexts
  readonly language: Language
  readonly width: number
}

interface Column {
  readonly title: (columns: PortfolioTexts['columns']) => string
  /** Columns of the terminal: fixed, since rows are told before the next are known. What is wider sticks out. */
  readonly width: number
  /** Narrower terminals do without it. */
  readonly from?: number
  readonly text: (summary: ProjectSummary, language: Language) => string | Span
}

const columns: readonly Column[] = [
  {
    title: ({ settled }) => settled,
    width: 7,
    from: 100,
    text: ({ settled, relevant }) => `${settled}/${relevant}`,
  },
  {
    title: ({ total }) => total,
    width: 11,
    text: ({ cost }, language) => moneyText(cost.total.p50, cost.currency, language),
  },
  {
    title: ({ range }) => range,
    width: 19,
    text: ({ cost: { total, currency } }, language) => moneyRange(total, currency, language),
  },
  {
    title: ({ stored }) => stored,
    width: 10,
    from: 92,
    text: ({ figures }, language) => amount(figures.stored, language),
  },
  {
    title: ({ servers }) => servers,
    width: 7,
    from: 70,
    text: ({ figures }, language) => counts(figures.productionServers, language),
  },
  {
    title: ({ blockers }) => blockers,
    width: 8,
    text: ({ blockers }) => (blockers === 0 ? '' : { text: String(blockers), style: 'red' }),
  },
]

const gap = '  '
const narrowestName = 14
const widestName = 40
/** From here on the file stands beside the name. */
const roomForFile = 110

/** The names of the columns. */
export function portfolioHead(view: PortfolioView): Line {
  const { project, file } = view.texts.columns
  const titles = shown(view).map(({ title, width }) => [title(view.texts.columns), width] as const)
  const { name, fileWidth } = widths(view)
  const cells = [project.padEnd(name), ...(fileWidth > 0 ? [file.padEnd(fileWidth)] : [])]
  return [{ text: [...cells, ...titles.map(([text, width]) => text.padStart(width))].join(gap), style: 'dim' }]
}

/** One document in one line. */
export function portfolioLine(row: PortfolioRow, view: PortfolioView): Line {
  const { summary, faults } = row
  const place = documentPlace(row)
  const { texts, language, width } = view
  if (!summary) {
    const [first] = faults
    const count = texts.faults(formatNumber(faults.length, language))
    const what = `${count}${first === undefined ? '' : `: ${first.message[language]}`}`
    const room = Math.max(narrowestName, width - displayWidth(place) - gap.length)
    return [place, gap, { text: cut(what, room), style: 'red' }]
  }
  const { name, fileWidth } = widths(view)
  const cells = shown(view).flatMap(({ text, width: wide }): (string | Span)[] => {
    const cell = text(summary, language)
    return [gap, ' '.repeat(Math.max(0, wide - displayWidth(lineText([cell])))), cell]
  })
  const title = summary.name ?? place
  const first: Span =
    summary.name === undefined ? { text: filled(title, name), style: 'dim' } : { text: filled(title, name) }
  return [first, ...(fileWidth > 0 ? [gap, filled(place, fileWidth, 'start')] : []), ...cells]
}

/** Where a document stands, as messages say it. */
export function documentPlace({ file, line }: Pick<PortfolioRow, 'file' | 'line'>): string {
  return line === undefined ? file : `${file}:${line}`
}

/** Three digits, as all figures. */
export function moneyText(money: string | number, currency: string, language: Language): string {
  return formatQuantity({ value: Number(money), unit: currency }, language, { digits: 3 })
}

function moneyRange({ p10, p90 }: { p10: string; p90: string }, currency: string, language: Language): string {
  const [low, high] = [p10, p90].map((money) => numberText(Number(money), currency, language))
  return low === high ? '' : `${low}–${high}`
}

function amount(range: FigureRange | undefined, language: Language): string {
  return range === undefined ? '' : amountText(range.p50, range.unit, language)
}

/** Of whole things; between two samples there may be half ones. */
function counts(range: FigureRange | undefined, language: Language): string {
  if (range === undefined) return ''
  const [low, high] = [range.p10, range.p90].map((value) => formatNumber(Math.round(value), language))
  return low === high ? `${low}` : `${low}–${high}`
}

function shown({ width }: PortfolioView): readonly Column[] {
  return columns.filter(({ from = 0 }) => width >= from)
}

function widths(view: PortfolioView): { readonly name: number; readonly fileWidth: number } {
  const taken = shown(view).reduce((sum, { width }) => sum + width + gap.length, 0)
  const room = Math.max(narrowestName, view.width - taken)
  if (view.width < roomForFile) return { name: Math.min(widestName, room), fileWidth: 0 }
  const name = Math.floor((room - gap.length) / 2)
  return { name, fileWidth: room - gap.length - name }
}

/** A text cut and filled up to a width; of a path the end says more than the start. */
function filled(text: string, width: number, cutAt: 'start' | 'end' = 'end'): string {
  const fitting = cut(text, width, cutAt)
  return fitting + ' '.repeat(Math.max(0, width - displayWidth(fitting)))
}

function cut(text: string, width: number, at: 'start' | 'end' = 'end'): string {
  if (displayWidth(text) <= width) return text
  const characters = [...text]
  while (characters.length > 0 && displayWidth(characters.join('')) > width - 1)
    if (at === 'end') characters.pop()
    else characters.shift()
  return at === 'end' ? `${characters.join('')}…` : `…${characters.join('')}`
}
