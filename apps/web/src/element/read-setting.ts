import {
  type AnswersDocument,
  findQuestion,
  type Issue,
  type ProviderProfile,
  type Question,
  type Result,
} from '@leitfaden/core'
import type { PriceList } from '@leitfaden/sizing/prices'
import { figureTexts, guide, showable } from './calculator-content.ts'
import type { CalculatorFault } from './element.ts'
import { readAnswers } from './read-answers.ts'
import { readNames } from './read-names.ts'
import { readPrices } from './read-prices.ts'
import { readProvider } from './read-provider.ts'

/** What a page hands in, as texts; empty for nothing. */
export interface GivenSetting {
  readonly answers: string
  readonly provider: string
  readonly prices: string
  readonly questions: string
  readonly figures: string
}

export interface Setting {
  /** Absent where it can not be read. */
  readonly document?: AnswersDocument
  readonly provider: Result<ProviderProfile>
  readonly prices: Result<PriceList | undefined>
  readonly questions: readonly Question[]
  readonly figures: readonly string[]
  readonly issues: { readonly [O in CalculatorFault['of']]: readonly Issue[] }
}

/** Five that a customer can answer on the phone and that move the estimate most. */
const usualQuestions = [
  'load.users',
  'load.concurrent-users',
  'estimate.application-kind',
  'timeline.growth',
  'security.offsite-backup',
]
const usualFigures = ['cost', 'transfer', 'stored', 'backupVolume', 'productionServers', 'productionMemory']
const knownFigures = ['cost', ...Object.keys(figureTexts)]

/** Reads all of it anew, except for what reads as before. */
export function settingReader(): (given: GivenSetting) => Setting {
  const provider = remembering(readProvider)
  const prices = remembering(readPrices)
  return (given) => {
    const wanted = given.provider === '' ? undefined : provider(given.provider)
    const read = readAnswers(given.answers, wanted?.ok ? wanted.value : undefined)
    const document = read.ok ? read.value : undefined
    const chosen = wanted ?? provider(document?.provider ?? '')
    const priced = prices(given.prices === '' ? (document?.prices ?? '') : given.prices)
    const questions = readNames('question', given.questions, showable, usualQuestions)
    const figures = readNames('figure', given.figures, knownFigures, usualFigures)
    return {
      ...(document && { document }),
      provider: chosen,
      prices: priced,
      questions: questions.names.flatMap((id) => findQuestion(guide, id) ?? []),
      figures: figures.names,
      issues: {
        provider: chosen.ok ? [] : chosen.issues,
        prices: priced.ok ? [] : priced.issues,
        questions: questions.issues,
        figures: figures.issues,
        answers: read.ok ? [] : read.issues,
      },
    }
  }
}

/** The same text gives the same object. */
function remembering<T>(read: (given: string) => T): (given: string) => T {
  let last: { readonly given: string; readonly result: T } | undefined
  return (given) => {
    if (last?.given !== given) last = { given, result: read(given) }
    return last.result
  }
}
