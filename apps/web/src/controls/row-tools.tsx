import { useRef } from 'preact/hooks'
import { useSetting } from './control-setting.ts'

interface RowToolsProps {
  /** What is moved or removed, for those who do not see it. */
  readonly name: string
  readonly first: boolean
  readonly last: boolean
  readonly movable?: boolean
  readonly onMove: (by: -1 | 1) => void
  /** The pointer that holds the row is at this height of the window. Without it rows are not dragged. */
  readonly onDrag?: (y: number) => void
  readonly onRemove: () => void
}

/** Moves and removes a row. */
export function RowTools({ name, first, last, movable = true, onMove, onDrag, onRemove }: RowToolsProps) {
  const { texts } = useSetting()
  const held = useRef(false)
  return (
    <div class="row-tools no-print">
      {movable && onDrag && (
        <span
          class="row-tool row-handle"
          aria-hidden="true"
          title={texts.drag}
          onPointerDown={(event) => {
            held.current = true
            event.currentTarget.setPointerCapture(event.pointerId)
          }}
          onPointerMove={({ clientY }) => held.current && onDrag(clientY)}
          onLostPointerCapture={() => {
            held.current = false
          }}
        >
          ⠿
        </span>
      )}
      {movable && (
        <>
          <MoveTool by={-1} disabled={first} label={texts.up(name)} title={texts.moveUp} onMove={onMove} />
          <MoveTool by={1} disabled={last} label={texts.down(name)} title={texts.moveDown} onMove={onMove} />
        </>
      )}
      <button
        type="button"
        class="row-tool row-tool-remove"
        aria-label={texts.remove(name)}
        title={texts.removeIt}
        onClick={onRemove}
      >
        × <span class="row-tool-word">{texts.removeIt}</span>
      </button>
    </div>
  )
}

interface MoveToolProps {
  readonly by: -1 | 1
  readonly disabled: boolean
  readonly label: string
  readonly title: string
  readonly onMove: (by: -1 | 1) => void
}

function MoveTool({ by, disabled, label, title, onMove }: MoveToolProps) {
  return (
    <button
      type="button"
      class="row-tool"
      data-move={by}
      disabled={disabled}
      aria-label={label}
      title={title}
      onClick={() => onMove(by)}
    >
      {by < 0 ? '↑' : '↓'}
    </button>
  )
}
