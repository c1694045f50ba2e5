import {
  type Answer,
  type Language,
  languages,
  type ProviderProfile,
  type SourceNode,
  writeAnswerValue,
} from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { readSource, writeChanges } from '@leitfaden/core/file'
import { providers } from '@leitfaden/core/providers'
import { type Attempt, type Fault, inFile } from '../../faults/fault.ts'
import { fingerprint } from '../../files/fingerprint.ts'
import { type Input, readInput, standardInput } from '../../files/read-input.ts'
import { maySave, saveAnswers } from '../../files/save-answers.ts'
import { statedLanguage } from '../../files/stated-language.ts'
import type { Outcome, RunCommand } from '../../outcome.ts'
import { findProvider } from '../../project/find-provider.ts'
import { openOffer } from '../../project/part-offer.ts'
import { openExample } from '../../questions/open-example.ts'
import type { Request } from '../../request.ts'
import { answersIn } from './answers-in.ts'
import { askedAnswers } from './asked-answers.ts'
import type { AskedPart } from './asked-part.ts'
import type { AnswerChange, PartChange } from './change-lines.ts'
import { estimated } from './estimated.ts'
import { newAnswer } from './new-answer.ts'
import { setLines } from './set-lines.ts'

/** Sets answers in a file whose every other character stays, and says what that changes. */
export const run: RunCommand = async (request) => {
  const ownLanguage = request.language ?? request.ownLanguage
  const [file = '', ...words] = request.files
  const { options } = request
  const asked = askedAnswers(words, options)
  if (!asked.ok) return { ...asked, language: ownLanguage }
  const may = file === standardInput ? undefined : await maySave(file, options)
  const input = await readInput(file, request.stdin)
  if (!input.ok) return { ...input, language: ownLanguage }
  const language = request.language ?? statedLanguage(input.value.bytes) ?? request.ownLanguage
  if (may?.ok === false && !options.dryRun) return { ...may, language }

  const { parts } = asked.value
  const opened = await openAnswers(input.value, parts, request)
  if (!opened.ok) return { ...opened, language }
  const { answers, provider } = opened.value
  const setLanguage = languages.find((known) => parts.some(({ part, id }) => part === 'language' && id === known))
  const written = setLanguage ?? statedLanguage(input.value.bytes) ?? 'de'
  const changes: AnswerChange[] = []
  const faults: Fault[] = []
  for (const one of asked.value.answers) {
    const before = answers.get(one.question.id)
    const read = newAnswer(one, before, options, { language: written, provider })
    faults.push(...read.issues)
    const { question } = one
    const isReal = data(question, before) !== data(question, read.ok ? read.value : undefined)
    // An answer that can not be read is one too.
    const changed = isReal || (before === undefined && answers.has(question.id))
    if (read.ok) changes.push({ question, before, after: read.value, changed })
  }
  if (changes.length < asked.value.answers.length) return { ok: false, exitCode: 1, faults, language }
  return await carryThrough(
    { answers: changes, parts: opened.value.parts },
    faults,
    input.value,
    provider,
    language,
    request,
  )
}

interface OpenedAnswers {
  readonly answers: ReadonlyMap<string, Answer | undefined>
  readonly provider?: ProviderProfile | undefined
  readonly parts: readonly PartChange[]
}

/** Faults in other answers keep nobody from mending this one: only what can not be read at all is refused. */
async function openAnswers(
  { name, bytes }: Input,
  parts: readonly AskedPart[],
  request: Request,
): Promise<Attempt<OpenedAnswers>> {
  const asked = await findProvider(request)
  if (!asked.ok) return asked
  const { root, issues } = readSource(bytes, formatOf(name))
  if (issues.length > 0) return { ok: false, exitCode: 1, faults: inFile(name, issues) }
  const set = parts.find(({ part }) => part === 'provider')
  const named = set ? set.id : namedIn(root, 'provider').id
  const provider = asked.value ?? providers.find(({ id }) => id === named)
  const changes = parts.map(({ part, id: after }): PartChange => {
    const { id: before, isThere } = namedIn(root, part)
    return { part, before, after, changed: before !== after || (isThere && before === undefined) }
  })
  return { ok: true, value: { answers: answersIn(root), provider, parts: changes } }
}

function namedIn(root: SourceNode | undefined, part: string): { readonly id?: string; readonly isThere: boolean } {
  const node = root?.kind === 'map' ? root.entries.find(({ key }) => key === part)?.value : undefined
  const isId = node?.kind === 'scalar' && typeof node.value === 'string'
  return { isThere: node !== undefined, ...(isId && { id: node.text }) }
}

interface Changes {
  readonly answers: readonly AnswerChange[]
  readonly parts: readonly PartChange[]
}

async function carryThrough(
  { answers: changes, parts }: Changes,
  warnings: readonly Fault[],
  input: Input,
  provider: ProviderProfile | undefined,
  language: Language,
  request: Request,
): Promise<Outcome> {
  const { options, file = '' } = request
  const { name, bytes } = input
  const real = changes.filter(({ changed }) => changed)
  const realParts = parts.filter(({ changed }) => changed)
  const unchanged = real.length + realParts.length === 0
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const wanted = {
    ...Object.fromEntries(realParts.map(({ part, after }) => [part, after])),
    answers: Object.fromEntries(
      real.map(({ question, after }) => [question.id, after && writeAnswerValue(question, after)]),
    ),
  }
  const written = unchanged
    ? { ok: true as const, value: text }
    : writeChanges(withOpenExamples(text, { answers: real, parts: realParts }, input, provider), wanted, {
        guide: extendedDevops,
        format: formatOf(name),
      })
  if (!written.ok) return { ok: false, exitCode: 1, faults: inFile(name, written.issues), language }

  const piped = file === standardInput
  const save = !piped && !options.dryRun && !unchanged
  const base = fingerprint(bytes)
  const saved = save ? await saveAnswers({ file, text: written.value, base, ...follow(request) }) : undefined
  if (saved?.ok === false) return { ...saved, language, ...(saved.kept === undefined && { document: written.value }) }

  const [before, after] = [
    await estimated(input, request),
    await estimated({ name, bytes: Buffer.from(written.value) }, request),
  ]
  return {
    ok: true,
    language,
    faults: warnings,
    lines: setLines({ changes, parts, before, after, saved: save, unchanged, language, provider, request }),
    ...(piped && !options.dryRun && { document: written.value }),
    data: {
      file: name,
      changes: changes.map(({ question, before, after }) => ({ question: question.id, before, after })),
      parts: parts.map(({ part, before, after }) => ({ part, before, after })),
      saved: save,
      ...(before.reckoned?.estimate.cost &&
        after.reckoned?.estimate.cost && {
          cost: {
            before: before.reckoned.estimate.cost.ranges.lastMonth,
            after: after.reckoned.estimate.cost.ranges.lastMonth,
            currency: after.reckoned.estimate.cost.currency,
          },
        }),
    },
  }
}

/** A file that was begun with `init` has a place for each answer. */
function withOpenExamples(
  text: string,
  { answers, parts }: Changes,
  { name }: Input,
  provider: ProviderProfile | undefined,
): string {
  if (formatOf(name) === 'json') return text
  const withParts = parts.reduce((left, { part, after }) => (after === undefined ? left : openOffer(left, part)), text)
  return answers.reduce(
    (left, { question, before, after }) =>
      before === undefined && after !== undefined ? openExample(left, question.id, provider) : left,
    withParts,
  )
}

function data(question: AnswerChange['question'], answer: Answer | undefined): string | undefined {
  return answer === undefined ? undefined : JSON.stringify(writeAnswerValue(question, answer))
}

function follow({ options }: Request): { readonly follow?: true } {
  return options.follow ? { follow: true } : {}
}

function formatOf(name: string): 'yaml' | 'json' {
  return name.endsWith('.json') ? 'json' : 'yaml'
}
