import { Dialog } from '../design/dialog.tsx'
import { t } from '../texts/t.ts'
import type { Choice } from './keeper.ts'
import { choices, chooseSide } from './keeping.ts'
import { partText } from './part-text.ts'
import { TwoSides } from './two-sides.tsx'

interface ChoicesDialogProps {
  readonly onClose: () => void
}

/** What two tabs changed differently: people choose, one by one. */
export function ChoicesDialog({ onClose }: ChoicesDialogProps) {
  const { keeping } = t()
  return (
    <Dialog title={keeping.choicesTitle} onClose={onClose}>
      <p>{keeping.choicesHelp}</p>
      {choices.value.map((choice) => (
        <TwoSides key={choice.part} part={choice.part}>
          <Side choice={choice} side="mine" label={keeping.mine} />
          <Side choice={choice} side="theirs" label={keeping.theirs} />
        </TwoSides>
      ))}
    </Dialog>
  )
}

interface SideProps {
  readonly choice: Choice
  readonly side: 'mine' | 'theirs'
  readonly label: string
}

function Side({ choice, side, label }: SideProps) {
  return (
    <button type="button" class="button two-sides-side" onClick={() => chooseSide(choice.part, side)}>
      <span class="small soft">{label}</span>
      <span>{partText(choice.part, choice[side])}</span>
    </button>
  )
}
