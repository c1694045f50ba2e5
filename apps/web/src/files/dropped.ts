import { signal } from '@preact/signals'
import { t } from '../texts/t.ts'
import { openContent, openFile, refuseFile } from './opening.ts'

/** Is a file being held over the page? */
export const isHeldOver = signal(false)

/** Opens what is dropped anywhere on the page. Gives back how to stop. */
export function listenForDrops(): () => void {
  const stop = new AbortController()
  const { signal } = stop
  /** Every element that is entered or left on the way says so. */
  let depth = 0
  const move = (by: 1 | -1 | 0) => {
    depth = by === 0 ? 0 : Math.max(0, depth + by)
    isHeldOver.value = depth > 0
  }
  const onFiles = (type: 'dragenter' | 'dragleave' | 'dragover', then: (event: DragEvent) => void) =>
    document.addEventListener(type, (event) => holdsFiles(event) && then(event), { signal })
  onFiles('dragenter', () => move(1))
  onFiles('dragleave', () => move(-1))
  // Without this the browser would leave the page for the file.
  onFiles('dragover', (event) => event.preventDefault())
  document.addEventListener(
    'drop',
    (event) => {
      move(0)
      // A field took the file for itself.
      if (event.defaultPrevented) return
      if (!holdsFiles(event) && isField(event.target)) return
      event.preventDefault()
      openDropped(event.dataTransfer)
    },
    { signal },
  )
  return () => stop.abort()
}

function openDropped(data: DataTransfer | null): void {
  const [file, ...others] = data?.files ?? []
  if (file !== undefined) {
    const [item] = data?.items ?? []
    if (others.length > 0) refuseFile(file.name, 'several')
    else if (item?.webkitGetAsEntry()?.isDirectory) refuseFile(file.name, 'folder')
    else void openFile(file)
    return
  }
  const text = data?.getData('text/plain') ?? ''
  if (text.trim() !== '') void openContent(t().files.droppedText, async () => text)
}

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true

/** Text that is moved into a field is no file. */
function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null
}
