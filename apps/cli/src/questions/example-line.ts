import { exampleAnswer, type Language, type ProviderProfile, type Question } from '@leitfaden/core'

/** One line of YAML to copy into an answers file: `timeline.growth: 20 to 60 %`. */
export function exampleLine(
  { id, answer }: Question,
  language: Language,
  provider: ProviderProfile | undefined,
): string {
  return `${id}: ${flow(exampleAnswer(answer, { language, ...(provider && { provider }) }), false)}`
}

/** Plain data in YAML's flow style. Examples hold nothing else than maps, lists, texts, numbers, yes and no. */
function flow(data: unknown, inside: boolean): string {
  if (Array.isArray(data)) return `[${data.map((entry) => flow(entry, true)).join(', ')}]`
  if (typeof data === 'object' && data !== null) {
    const entries = Object.entries(data).map(([key, value]) => `${key}: ${flow(value, true)}`)
    return `{ ${entries.join(', ')} }`
  }
  return typeof data === 'string' ? scalar(data, inside) : String(data)
}

/** In quotes wherever YAML could read something else. A comma ends an entry within brackets only. */
function scalar(text: string, inside: boolean): string {
  const plain = /^[\p{L}\d][\p{L}\d ./%_,:-]*$/u.test(text) && !/: |^[\d.]+$|^(?:true|false|null)$/.test(text)
  return plain && !(inside && text.includes(',')) ? text : JSON.stringify(text)
}
