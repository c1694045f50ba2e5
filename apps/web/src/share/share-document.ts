import {
  type Answer,
  type AnswersDocument,
  allChapters,
  type Guide,
  type Question,
  writeAnswerValue,
} from '@leitfaden/core'

/**
 * An answers document as the text of a JSON file, as short as it can be. What the guide does not know is left out, as are comments and
 * places: a link holds what the answers say.
 */
export function shareText(
  { guide, language, provider, prices, answers, model }: AnswersDocument,
  known: Guide,
): string {
  const written = questionsOf(known).flatMap((question) => {
    const answer = answers[question.id]
    return answer === undefined ? [] : [[question.id, writeAnswerValue(question, answer)] as const]
  })
  const { places: _nowhere, ...overrides } = model ?? {}
  return JSON.stringify({
    guide: `${guide.id}@${guide.version}`,
    language,
    provider,
    prices,
    answers: Object.fromEntries(written),
    ...(model && { model: overrides }),
  })
}

/** The document without the answers that name people, and without what was remarked with the others: notes, sources, who said it. */
export function withoutNames(document: AnswersDocument, guide: Guide): AnswersDocument {
  const kept = questionsOf(guide).flatMap((question) => {
    const answer = document.answers[question.id]
    return answer === undefined || namesPeople(question) ? [] : [[question.id, withoutRemarks(answer)] as const]
  })
  return { ...document, answers: Object.fromEntries(kept) }
}

function withoutRemarks(answer: Answer): Answer {
  const { note: _note, source: _source, by: _by, ...said } = answer
  if (said.state !== 'not-applicable') return said
  return { state: said.state, ...(said.at !== undefined && { at: said.at }) }
}

/** Fields whose purpose is to say who somebody is. */
const personal = ['contact', 'legal-name']

function namesPeople({ answer }: Question): boolean {
  const fields = answer.kind === 'table' ? answer.columns : answer.kind === 'record' ? answer.fields : []
  return fields.some(({ id }) => personal.includes(id))
}

function questionsOf(guide: Guide): readonly Question[] {
  return allChapters(guide).flatMap(({ questions }) => questions)
}
