import { useSetting } from './control-setting.ts'

interface RowToolsProps {
  /** What is moved or removed, for those who do not see it. */
  readonly name: string
  readonly first: boolean
  readonly last: boolean
  readonly onMove?: (by: -1 | 1) => void
  readonly onRemove: () => void
}

export function RowTools({ name, first, last, onMove, onRemove }: RowToolsProps) {
  const { texts } = useSetting()
  return (
    <div class="row-tools no-print">
      {onMove && (
        <>
          <button
            type="button"
            class="row-tool"
            data-move={-1}
            disabled={first}
            aria-label={texts.up(name)}
            title={texts.moveUp}
            onClick={() => onMove(-1)}
          >
            ↑
          </button>
          <button
            type="button"
            class="row-tool"
            data-move={1}
            disabled={last}
            aria-label={texts.down(name)}
            title={texts.moveDown}
            onClick={() => onMove(1)}
          >
            ↓
          </button>
        </>
      )}
      <button type="button" class="row-tool" aria-label={texts.remove(name)} title={texts.removeIt} onClick={onRemove}>
        ×
      </button>
    </div>
  )
}
