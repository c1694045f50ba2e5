import { type Option, sameData, typedOption } from '@leitfaden/core'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useSetting } from './control-setting.ts'
import type { Names } from './field-props.ts'
import { FieldRemark } from './field-remark.tsx'
import { moved } from './moved.ts'
import { type Reading, readTyped } from './reading.ts'
import { RowTools } from './row-tools.tsx'
import { useDraft } from './use-draft.ts'

interface EntryRow {
  readonly key: number
  readonly text: string
}

interface EntryRowsProps {
  readonly entries: readonly string[]
  /** An entry that names one of these becomes it when it is left. */
  readonly options: readonly Option[]
  readonly max?: number
  readonly onEntries: (entries: readonly string[], how: { readonly goesOn: boolean }) => void
  readonly path: string
  readonly names: Names
}

/** Short texts one beneath the other: Enter begins the next, several pasted lines are several entries, each can be moved. */
export function EntryRows({ entries, options, max, onEntries, path, names }: EntryRowsProps) {
  const { texts } = useSetting()
  const draft = useDraft<readonly EntryRow[]>(path, entries)
  const goesOn = useRef(false)
  const list = useRef<HTMLOListElement>(null)
  const focus = useRef<string | undefined>(undefined)
  const kept = draft.typed ?? entries.map((text, key) => ({ key, text }))
  const rows = kept.length === 0 ? [{ key: 0, text: '' }] : kept
  const full = max !== undefined && rows.length >= max

  useLayoutEffect(() => {
    if (focus.current === undefined) return
    list.current?.querySelector<HTMLElement>(focus.current)?.focus()
    focus.current = undefined
  })

  const readings = rows.map(({ text }): Reading<string> => readTyped({ kind: 'text' }, text, 'en'))
  const change = (next: readonly EntryRow[], how = { goesOn: false }) => {
    const given = next.flatMap(({ text }) => {
      const reading = readTyped<string>({ kind: 'text' }, text, 'en')
      return reading.ok && reading.value !== undefined ? [reading.value] : []
    })
    draft.keep(next, given)
    if (!sameData(given, entries)) onEntries(given, how)
  }
  const nextKey = () => Math.max(...rows.map(({ key }) => key)) + 1
  const insert = (at: number, lines: readonly string[]) => {
    const added = lines.map((text, index) => ({ key: nextKey() + index, text }))
    const last = added.at(-1)
    if (last) focus.current = `[data-row="${last.key}"] input`
    return [...rows.slice(0, at), ...added, ...rows.slice(at)]
  }
  const type = (at: number, text: string) => {
    change(
      rows.map((row, index) => (index === at ? { ...row, text } : row)),
      { goesOn: goesOn.current },
    )
    goesOn.current = true
  }
  const leave = (at: number) => {
    goesOn.current = false
    const named = typedOption(rows[at]?.text ?? '', options)
    if (named === undefined) return
    const others = rows.filter((_, index) => index !== at)
    draft.keep(
      others,
      others.map(({ text }) => text.trim()).filter((text) => text !== ''),
    )
    onEntries(
      rows.flatMap(({ text }, index) => (index === at ? [named.id] : text.trim() === '' ? [] : [text.trim()])),
      {
        goesOn: false,
      },
    )
  }
  const remove = (at: number) => {
    const near = rows[at + 1] ?? rows[at - 1]
    focus.current = near ? `[data-row="${near.key}"] input` : 'input'
    change(rows.filter((_, index) => index !== at))
  }
  const paste = (at: number, event: ClipboardEvent) => {
    const lines = (event.clipboardData?.getData('text/plain') ?? '').split(/\r?\n/u).map((line) => line.trim())
    const filled = lines.filter((line) => line !== '')
    if (filled.length < 2) return
    event.preventDefault()
    const empty = rows[at]?.text.trim() === ''
    const next = insert(at + 1, filled)
    change((empty ? next.filter((_, index) => index !== at) : next).slice(0, max ?? next.length))
  }
  return (
    <div class="entry-rows">
      <ol class="entry-rows-list" ref={list} aria-labelledby={names.labelledBy}>
        {rows.map(({ key, text }, index) => {
          const id = index === 0 ? names.id : `${names.id}-${key}`
          const name = text.trim() === '' ? texts.entry(index + 1) : text
          const reading = readings[index] as Reading<string>
          return (
            <li key={key} data-row={key}>
              <div class="entry-row">
                <input
                  class="input"
                  type="text"
                  id={id}
                  autocomplete="off"
                  value={text}
                  aria-label={texts.entry(index + 1)}
                  aria-describedby={`${id}-remarks`}
                  aria-invalid={reading.ok ? undefined : 'true'}
                  onInput={({ currentTarget }) => type(index, currentTarget.value)}
                  onBlur={() => leave(index)}
                  onPaste={(event) => paste(index, event)}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter' && !event.isComposing) {
                      event.preventDefault()
                      if (!full && text.trim() !== '') change(insert(index + 1, ['']))
                    } else if (event.key === 'Backspace' && text === '' && rows.length > 1) {
                      event.preventDefault()
                      remove(index)
                    }
                  }}
                />
                {rows.length > 1 && (
                  <RowTools
                    name={name}
                    first={index === 0}
                    last={index === rows.length - 1}
                    onMove={(by) => {
                      focus.current = `[data-row="${key}"] [data-move="${by}"]:not(:disabled), [data-row="${key}"] [data-move]:not(:disabled)`
                      change(moved(rows, index, index + by))
                    }}
                    onRemove={() => remove(index)}
                  />
                )}
              </div>
              <FieldRemark id={`${id}-remarks`} reading={reading} settled />
            </li>
          )
        })}
      </ol>
      {full ? (
        <p class="field-help">{texts.most(max ?? rows.length)}</p>
      ) : (
        <button
          type="button"
          class="button button-small"
          disabled={rows.at(-1)?.text.trim() === ''}
          onClick={() => change(insert(rows.length, ['']))}
        >
          {texts.addEntry}
        </button>
      )}
    </div>
  )
}
