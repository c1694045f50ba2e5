import { languages } from '@leitfaden/core'
import type { ComponentChildren } from 'preact'
import { Field } from '../design/field.tsx'
import { t } from '../texts/t.ts'
import { chosenLanguage, documentLanguage } from './wishes.ts'

interface SelectProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly (readonly [value: T, title: string])[]
  readonly onChoose: (value: T) => void
  readonly help?: ComponentChildren
}

/** One of a few words. */
export function Select<T extends string>({ label, value, options, onChoose, help }: SelectProps<T>) {
  return (
    <Field label={label} help={help}>
      {(names) => (
        <select
          {...names}
          class="input"
          value={value}
          onChange={(event) => {
            const chosen = options.find(([one]) => one === event.currentTarget.value)
            if (chosen) onChoose(chosen[0])
          }}
        >
          {options.map(([one, title]) => (
            <option key={one} value={one}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

export function LanguageChoice() {
  const { documents: texts } = t()
  return (
    <Select
      label={texts.language}
      value={documentLanguage.value}
      options={languages.map((one) => [one, texts.languages[one]] as const)}
      onChoose={(one) => {
        chosenLanguage.value = one
      }}
    />
  )
}
