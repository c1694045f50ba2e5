import { isAsked, type ProviderProfile } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { providers } from '@leitfaden/core/providers'
import { commandLines } from '../../estimate/command-lines.ts'
import { shellWord } from '../../estimate/shell-word.ts'
import { type Attempt, refuse } from '../../faults/fault.ts'
import { perhaps } from '../../faults/perhaps.ts'
import { standardInput } from '../../files/read-input.ts'
import { writeOutput } from '../../files/write-output.ts'
import type { RunCommand } from '../../outcome.ts'
import { priceListIds } from '../../project/find-prices.ts'
import type { Request } from '../../request.ts'
import type { Line } from '../../terminal/line.ts'
import { textsIn } from '../../texts/texts-in.ts'
import { commentedFile } from './commented-file.ts'
import { initTexts } from './texts.ts'

const usualName = 'leitfaden.yaml'

/** Begins an answers file with every question as a comment. */
export const run: RunCommand = async (request) => {
  const { file = usualName, options } = request
  const language = request.language ?? request.ownLanguage
  const provider = namedProvider(options.provider)
  if (!provider.ok) return { ...provider, language }
  const { prices } = options
  if (prices !== undefined && !priceListIds.includes(prices))
    return {
      ...refuse('unknown-price-list', noPrices, { found: prices, expected: perhaps(prices, priceListIds) }),
      language,
    }
  if (file.endsWith('.json')) return { ...refuse('no-comments', noComments, { found: file }), language }

  const questions = extendedDevops.chapters
    .flatMap((chapter) => chapter.questions)
    .filter((question) => isAsked(question, request))
  const piped = file === standardInput
  const text = commentedFile({
    file: piped ? usualName : file,
    language,
    questions,
    provider: provider.value,
    prices,
    projectName: options.name,
  })
  if (!text.ok) return { ok: false, exitCode: 1, faults: text.issues, language }
  const ids = questions.map(({ id }) => id)
  if (piped) return { ok: true, language, faults: [], lines: [], document: text.value, data: { questions: ids } }
  const written = await writeOutput(file, text.value, { force: false })
  if (!written.ok) {
    const faults = written.faults.map((fault) => (fault.code === 'eexist' ? { ...fault, expected: otherName } : fault))
    return { ...written, faults, language }
  }
  const lines = [initTexts[language].made(file, questions.length), '', ...nextLines(file, request, language)]
  return { ok: true, language, faults: [], lines, data: { questions: ids, written: [file] } }
}

function nextLines(file: string, { width, call }: Request, language: 'de' | 'en'): Line[] {
  const t = initTexts[language]
  const name = shellWord(file)
  const commands = [
    [`check ${name}`, t.check],
    [`set ${name} load.users 3000`, t.set],
    [`estimate ${name}`, t.estimate],
  ] as const
  return commandLines(commands, textsIn(language), width, call)
}

/** A file can name only the profiles that come along. */
function namedProvider(named: string | undefined): Attempt<ProviderProfile | undefined> {
  const found = providers.find(({ id }) => id === named)
  if (named === undefined || found !== undefined) return { ok: true, value: found }
  const expected = perhaps(
    named,
    providers.map(({ id }) => id),
  )
  return refuse('unknown-provider', noProvider, { found: named, expected })
}

const noProvider = { de: 'diesen Anbieter gibt es hier nicht', en: 'there is no such provider here' }
const noPrices = { de: 'diese Preisliste gibt es hier nicht', en: 'there is no such price list here' }
const noComments = { de: 'JSON kennt keine Kommentare', en: 'JSON has no comments' }
const otherName = { de: 'ein neuer Name', en: 'a new name' }
