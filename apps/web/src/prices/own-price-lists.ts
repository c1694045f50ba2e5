import type { Issue, Result } from '@leitfaden/core'
import type { PriceList } from '@leitfaden/sizing/prices'
import { prefer, preference } from '../app/preference.ts'
import { addPriceLists, dropPriceList } from '../content/content.ts'
import { ask } from '../worker/ask.ts'

const name = 'price-lists'

/** Takes a price list from a file, for this device. One with the same id is replaced; none that comes with the page is. */
export async function takePriceList(file: Blob): Promise<Result<PriceList>> {
  const read = await ask('readPriceList', new Uint8Array(await file.arrayBuffer()))
  if (!read.ok) return read
  if (addPriceLists([read.value]).length === 0) return { ok: false, issues: [takenId] }
  const others = keptTexts().filter((text) => idOf(text) !== read.value.id)
  prefer(name, JSON.stringify([...others, JSON.stringify(read.value)]))
  return read
}

/** Forgets a list on this device. */
export function forgetPriceList(id: string): void {
  dropPriceList(id)
  prefer(name, JSON.stringify(keptTexts().filter((text) => idOf(text) !== id)))
}

const takenId: Issue = {
  code: 'taken-id',
  severity: 'error',
  path: ['id'],
  message: {
    de: 'so heißt schon eine Preisliste, die mitgeliefert wird',
    en: 'a price list that comes with the page is called that',
  },
  expected: { de: 'eine andere Kennung', en: 'another id' },
}

/** Shows the lists that were taken on this device before. What can not be read any more is left out. */
export async function showKeptPriceLists(): Promise<void> {
  const texts = keptTexts()
  if (texts.length === 0) return
  const read = await Promise.all(texts.map((text) => ask('readPriceList', new TextEncoder().encode(text))))
  addPriceLists(read.flatMap((one) => (one.ok ? [one.value] : [])))
}

function keptTexts(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(preference(name) ?? '[]')
    return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string') : []
  } catch {
    return []
  }
}

function idOf(text: string): unknown {
  try {
    return (JSON.parse(text) as { readonly id?: unknown }).id
  } catch {
    return undefined
  }
}
