import type { FormField } from '@leitfaden/core'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { CellControl } from './cell-control.tsx'
import { useSetting } from './control-setting.ts'
import { joinIds, type Names } from './field-props.ts'
import { NoneChoice } from './none-choice.tsx'
import { pastedCells } from './pasted-cells.ts'
import { rowText } from './row-text.ts'
import { RowTools } from './row-tools.tsx'
import type { FormHandle } from './use-form.ts'
import { type KnownRow, type Removed, useRows } from './use-rows.ts'

/** Tables with more columns show each row as a group of its own, however wide the page. */
const mostSideBySide = 5

interface TableControlProps {
  readonly form: FormHandle
  readonly names: Names
  /** Draws a cell. */
  readonly cell?: typeof CellControl
}

/**
 * Rows with a field for each column. Enter goes down and begins the next row; what a spreadsheet put on the clipboard fills cells from the one
 * it is pasted into; rows are moved by buttons, by Alt and the arrow keys, or dragged.
 */
export function TableControl({ form, names, cell = CellControl }: TableControlProps) {
  const { texts, say } = useSetting()
  const table = useRows(form)
  const { columns, rows, fixed } = table
  const named = rows.some(({ title }) => title !== undefined)
  const list = useRef<HTMLOListElement>(null)
  const focus = useRef<string | undefined>(undefined)
  const [said, tell] = useState<{ readonly text: string; readonly removed?: Removed | undefined } | undefined>()

  useLayoutEffect(() => {
    if (focus.current === undefined) return
    list.current?.querySelector<HTMLElement>(focus.current)?.focus()
    focus.current = undefined
  })

  const nameOf = (row: KnownRow, index: number) => {
    const about = row.title ? say(row.title) : rowText(row, columns)
    return row.title ? about : about === '' ? texts.row(index + 1) : `${texts.row(index + 1)}, ${about}`
  }
  const cellIn = (row: string, column: string | undefined) =>
    `[data-row="${row}"] [data-column="${column}"] :is(input, select, textarea)`
  const begin = () => {
    const last = rows.at(-1)
    const id = last && table.isEmpty(last) ? last.id : table.add()
    focus.current = cellIn(id, columns[0]?.id)
    tell({ text: '' })
  }
  const move = (index: number, by: -1 | 1, then: string) => {
    const row = rows[index]
    const other = index + by
    if (row === undefined || other < 0 || other >= rows.length || fixed) return
    focus.current = then
    table.move(row.id, by)
    tell({ text: texts.moved(other + 1, rows.length) })
  }
  const remove = (index: number) => {
    const row = rows[index]
    if (row === undefined) return
    const near = rows[index + 1] ?? rows[index - 1]
    focus.current = near ? cellIn(near.id, columns[0]?.id) : cellIn('row-1', columns[0]?.id)
    tell({ text: texts.removed(nameOf(row, index)), removed: table.remove(row.id) })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeOf(event)
    if (place === undefined || event.isComposing) return
    const index = rows.findIndex(({ id }) => id === place.row)
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      move(index, event.key === 'ArrowUp' ? -1 : 1, cellIn(place.row, place.column))
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault()
      const below = rows[index + 1]
      if (below) {
        focus.current = cellIn(below.id, place.column)
        tell({ text: '' })
      } else if (!fixed) begin()
    }
  }
  const onPaste = (event: ClipboardEvent) => {
    const place = placeOf(event)
    const cells = pastedCells(event.clipboardData?.getData('text/plain') ?? '')
    if (place === undefined || cells === undefined) return
    // Several lines in a field for several lines are its own.
    if (event.target instanceof HTMLTextAreaElement && cells.every((line) => line.length === 1)) return
    event.preventDefault()
    const { cells: count, faulty, beyond } = table.paste(place.row, place.column, cells)
    tell({ text: texts.pasted(count, faulty, beyond) })
  }
  return (
    <fieldset class="table-control" aria-labelledby={names.labelledBy} aria-describedby={names.describedBy}>
      <div
        class={columns.length > mostSideBySide ? 'table-control-groups' : `table-control-wide-${columns.length}`}
        style={{
          '--table-columns': [
            ...(named ? ['minmax(0, 3fr)'] : []),
            ...columns.map(shareOf),
            ...(fixed ? [] : ['8.25rem']),
          ].join(' '),
        }}
      >
        <Head columns={columns} named={named} id={names.id} />
        <ol class="table-control-rows" ref={list} onKeyDown={onKeyDown} onPaste={onPaste}>
          {rows.map((row, index) => (
            <li key={row.id} data-row={row.id}>
              <fieldset class="table-row" aria-label={nameOf(row, index)}>
                <p class={row.title ? 'table-row-title' : 'table-row-title table-row-number'}>
                  {row.title ? say(row.title) : texts.row(index + 1)}
                </p>
                {columns.map((column, at) => (
                  <Cell
                    key={column.id}
                    column={column}
                    row={row}
                    control={cell}
                    id={index === 0 && at === 0 ? names.id : `${names.id}-${row.id}-${column.id}`}
                    help={column.help && `${names.id}-help-${column.id}`}
                    onValue={(value, how) => table.setCell(row.id, column.id, value, how)}
                  />
                ))}
                {!fixed && (
                  <RowTools
                    name={nameOf(row, index)}
                    first={index === 0}
                    last={index === rows.length - 1}
                    movable={rows.length > 1}
                    onMove={(by) =>
                      move(
                        index,
                        by,
                        `[data-row="${row.id}"] [data-move="${by}"]:not(:disabled), [data-row="${row.id}"] [data-move]:not(:disabled)`,
                      )
                    }
                    onDrag={(y) => {
                      const by = dragged(list.current, index, y)
                      if (by !== 0) table.move(row.id, by)
                    }}
                    onRemove={() => remove(index)}
                  />
                )}
              </fieldset>
            </li>
          ))}
        </ol>
      </div>
      <div class="table-control-foot no-print">
        {!fixed && (
          <button type="button" class="button button-small" onClick={begin}>
            {texts.addRow}
          </button>
        )}
        {!fixed && form.form.fields.length === 0 && rows.every(table.isEmpty) && (
          <NoneChoice
            checked={form.value !== undefined}
            label={texts.thereAreNone}
            onNone={(none) => form.give(none ? [] : undefined)}
          />
        )}
        <p role="status" class="small soft">
          {said?.text}
        </p>
        {said?.removed && (
          <button
            type="button"
            class="button button-plain button-small"
            onClick={() => {
              if (said.removed) table.putBack(said.removed)
              tell(undefined)
            }}
          >
            {texts.undo}
          </button>
        )}
      </div>
    </fieldset>
  )
}

/** How much of the width a column takes. */
function shareOf({ kind }: FormField): string {
  if (kind.kind === 'date') return '12.5rem'
  return kind.kind === 'yes-no' || kind.kind === 'number' ? 'minmax(0, 2fr)' : 'minmax(0, 3fr)'
}

/** Which cell an event happened in. */
function placeOf({ target }: Event): { row: string; column: string } | undefined {
  if (!(target instanceof Element)) return undefined
  const row = target.closest<HTMLElement>('[data-row]')?.dataset.row
  const column = target.closest<HTMLElement>('[data-column]')?.dataset.column
  return row === undefined || column === undefined ? undefined : { row, column }
}

/** How far a row that is dragged to a height of the window has to move: past the middle of its neighbour. */
function dragged(list: HTMLElement | null, index: number, y: number): number {
  const middle = (at: number) => {
    const box = list?.children[at]?.getBoundingClientRect()
    return box === undefined ? undefined : box.top + box.height / 2
  }
  const [above, below] = [middle(index - 1), middle(index + 1)]
  if (above !== undefined && y < above) return -1
  return below !== undefined && y > below ? 1 : 0
}

interface HeadProps {
  readonly columns: readonly FormField[]
  /** Do rows have titles in front? */
  readonly named: boolean
  readonly id: string
}

/** Titles above the columns where there is room; each cell is labelled by itself. */
function Head({ columns, named, id }: HeadProps) {
  const { say } = useSetting()
  return (
    <div class="table-head">
      {named && <span />}
      {columns.map(({ id: column, title, help }) => (
        <div key={column}>
          <span class="field-label" aria-hidden="true">
            {title && say(title)}
          </span>
          {help && (
            <p class="field-help" id={`${id}-help-${column}`}>
              {say(help)}
            </p>
          )}
        </div>
      ))}
    </div>
  )
}

interface CellProps {
  readonly column: FormField
  readonly row: KnownRow
  readonly control: typeof CellControl
  readonly id: string
  /** Id of the explanation of the column. */
  readonly help: string | undefined
  readonly onValue: Parameters<typeof CellControl>[0]['onValue']
}

function Cell({ column, row, control: Control, id, help, onValue }: CellProps) {
  const { say } = useSetting()
  return (
    <div class="table-cell" data-column={column.id}>
      <label id={`${id}-label`} for={id}>
        {column.title && say(column.title)}
      </label>
      <Control
        kind={column.kind}
        value={row.cells[column.id]}
        onValue={onValue}
        path={`${row.id}/${column.id}`}
        names={{ id, labelledBy: `${id}-label`, describedBy: joinIds(help) }}
      />
    </div>
  )
}
