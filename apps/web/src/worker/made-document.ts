import type { Result, Severity } from '@leitfaden/core'
import type { ChangesInput, HtmlOptions, ReportInput } from '@leitfaden/render'
import { loadTexts } from '../content/load-texts.ts'
import type { DocumentRequest } from '../documents/document-request.ts'
import { type Reckoned, reckon } from './reckon.ts'

/** A document before it is drawn or written. */
export interface MadeDocument {
  /** Drawn only when it is wanted. */
  readonly tree: () => Parameters<typeof import('@leitfaden/render').toMarkdown>[0]
  readonly data: () => object
  readonly page: HtmlOptions
  /** Findings to look at before somebody else gets it. */
  readonly urgent: { readonly [severity in Extract<Severity, 'blocker' | 'warning'>]: number }
}

let last: { readonly key: string; readonly made: Promise<Result<MadeDocument>> } | undefined

/** Makes a document of the same answers on the same day once, however often it is asked for. */
export function madeDocument(request: DocumentRequest): Promise<Result<MadeDocument>> {
  const key = JSON.stringify(request)
  if (last?.key !== key) last = { key, made: make(request) }
  return last.made
}

async function make(request: DocumentRequest): Promise<Result<MadeDocument>> {
  // As data, documents have their texts in both languages.
  await Promise.all([loadTexts('de'), loadTexts('en')])
  const { kind, state, today, before } = request
  if (kind === 'changes') return changes(request, before ?? state)
  const reckoned = await reckon(state.document, today)
  return reckoned.ok ? { ...reckoned, value: await paper(request, kind, reckoned.value) } : reckoned
}

async function paper(
  { language, state }: DocumentRequest,
  kind: 'report' | 'offer',
  { report }: Reckoned,
): Promise<MadeDocument> {
  const { documentPage, offerTree, reportTree, toOffer, toReportData } = await import('@leitfaden/render')
  const input: ReportInput = { ...report, language }
  const page = documentPage(kind, state.document.answers, language)
  const urgent = urgentOf(report)
  return kind === 'report'
    ? { tree: () => reportTree(input), data: () => toReportData(input), page, urgent }
    : { tree: () => offerTree(input), data: () => toOffer(input), page, urgent }
}

async function changes(
  { language, state, today }: DocumentRequest,
  before: NonNullable<DocumentRequest['before']>,
): Promise<Result<MadeDocument>> {
  const [{ compareEstimates }, { changesTree, documentPage, toChanges }, old, changed] = await Promise.all([
    import('@leitfaden/sizing'),
    import('@leitfaden/render'),
    reckon(before.document, today, 'both-ends'),
    reckon(state.document, today, 'both-ends'),
  ])
  if (!old.ok) return old
  if (!changed.ok) return changed
  const [was, is] = [old.value, changed.value]
  const [from, to] = [was.options.prices, is.options.prices]
  const comparable = from?.currency === to?.currency && from?.vat === to?.vat
  const input: ChangesInput = {
    guide: was.report.guide,
    before: { ...before, provider: was.report.provider },
    after: { ...state, provider: is.report.provider },
    ...(comparable && { comparison: compareEstimates(was.options, is.options) }),
    model: is.report.model,
    currency: to?.currency,
    language,
    date: today,
  }
  return {
    ok: true,
    issues: [],
    value: {
      tree: () => changesTree(input),
      data: () => toChanges(input),
      page: documentPage('changes', state.document.answers, language),
      urgent: { blocker: 0, warning: 0 },
    },
  }
}

function urgentOf({ findings, estimate }: Reckoned['report']): MadeDocument['urgent'] {
  const severities = [...findings, ...estimate.findings].map(({ severity }) => severity)
  const count = (wanted: Severity) => severities.filter((severity) => severity === wanted).length
  return { blocker: count('blocker'), warning: count('warning') }
}
