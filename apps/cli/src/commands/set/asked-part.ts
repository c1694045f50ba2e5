import { type Attempt, refuse } from '../../faults/fault.ts'
import { perhaps } from '../../faults/perhaps.ts'
import { type DocumentPart, partWords } from './document-part.ts'

/** What the command line says about the provider, the price list or the language. `id` absent: the file shall name none. */
export interface AskedPart {
  readonly part: DocumentPart
  readonly id?: string
}

export function askedPart(
  part: DocumentPart,
  typed: string | undefined,
  state: string | undefined,
): Attempt<AskedPart> {
  const known = partWords(part).map(({ id }) => id)
  if (state === 'open') return { ok: true, value: { part } }
  if (state !== undefined) return refuse('excess-option', answersOnly, { found: `--${state}` })
  if (typed === undefined || typed.trim() === '') {
    const list = known.join(', ')
    return refuse('missing-value', missing, {
      found: part,
      expected: { de: `${list}; oder --open`, en: `${list}; or --open` },
    })
  }
  const id = typed.trim()
  return known.includes(id)
    ? { ok: true, value: { part, id } }
    : refuse('unknown-word', unknown[part], { found: id, expected: perhaps(id, known) })
}

const answersOnly = { de: 'das können nur Antworten sein', en: 'only answers can be that' }
const missing = { de: 'dahinter fehlt, was es sein soll', en: 'what it is to be is missing behind it' }
const unknown = {
  language: { de: 'diese Sprache gibt es hier nicht', en: 'there is no such language here' },
  provider: { de: 'diesen Anbieter gibt es hier nicht', en: 'there is no such provider here' },
  prices: { de: 'diese Preisliste gibt es hier nicht', en: 'there is no such price list here' },
}
