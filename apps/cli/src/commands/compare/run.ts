import { type ChangesInput, changesTree, documentPage, toChanges } from '@leitfaden/render'
import { compareEstimates, type EstimateOptions } from '@leitfaden/sizing'
import { comparisonLines } from '../../estimate/comparison-lines.ts'
import { refuse } from '../../faults/fault.ts'
import { intoFile } from '../../files/into-file.ts'
import { standardInput } from '../../files/read-input.ts'
import type { Outcome, RunCommand } from '../../outcome.ts'
import { openProject, type Project } from '../../project/open-project.ts'
import { reckon } from '../../project/reckon.ts'
import { textsIn } from '../../texts/texts-in.ts'
import { documentFormat } from '../document-format.ts'
import { writeDocument } from '../write-document.ts'

/** What is different between two answers files: which figures by how much, because of which answers, provider, prices or model. */
export const run: RunCommand = async (request) => {
  const { file, after, width, options: typed } = request
  const format = documentFormat(typed)
  if (!format.ok) return { ...format, language: request.language ?? request.ownLanguage }
  // With --json alone, a file gets the JSON output as the terminal would.
  const wanted = typed.json && typed.format === undefined ? undefined : format.value
  if (file === standardInput && after === standardInput)
    return { ...refuse('excess-argument', readOnce), language: request.language ?? request.ownLanguage }
  const first = await openProject(request)
  const second = await openProject({ ...request, ...(after !== undefined && { file: after }) })
  if (!first.ok) return second.ok ? first : { ...first, faults: [...first.faults, ...second.faults] }
  if (!second.ok) return second
  const [old, changed] = [first.value, second.value]
  const { language } = old
  const before = await reckon(request, old, 'both-ends')
  if (!before.ok) return { ...before, language }
  const then = await reckon(request, changed, 'both-ends')
  if (!then.ok) return { ...then, language }
  const [from, to] = [before.value.prices, then.value.prices]
  if (from.currency !== to.currency || from.vat !== to.vat)
    return { ...refuse('other-currency', noCommonMoney, { found: [from.id, to.id].join(' · ') }), language }
  const options: EstimateOptions = {
    ...then.value.options,
    ...(modelText(old) === modelText(changed) && { model: before.value.model }),
  }
  const comparison = compareEstimates(before.value.options, options)
  const faults = [...old.faults, ...changed.faults]
  if (wanted !== undefined) {
    const input: ChangesInput = {
      guide: old.context.guide,
      before: { name: old.name, document: old.document, provider: old.provider },
      after: { name: changed.name, document: changed.document, provider: changed.provider },
      comparison,
      model: then.value.model,
      currency: to.currency,
      language,
      date: request.today,
    }
    const document = {
      tree: () => changesTree(input),
      data: () => toChanges(input),
      page: documentPage('changes', changed.document.answers, language),
    }
    const told = { language, faults, data: { before: old.name, after: changed.name }, input: request.files }
    return await writeDocument(document, wanted, request, told)
  }
  const outcome: Outcome = {
    ok: true,
    language,
    faults,
    lines: [
      [{ text: `${old.name} → ${changed.name}`, style: 'bold' }],
      '',
      ...comparisonLines(comparison, then.value, textsIn(language), width),
    ],
    data: { before: old.name, after: changed.name, comparison },
  }
  return await intoFile('compare', outcome, request)
}

/** What a file changes about the model, wherever it stands there. */
function modelText({ document: { model } }: Project): string {
  return JSON.stringify([model?.assumptions ?? {}, model?.formulas ?? {}])
}

const readOnce = { de: 'die Standardeingabe lässt sich nur einmal lesen', en: 'standard input can be read only once' }
const noCommonMoney = {
  de: 'diese Preislisten lassen sich nicht vergleichen: andere Währung, oder nur eine mit Mehrwertsteuer',
  en: 'these price lists can not be compared: different currencies, or only one with VAT',
}
