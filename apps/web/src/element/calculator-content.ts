import { allChapters, type Guide, type ProviderProfile, type Question, type Text } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import providerSchema from '@leitfaden/core/provider.schema.json' with { type: 'json' }
import * as profiles from '@leitfaden/core/providers'
import { builtInModel } from '@leitfaden/sizing/model'
import { emptyFlyingCircus, exampleEu, type PricedModel, type PriceList } from '@leitfaden/sizing/prices'
import { priceListJsonSchema } from '@leitfaden/sizing/schema'
import type { Shape } from './shape.ts'

// Only what the calculator needs of guide, model and providers. A build runs this file and puts its results into the place of it.

/** Kinds that need more room than a calculator has: they belong on the page. */
const tooLarge: ReadonlySet<string> = new Set(['table', 'load-profile'])
const isShown = ({ sizing, answer }: Question) => sizing === true && !tooLarge.has(answer.kind)
const all = allChapters(extendedDevops).flatMap(({ questions }) => questions)

/** Ids of the questions that can be shown. */
export const showable: readonly string[] = all.filter(isShown).map(({ id }) => id)

/** Every question, so that any answers of the guide can be read; with texts only where they are shown. */
export const guide: Guide = excerpt(extendedDevops)

export const providers: readonly ProviderProfile[] = profiles.providers.map(lean)
export const priceLists: readonly PriceList[] = [exampleEu, emptyFlyingCircus]

/** What key figures are called, and what they mean. */
export const figureTexts: { readonly [id: string]: { readonly title: Text; readonly why: Text } } = Object.fromEntries(
  builtInModel.formulas.filter(({ key }) => key).map(({ id, title, why }) => [id, { title, why }]),
)

export const pricedModel: PricedModel = {
  costLines: builtInModel.costLines.map(({ id, quantity }) => ({ id, quantity })),
  formulas: builtInModel.formulas
    .filter(({ id }) => builtInModel.costLines.some(({ quantity }) => quantity === id))
    .map(({ id, unit }) => ({ id, unit })),
}

/** What provider profiles and price lists of others look like. */
export const shapes: { readonly provider: Shape; readonly prices: Shape } = {
  provider: providerSchema as Shape,
  prices: priceListJsonSchema() as Shape,
}

function excerpt({ chapters, extensions, ...rest }: Guide): Guide {
  const lean = <C extends Guide['chapters'][number]>(chapter: C): C => ({
    ...(withoutTexts(chapter) as C),
    questions: chapter.questions.map(leanQuestion),
    rules: [],
  })
  return {
    ...rest,
    sources: {},
    chapters: chapters.map(lean),
    ...(extensions && {
      extensions: extensions.map((extension) => ({
        ...(withoutTexts(extension) as typeof extension),
        sources: {},
        chapters: extension.chapters.map(lean),
      })),
    }),
  }
}

function leanQuestion(question: Question): Question {
  const { relevance: _, ...asked } = question
  if (isShown(question)) return asked
  const silent = withoutTexts(asked) as Question
  return question.sizing ? { ...silent, prompt: question.prompt } : silent
}

/** A profile with what the model reckons with and what answers name, without what it says beside. */
function lean(profile: ProviderProfile): ProviderProfile {
  const reckoned = new Set(builtInModel.inputs.flatMap(({ from }) => ('fact' in from ? [from.fact] : [])))
  const facts = Object.entries(profile.facts).filter(([id]) => reckoned.has(id))
  return {
    ...profile,
    sources: {},
    statements: [],
    facts: withoutTexts(Object.fromEntries(facts)) as typeof profile.facts,
  }
}

function withoutTexts(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data
  if (Array.isArray(data)) return data.map(withoutTexts)
  if ('de' in data && 'en' in data) return { de: '', en: '' }
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withoutTexts(value)]))
}
