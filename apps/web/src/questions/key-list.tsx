import { signal } from '@preact/signals'
import { Dialog } from '../design/dialog.tsx'
import { t } from '../texts/t.ts'
import { lettersAreKeys, takeLettersAsKeys } from './letter-keys.ts'
import './key-list.css'

const open = signal(false)

export function showKeys(): boolean {
  open.value = true
  return true
}

/** All keys of this screen, and the switch for those that are single letters. */
export function KeyList() {
  if (!open.value) return null
  const { keys } = t().questions
  const { names, what } = keys
  return (
    <Dialog
      title={keys.title}
      onClose={() => {
        open.value = false
      }}
    >
      <p>{keys.text}</p>
      <Keys
        title={keys.anywhere}
        keys={[
          [[`${names.control} ${names.enter}`], what.nextOpen],
          [[`${names.alt} ↓`], what.next],
          [[`${names.alt} ↑`], what.previous],
          [[`${names.alt} ${names.pageDown}`], what.nextChapter],
          [[`${names.alt} ${names.pageUp}`], what.previousChapter],
          [[names.enter], what.field],
          [[names.escape], what.leave],
          [[`${names.control} Z`], what.undo],
          [[`${names.control} Y`], what.redo],
        ]}
      />
      <Keys
        title={keys.letters}
        keys={[
          [['N'], what.nextOpen],
          [['J'], what.next],
          [['K'], what.previous],
          [['U'], what.unknown],
          [['D'], what.discuss],
          [['X'], what.notApplicable],
          [['R'], what.remark],
          [['/'], what.search],
          [['?'], what.keys],
        ]}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={lettersAreKeys.value}
          onChange={(event) => takeLettersAsKeys(event.currentTarget.checked)}
        />
        {keys.single}
      </label>
    </Dialog>
  )
}

interface KeysProps {
  readonly title: string
  readonly keys: readonly (readonly [keys: readonly string[], what: string])[]
}

function Keys({ title, keys }: KeysProps) {
  return (
    <section>
      <h3>{title}</h3>
      <dl class="key-list">
        {keys.map(([pressed, what]) => (
          <div key={what}>
            <dt>
              {pressed.map((one) => (
                <kbd key={one} class="key">
                  {one}
                </kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
