import { type Document, isMap, isScalar, parseDocument, visit } from 'yaml'

/** An answers file made from another by changing its amounts and leaving some answers out, as a file's text with the ending of its name. */
export interface VariedDocument {
  readonly ending: 'yaml' | 'json'
  readonly text: string
}

const amounts = /^(\d+(?:\.\d+)?)(?: to (\d+(?:\.\d+)?))?( ?[A-Za-z%/.]+(?: ?\/ ?[a-z]+)?)$/
/** Stays as it is: times, and what has an upper limit. */
const fixed = /^ ?(?:%|min|h|day|days|d|month|months|week|weeks|year|years|s|ms)$/

/** The same `number` gives the same document. Every fourth is JSON, the others keep the comments of the original. */
export function variedDocument(originals: readonly string[], number: number): VariedDocument {
  const random = generator(number)
  const document = parseDocument(originals[number % originals.length] as string)
  const factor = 0.5 + 1.5 * random()
  dropAnswers(document, 0.4 * random(), random)
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string') return
      const [, low, high, unit = ''] = amounts.exec(node.value) ?? []
      if (low === undefined || fixed.test(unit)) return
      node.value = [low, high].flatMap((end) => (end === undefined ? [] : [changed(end, factor)])).join(' to ') + unit
    },
  })
  document.setIn(['answers', 'project.name'], `Project ${number}`)
  return Math.floor(number / originals.length) % 4 === 3
    ? { ending: 'json', text: JSON.stringify(document.toJS(), undefined, 2) }
    : { ending: 'yaml', text: document.toString({ lineWidth: 0 }) }
}

/** The service level stays: without it nothing is left of an offer. */
function dropAnswers(document: Document, share: number, random: () => number): void {
  const answers = document.get('answers')
  if (!isMap(answers)) return
  answers.items = answers.items.filter(({ key }) => {
    const kept = isScalar(key) && key.value === 'reliability.service-level'
    return random() >= share || kept
  })
}

function changed(text: string, factor: number): string {
  const value = Number(text) * factor
  return String(Number.isInteger(Number(text)) ? Math.max(1, Math.round(value)) : Number(value.toPrecision(3)))
}

/** Numbers from 0 to 1 (Park and Miller's minimal standard generator). */
function generator(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
