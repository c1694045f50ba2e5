import { findQuestion } from '@leitfaden/core'
import type { ChangeCause, FigureChange } from '@leitfaden/sizing'
import { builtInModel } from '@leitfaden/sizing/model'
import { changesPhrasesIn } from '../phrases/changes/changes-phrases-in.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { projectName } from '../report/project-name.ts'
import { answerChanges } from './answer-changes.ts'
import type { Changes, ChangesInput, FigureMove } from './changes.ts'

/** What is different between two states, and why. */
export function toChanges(input: ChangesInput): Changes {
  const { before, after, comparison, currency, language, date } = input
  const figures = comparison?.figures ?? []
  const shown = shownFigures(input)
  return {
    format: 'leitfaden-changes',
    version: 1,
    language,
    date,
    project: projectName({ answers: after.document.answers, phrases: phrasesIn(language) }),
    before: before.name,
    after: after.name,
    answers: answerChanges(input),
    figures: shown,
    furtherFigures: figures.length - shown.length,
    basis: basis(input),
    ...(currency !== undefined && { currency }),
  }
}

/** What moves by less than this share nobody would see. */
const leastMove = 0.001

/** The cost and the key figures, as far as one sees them move; else whichever there are. */
function shownFigures(input: ChangesInput): FigureMove[] {
  const { comparison, model = builtInModel, language } = input
  const formulaOf = (id: string) => model.formulas.find((formula) => formula.id === id)
  const all = comparison?.figures ?? []
  const key = all.filter((figure) => figure.id === 'cost' || (formulaOf(figure.id)?.key && isSeen(figure)))
  const shown = key.length > 0 ? key : all.filter(({ id }) => !formulaOf(id)?.auxiliary)
  return shown.map(({ because, ...figure }) => ({
    ...figure,
    title:
      figure.id === 'cost'
        ? changesPhrasesIn(language).totalCost
        : (formulaOf(figure.id)?.title[language] ?? figure.id),
    because: because.map(({ cause, effect }) => ({ text: causeText(cause, input), effect })),
  }))
}

function isSeen({ before = 0, after = 0 }: FigureChange): boolean {
  return Math.abs(after - before) > leastMove * Math.max(Math.abs(before), Math.abs(after))
}

function causeText(cause: ChangeCause, input: ChangesInput): string {
  const { guide, language } = input
  if (cause.kind === 'answer')
    return phrasesIn(language).quoted(findQuestion(guide, cause.question)?.prompt[language] ?? cause.question)
  const { title, text } = basisOf(cause, input)
  return `${title}: ${text}`
}

/** What the estimates rest on besides the answers. Without estimates, what the documents say about it. */
function basis(input: ChangesInput): { readonly title: string; readonly text: string }[] {
  const { before, after, comparison, language } = input
  const { guide: title } = changesPhrasesIn(language)
  const { version } = phrasesIn(language).report
  const [was, is] = [before, after].map(({ document: { guide } }) => version(guide.id, guide.version)) as [
    string,
    string,
  ]
  const causes = (comparison?.changes ?? []).filter((cause) => cause.kind !== 'answer')
  return [
    ...(was === is ? [] : [{ title, text: moved(was, is, input) }]),
    ...causes.map((cause) => basisOf(cause, input)),
  ]
}

function basisOf(cause: Exclude<ChangeCause, { kind: 'answer' }>, input: ChangesInput) {
  const { before, after, language } = input
  const t = changesPhrasesIn(language)
  switch (cause.kind) {
    case 'provider': {
      const [from, to] = [before, after].map(({ provider }) => provider?.title[language]) as [string?, string?]
      return { title: t.provider, text: moved(from ?? cause.before, to ?? cause.after, input) }
    }
    case 'prices':
      return { title: t.prices, text: moved(cause.before, cause.after, input) }
    case 'model':
      return { title: t.model, text: moved(cause.before, cause.after, input) }
    case 'federal-state':
      return { title: t.state, text: moved(cause.before, cause.after, input) }
  }
}

function moved(before: string | undefined, after: string | undefined, { language }: ChangesInput): string {
  const { none, becomes, changedInside } = changesPhrasesIn(language)
  return before !== undefined && before === after ? changedInside(before) : becomes(before ?? none, after ?? none)
}
