import type { ControlTexts } from './control-texts.ts'
import { type Counts, intervals } from './retention.ts'

/** `7 tägliche, 4 wöchentliche und 3 monatliche Stände` */
export function keptWords(counts: Counts, texts: ControlTexts): string {
  const kept = intervals.filter((interval) => counts[interval] > 0)
  return texts.kept(kept.map((interval) => texts.keptOf[interval](counts[interval])))
}
