import type { Language } from '@leitfaden/core'
import { scaleLinear } from 'd3-scale'
import { picturePhrasesIn } from '../phrases/picture/picture-phrases-in.ts'
import type { Picture } from './picture.ts'
import { box } from './svg/box.ts'
import { drawnPicture } from './svg/drawn-picture.ts'
import { line } from './svg/line.ts'

export interface RangeBarInput {
  /** Unlike that of any other picture on the page. */
  readonly id: string
  /** What the range is of. */
  readonly title: string
  readonly low: number
  readonly middle: number
  readonly high: number
  /** What the bar reaches to; the upper end of the range where absent. Pictures with the same one can be compared. */
  readonly most?: number
  readonly amountText: (amount: number) => string
  readonly rangeText: (low: number, high: number) => string
}

const [width, height] = [160, 18]

/** A range beside its numbers: a soft band for 8 of 10 cases with a mark at the middle, from zero on. What is exact is a mark without a band. */
export function rangeBar(input: RangeBarInput, language: Language): Picture {
  const { id, title, low, middle, high, most = high, amountText, rangeText } = input
  const { range: texts } = picturePhrasesIn(language)
  const exact = low === high
  const at = scaleLinear()
    .domain([Math.min(0, low), Math.max(most, low, 0) || 1])
    .range([2, width - 2])
    .clamp(true)
  return drawnPicture({
    id,
    title,
    description: exact ? texts.exact(amountText(middle)) : texts.description(rangeText(low, high), amountText(middle)),
    language,
    width,
    height,
    shapes: [
      line('grid', 2, height / 2, width - 2, height / 2),
      ...(exact
        ? []
        : [
            box('band', at(low), 3, at(high) - at(low), height - 6),
            box('outline', at(low), 3, at(high) - at(low), height - 6),
          ]),
      box('solid', at(middle) - 1.5, 1, 3, height - 2),
    ],
    table: {
      columns: [texts.low, texts.middle, texts.high].map((name) => ({ title: name, align: 'right' })),
      rows: [[exact ? '' : amountText(low), amountText(middle), exact ? '' : amountText(high)]],
    },
  })
}
