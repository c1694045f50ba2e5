import { allChapters } from '../guide/all-chapters.ts'
import type { Guide } from '../guide/guide.schema.ts'
import type { Question } from '../guide/question.schema.ts'
import { retiredIds } from '../guide/retired-ids.ts'
import type { ProviderProfile } from '../provider/provider-profile.schema.ts'
import { languages } from '../text.ts'
import { bilingual } from './bilingual.ts'
import { draft7, type JsonSchema } from './json-schema.ts'
import { modelOverridesJsonSchema } from './model-overrides-json-schema.ts'
import { object, orEmpty, reference, sharedDefinitions, valueJsonSchema } from './value-json-schema.ts'

/**
 * JSON Schema (draft-07) of an answers file of this guide: what an editor needs to complete and check it. Whatever the reader accepts, the schema accepts;
 * it does not know units and sums. With a provider its variants, levels and tiers are the only ones; without, those of `suggested` are offered.
 */
export function answersJsonSchema(
  guide: Guide,
  provider?: ProviderProfile,
  suggested: readonly ProviderProfile[] = [],
): JsonSchema {
  const offers = { suggested, ...(provider && { only: provider }) }
  const questions = allChapters(guide).flatMap((chapter) => chapter.questions)
  const values = questions.map(({ id, answer }) => [`value:${id}`, valueJsonSchema(answer, offers)])
  const retired = retiredIds(guide).map((id) => [id, { description: 'Not asked any more · wird nicht mehr gefragt' }])
  return {
    $schema: draft7,
    title: bilingual(guide.title),
    description: 'Answers to the questions of the guide · Antworten auf die Fragen des Leitfadens',
    ...object(
      {
        guide: {
          type: 'string',
          pattern: `^${guide.id}@\\d+\\.\\d+\\.\\d+$`,
          default: `${guide.id}@${guide.version}`,
          description:
            'Guide and version the answers are written for · Leitfaden und Version, zu denen die Antworten gehören',
        },
        language: {
          enum: [...languages],
          description: 'Language of the free texts · Sprache der freien Texte',
        },
        provider: { ...nameOf(suggested), description: 'Provider profile · Profil des Anbieters' },
        prices: { type: 'string', minLength: 1, description: 'Price list · Preisliste' },
        answers: {
          ...object({
            ...Object.fromEntries(questions.map((question) => [question.id, answer(question)])),
            ...Object.fromEntries(retired),
          }),
          type: ['object', 'null'],
          description: 'One line per question · eine Zeile je Frage',
        },
        model: modelOverridesJsonSchema,
      },
      ['guide'],
    ),
    definitions: {
      ...sharedDefinitions,
      state: {
        enum: ['answered', 'open', 'unknown', 'discuss', 'not-applicable'],
        description: 'State of the answer · Stand der Antwort',
      },
      ...Object.fromEntries(values),
    },
  }
}

function answer({ id, prompt, help }: Question): JsonSchema {
  const value = reference(`value:${id}`)
  const record = object({
    state: reference('state'),
    value: orEmpty(value),
    note: remark('Note · Anmerkung'),
    reason: remark('Why not applicable · warum nicht zutreffend'),
    source: remark('Where the answer comes from · woher die Antwort stammt'),
    by: remark('Who answered · wer geantwortet hat'),
    at: { allOf: [orEmpty(reference('date'))], description: 'When, YYYY-MM-DD · wann' },
  })
  return {
    title: prompt.en,
    description: `${help.en}\n\n${prompt.de}\n\n${help.de}`,
    anyOf: [value, record, { type: 'null' }],
  }
}

const remark = (description: string): JsonSchema => ({ allOf: [orEmpty(reference('text'))], description })

function nameOf(suggested: readonly ProviderProfile[]): JsonSchema {
  const any = { type: 'string', minLength: 1 }
  return suggested.length === 0 ? any : { anyOf: [{ type: 'string', enum: suggested.map(({ id }) => id) }, any] }
}
