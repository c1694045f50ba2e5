import { formatNumber } from '@leitfaden/core'
import { printOver } from '../terminal/print.ts'
import type { PortfolioView } from './portfolio-lines.ts'
import type { Totals } from './totals.ts'

/** Milliseconds from one drawing to the next. */
const pause = 150
/** Before this many milliseconds a rate says nothing. */
const settled = 1500

/** How far a portfolio is, in the last line of a terminal: how many documents of how many, how fast, how long it takes, how many are faulty. */
export class StatusLine {
  readonly #stream: NodeJS.WritableStream
  readonly #view: PortfolioView
  readonly #colour: boolean
  readonly #started: number
  #drawn = 0
  #visible = false
  #expected: number | undefined

  constructor(stream: NodeJS.WritableStream, view: PortfolioView, colour: boolean) {
    this.#stream = stream
    this.#view = view
    this.#colour = colour
    this.#started = performance.now()
  }

  /** How many documents there are in all, once somebody has counted them. */
  expect(count: number | undefined): void {
    this.#expected = count
  }

  /** Draws the line anew, unless it was drawn a moment ago. */
  show(totals: Totals): void {
    const now = performance.now()
    if (this.#visible && now - this.#drawn < pause) return
    this.#drawn = now
    this.#visible = true
    // A line that wraps could not be taken away as one.
    const text = this.#text(totals, now - this.#started).slice(0, this.#view.width - 1)
    printOver(this.#stream, [{ text, style: 'dim' }], this.#colour)
  }

  /** Takes it away, before something else is printed and at the end. */
  clear(): void {
    if (this.#visible) printOver(this.#stream, '', false)
    this.#visible = false
  }

  #text({ documents, faulty }: Totals, elapsed: number): string {
    const { texts, language } = this.#view
    const number = (value: number): string => formatNumber(value, language)
    const rate = (documents / elapsed) * 1000
    const expected = this.#expected
    const count = expected === undefined ? number(documents) : `${number(documents)} / ${number(expected)}`
    const known = elapsed > settled && documents > 0
    return [
      texts.documents(count, documents === 1 && expected === undefined),
      ...(faulty > 0 ? [texts.withFaults(number(faulty))] : []),
      ...(known ? [texts.rate(number(Math.round(rate)))] : []),
      ...(known && expected !== undefined ? [texts.left(this.#time((expected - documents) / rate))] : []),
    ].join(' · ')
  }

  #time(seconds: number): string {
    const { minutes, seconds: inSeconds } = this.#view.texts
    return seconds > 90 ? minutes(Math.round(seconds / 60)) : inSeconds(Math.max(0, Math.round(seconds)))
  }
}
