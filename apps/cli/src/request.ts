import type { Audience, Language, Phase } from '@leitfaden/core'
import { federalStates } from '@leitfaden/sizing'
import { type Attempt, type Fault, type Refusal, refuse } from './faults/fault.ts'
import { perhaps } from './faults/perhaps.ts'
import { widthOf } from './terminal/terminal-of.ts'
import { languageOf } from './texts/language-of.ts'
import type { World } from './world.ts'

/** Options as they were typed. */
export interface Options {
  readonly json?: boolean
  readonly lang?: string
  readonly provider?: string
  readonly prices?: string
  readonly today?: string
  readonly color?: boolean
  readonly ascii?: boolean
  readonly tex?: boolean
  readonly samples?: string
  readonly seed?: string
  readonly state?: string
  readonly narrow?: string
  readonly out?: string
  readonly format?: string
  readonly force?: boolean
  readonly blank?: boolean
  readonly forms?: boolean
  readonly tracker?: string
  readonly base?: string
  readonly phase?: string
  readonly audience?: string
  readonly all?: boolean
  readonly extension?: boolean
  readonly unknown?: boolean
  readonly discuss?: boolean
  readonly open?: boolean
  readonly notApplicable?: string
  readonly note?: string
  readonly source?: string
  readonly by?: string
  readonly dryRun?: boolean
  readonly follow?: boolean
  readonly watch?: boolean
  readonly name?: string
  readonly filesFrom?: string
  readonly documentsFrom?: string
  readonly jobs?: string
  readonly quiet?: boolean
  readonly next?: boolean
  readonly question?: string
}

/** What somebody asked for, checked as far as that goes without reading files. */
export interface Request {
  /** All that was named without an option. */
  readonly files: readonly string[]
  /** The first of them. */
  readonly file?: string
  /** The second answers file, of `compare`. */
  readonly after?: string
  /** Asked for with `--lang`. */
  readonly language?: Language
  /** What the environment speaks, where neither the option nor a file says anything. */
  readonly ownLanguage: Language
  readonly today: string
  /** How the command is called here: `leitfaden`, or `npx leitfaden`. */
  readonly call: string
  readonly phase?: Phase
  readonly audience?: Audience
  readonly samples?: number
  readonly seed?: number
  readonly federalState?: string
  readonly options: Options
  readonly width: number
  readonly stdin: World['stdin']
}

const languages: readonly Language[] = ['de', 'en']
const phases: readonly Phase[] = ['offer', 'kick-off', 'go-live']
const audiences: readonly Audience[] = ['customer', 'development', 'operations']

export function readRequest(files: readonly string[], options: Options, world: World): Attempt<Request> {
  const [file, after] = files
  const language = word('--lang', options.lang, languages)
  const phase = word('--phase', options.phase, phases)
  const audience = word('--audience', options.audience, audiences)
  const today = day(options.today)
  const samples = whole('--samples', options.samples, powerOfTwo, '64, 128, … 65536')
  const seed = whole('--seed', options.seed, () => true, `0 … ${largestSeed}`)
  const state = word('--state', options.state?.toUpperCase(), federalStates)
  const faults: Fault[] = []
  for (const part of [language, phase, audience, today, samples, seed, state]) if (!part.ok) faults.push(...part.faults)
  if (!language.ok || !phase.ok || !audience.ok || !today.ok || !samples.ok || !seed.ok || !state.ok)
    return { ok: false, exitCode: 2, faults }
  return {
    ok: true,
    value: {
      files,
      ...(file !== undefined && { file }),
      ...(after !== undefined && { after }),
      ...(language.value && { language: language.value }),
      ownLanguage: languageOf(world.env),
      today: today.value ?? world.today,
      call: world.env.npm_command === 'exec' ? 'npx leitfaden' : 'leitfaden',
      ...(phase.value && { phase: phase.value }),
      ...(audience.value && { audience: audience.value }),
      ...(samples.value !== undefined && { samples: samples.value }),
      ...(seed.value !== undefined && { seed: seed.value }),
      ...(state.value !== undefined && { federalState: state.value }),
      options,
      width: widthOf(world.stdout, world.env),
      stdin: world.stdin,
    },
  }
}

function word<T extends string>(
  option: string,
  typed: string | undefined,
  known: readonly T[],
): Attempt<T | undefined> {
  if (typed === undefined) return { ok: true, value: undefined }
  const found = known.find((candidate) => candidate === typed)
  if (found !== undefined) return { ok: true, value: found }
  const message = { de: `${option} kennt dieses Wort nicht`, en: `${option} does not know this word` }
  return refuse('unknown-word', message, { found: typed, expected: perhaps(typed, known) })
}

/** As the estimate takes them. */
const powerOfTwo = (count: number): boolean => Number.isInteger(Math.log2(count)) && count >= 64 && count <= 65_536
const largestSeed = 0x7fffffff

/** A whole number without sign. */
function whole(
  option: string,
  typed: string | undefined,
  fits: (count: number) => boolean,
  expected: string,
): Attempt<number | undefined> {
  if (typed === undefined) return { ok: true, value: undefined }
  const count = /^\d{1,10}$/.test(typed) ? Number(typed) : Number.NaN
  if (count <= largestSeed && fits(count)) return { ok: true, value: count }
  const message = { de: `${option} kann diese Zahl nicht sein`, en: `${option} can not be this number` }
  return refuse('wrong-number', message, { found: typed, expected: { de: expected, en: expected } })
}

function day(typed: string | undefined): Attempt<string | undefined> | Refusal {
  if (typed === undefined || isDay(typed)) return { ok: true, value: typed }
  const message = { de: '--today ist kein Tag des Kalenders', en: '--today is no day of the calendar' }
  return refuse('impossible-date', message, { found: typed, expected: { de: 'JJJJ-MM-TT', en: 'YYYY-MM-DD' } })
}

function isDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!found) return false
  const [year, month, date] = found.slice(1).map(Number) as [number, number, number]
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return length !== undefined && date >= 1 && date <= length
}
