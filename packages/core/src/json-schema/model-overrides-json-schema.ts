import { overrideLimits } from '../document/model-overrides.ts'
import type { JsonSchema } from './json-schema.ts'
import { object, orEmpty, reference } from './value-json-schema.ts'

/** JSON Schema of the section `model` of an answers file. Which names there are is said by the model alone. */
export const modelOverridesJsonSchema: JsonSchema = {
  ...object({
    assumptions: {
      ...byName(
        object(
          {
            value: { ...amount(), description: 'Amount with its unit · Menge mit Einheit' },
            low: { ...orEmpty(amount()), description: 'In 1 of 10 cases less · in 1 von 10 Fällen weniger' },
            high: { ...orEmpty(amount()), description: 'In 1 of 10 cases more · in 1 von 10 Fällen mehr' },
            why: { ...text(overrideLimits.text), description: 'Why this value · warum dieser Wert' },
            source: {
              ...orEmpty(text(overrideLimits.text)),
              description: 'Where the value comes from · woher der Wert stammt',
            },
            at: { allOf: [orEmpty(reference('date'))], description: 'When, YYYY-MM-DD · wann' },
          },
          ['value', 'why'],
        ),
      ),
      description: 'Other values for assumptions · andere Werte für Annahmen',
    },
    formulas: {
      ...byName(
        object(
          {
            expression: { ...text(overrideLimits.expression), description: 'The formula · die Formel' },
            unit: {
              ...orEmpty(text(overrideLimits.unit)),
              description: 'Unit of the result · Einheit des Ergebnisses',
            },
            title: {
              anyOf: [
                ...text(overrideLimits.title).anyOf,
                object({ de: text(overrideLimits.title), en: text(overrideLimits.title) }, ['de', 'en']),
                { type: 'null' },
              ],
              description: 'How the figure is called · wie die Größe heißt',
            },
            why: { ...text(overrideLimits.text), description: 'Why it is reckoned so · warum so gerechnet wird' },
          },
          ['expression', 'why'],
        ),
      ),
      description: 'Changed and further formulas · geänderte und weitere Formeln',
    },
  }),
  type: ['object', 'null'],
  description: 'Changes to the model of the estimate · Änderungen am Modell der Schätzung',
}

function byName(entry: JsonSchema): JsonSchema {
  return {
    type: ['object', 'null'],
    maxProperties: overrideLimits.entries,
    patternProperties: { [`^[a-z][a-zA-Z0-9]{0,${overrideLimits.name - 1}}$`]: entry },
    additionalProperties: false,
  }
}

/** Unquoted numbers and truth values count as text. */
function text(most: number) {
  return { anyOf: [{ type: 'string', pattern: '\\S', maxLength: most }, { type: 'number' }, { type: 'boolean' }] }
}

function amount() {
  return { anyOf: [{ type: 'string', pattern: '\\S', maxLength: overrideLimits.amount }, { type: 'number' }] }
}
