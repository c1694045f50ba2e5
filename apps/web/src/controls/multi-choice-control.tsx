import type { KindOf } from '@leitfaden/core'
import { OptionChoice } from './choice-control.tsx'
import { useSetting } from './control-setting.ts'
import { EntryRows } from './entry-rows.tsx'
import type { FieldProps } from './field-props.ts'
import { NoneChoice } from './none-choice.tsx'

type SeveralKind = KindOf<'multi-choice'> | KindOf<'list'>

/** Several options to tick, and with `other` entries of one's own beneath. Nothing ticked is no answer; that there is nothing has a box of its own. */
export function MultiChoiceControl({
  kind,
  value: given,
  onValue,
  path,
  names,
}: FieldProps<SeveralKind, readonly string[]>) {
  const { texts } = useSetting()
  const value = given ?? []
  const options = kind.kind === 'list' ? (kind.suggestions ?? []) : kind.options
  const free = kind.kind === 'list' || kind.other === true
  const own = value.filter((entry) => !options.some(({ id }) => id === entry))
  const commit = (entries: readonly string[], how = { goesOn: false }) =>
    onValue(entries.length === 0 ? undefined : entries, how)
  const toggle = (id: string) => commit(value.includes(id) ? value.filter((one) => one !== id) : [...value, id])
  /** Own entries take the places that own entries had. */
  const replaceOwn = (entries: readonly string[], how: { readonly goesOn: boolean }) => {
    const left = [...entries]
    const kept = value.flatMap((entry) => (own.includes(entry) ? left.splice(0, 1) : [entry]))
    commit([...kept, ...left], how)
  }
  const ownLabel = `${names.id}-own`
  return (
    <fieldset aria-labelledby={names.labelledBy} aria-describedby={names.describedBy} class="control-several">
      {options.length > 0 && (
        <div class="control-options">
          {options.map((option, index) => (
            <OptionChoice
              key={option.id}
              type="checkbox"
              id={index === 0 ? names.id : `${names.id}-${option.id}`}
              option={option}
              checked={value.includes(option.id)}
              onToggle={() => toggle(option.id)}
            />
          ))}
        </div>
      )}
      {free && (
        <>
          <span class={options.length > 0 ? 'field-label' : 'unseen'} id={ownLabel}>
            {options.length > 0 ? texts.more : texts.entries}
          </span>
          <EntryRows
            entries={own}
            options={options}
            {...(kind.kind === 'list' && kind.max !== undefined && { max: kind.max })}
            onEntries={replaceOwn}
            path={path}
            names={{ id: options.length > 0 ? `${ownLabel}-1` : names.id, labelledBy: ownLabel }}
          />
        </>
      )}
      {kind.kind === 'list' && value.length === 0 && (
        <NoneChoice
          checked={given !== undefined}
          label={options.length > 0 ? texts.noneOfThese : texts.thereAreNone}
          onNone={(none) => onValue(none ? [] : undefined, { goesOn: false })}
        />
      )}
    </fieldset>
  )
}
