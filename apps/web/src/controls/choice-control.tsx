import { type KindOf, type Option, typedOption } from '@leitfaden/core'
import { useState } from 'preact/hooks'
import { useSetting } from './control-setting.ts'
import { type FieldProps, joinIds } from './field-props.ts'
import { TextControl } from './text-control.tsx'

/** More options than these stand in a list to unfold. */
const mostRadios = 7

type ChoiceProps = FieldProps<KindOf<'choice'>, string>

/** One of several options, or with `other` words of one's own. */
export function ChoiceControl(props: ChoiceProps) {
  const { kind, value, onValue, path, names, compact = false } = props
  const { texts } = useSetting()
  const own = value !== undefined && !kind.options.some(({ id }) => id === value)
  const [other, setOther] = useState(false)
  const isOther = own || other
  const choose = (id: string | undefined) => {
    setOther(false)
    if (id !== value) onValue(id, { goesOn: false })
  }
  const chooseOther = () => {
    setOther(true)
    if (!isOther && value !== undefined) onValue(undefined, { goesOn: false })
  }
  const ownField = kind.other && isOther && (
    <div
      class="control-other"
      onFocusIn={() => setOther(true)}
      onFocusOut={() => {
        const named = typedOption(value ?? '', kind.options)
        if (named) choose(named.id)
      }}
    >
      <span class="unseen" id={`${names.id}-other-label`}>
        {texts.otherText}
      </span>
      <TextControl
        kind={{ kind: 'text' }}
        value={value}
        onValue={onValue}
        path={`${path}/other`}
        names={{ id: `${names.id}-other`, labelledBy: `${names.labelledBy} ${names.id}-other-label` }}
      />
    </div>
  )
  const shared = { ...props, choose, chooseOther, isOther }
  return (
    <div class="control-choice">
      {compact || kind.options.length > mostRadios ? <Unfolded {...shared} /> : <Radios {...shared} />}
      {ownField}
    </div>
  )
}

interface PickProps extends ChoiceProps {
  readonly choose: (id: string | undefined) => void
  readonly chooseOther: () => void
  readonly isOther: boolean
}

function Unfolded({ kind, value, names, choose, chooseOther, isOther }: PickProps) {
  const { texts, say } = useSetting()
  const help = kind.options.find(({ id }) => id === value)?.help
  return (
    <>
      <select
        class="input"
        id={names.id}
        aria-labelledby={names.labelledBy}
        aria-describedby={joinIds(names.describedBy, help && `${names.id}-help`)}
        value={isOther ? ' ' : (value ?? '')}
        onChange={({ currentTarget: { value: chosen } }) =>
          chosen === ' ' ? chooseOther() : choose(chosen === '' ? undefined : chosen)
        }
      >
        <option value="">–</option>
        {kind.options.map(({ id, title }) => (
          <option key={id} value={id}>
            {say(title)}
          </option>
        ))}
        {kind.other && <option value=" ">{texts.other}</option>}
      </select>
      {help && (
        <p class="field-help" id={`${names.id}-help`}>
          {say(help)}
        </p>
      )}
    </>
  )
}

function Radios({ kind, value, names, choose, chooseOther, isOther }: PickProps) {
  const { texts } = useSetting()
  return (
    <div role="radiogroup" aria-labelledby={names.labelledBy} aria-describedby={names.describedBy}>
      {kind.options.map((option, index) => (
        <OptionChoice
          key={option.id}
          type="radio"
          name={names.id}
          id={index === 0 ? names.id : `${names.id}-${option.id}`}
          option={option}
          checked={option.id === value && !isOther}
          onToggle={() => choose(option.id)}
        />
      ))}
      {kind.other && (
        <label class="choice">
          <input type="radio" name={names.id} checked={isOther} onChange={chooseOther} />
          <span>{texts.other}</span>
        </label>
      )}
      {(value !== undefined || isOther) && <ClearChoice onClear={() => choose(undefined)} />}
    </div>
  )
}

export function ClearChoice({ onClear }: { readonly onClear: () => void }) {
  return (
    <button type="button" class="button button-plain button-small control-clear" onClick={onClear}>
      {useSetting().texts.clear}
    </button>
  )
}

interface OptionChoiceProps {
  readonly type: 'radio' | 'checkbox'
  readonly name?: string
  readonly id: string
  readonly option: Option
  readonly checked: boolean
  readonly onToggle: () => void
}

/** An option with its explanation, if there is one. */
export function OptionChoice({ type, name, id, option, checked, onToggle }: OptionChoiceProps) {
  const { say } = useSetting()
  return (
    <div class="control-option">
      <label class="choice">
        <input
          type={type}
          id={id}
          {...(name !== undefined && { name })}
          checked={checked}
          aria-describedby={option.help && `${id}-help`}
          onChange={onToggle}
        />
        <span>{say(option.title)}</span>
      </label>
      {option.help && (
        <p class="field-help" id={`${id}-help`}>
          {say(option.help)}
        </p>
      )}
    </div>
  )
}
