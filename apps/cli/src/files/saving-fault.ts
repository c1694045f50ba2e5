import type { Refusal } from '../faults/fault.ts'

/** Says behind what went wrong what became of the text. */
export function savingFault(refusal: Refusal, kept: string | undefined): Refusal {
  const [first, ...others] = refusal.faults
  if (first === undefined) return refusal
  const de = kept === undefined ? 'steht in der Standardausgabe' : `steht in ${kept}`
  const en = kept === undefined ? 'is on standard output' : `is in ${kept}`
  const message = {
    de: `${first.message.de}. Hier wurde nichts gespeichert; der neue Text ${de}`,
    en: `${first.message.en}. Nothing was saved here; the new text ${en}`,
  }
  return { ...refusal, faults: [{ ...first, message }, ...others] }
}
