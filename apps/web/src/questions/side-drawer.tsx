import { useSignal, useSignalEffect } from '@preact/signals'
import { Drawer } from '../app/drawer.tsx'
import { route } from '../app/route.ts'
import { Button } from '../design/button.tsx'
import { say, t } from '../texts/t.ts'
import { currentChapter } from './place.ts'
import { Side } from './side.tsx'
import './side-drawer.css'

/** On a phone: which chapter this is, and the way to the others. */
export function SideDrawer() {
  const { questions: q } = t()
  const open = useSignal(false)
  // Whoever chose a chapter or a question wants to see it.
  useSignalEffect(() => {
    if (route.value) open.value = false
  })
  return (
    <div class="side-drawer">
      <Button small aria-haspopup="dialog" onClick={() => (open.value = true)}>
        {q.chapters}
      </Button>
      <span class="side-drawer-place">{say(currentChapter.value.title)}</span>
      {open.value && (
        <Drawer title={q.drawer} onClose={() => (open.value = false)}>
          <Side />
        </Drawer>
      )}
    </div>
  )
}
