import { useRef } from 'preact/hooks'
import { Button } from '../design/button.tsx'
import { openFile } from './opening.ts'

interface PickFileProps {
  readonly label: string
  /** A new project without asking, whatever is open. */
  readonly asNew?: boolean
}

/** A button that lets somebody choose an answers file. */
export function PickFile({ label, asNew = false }: PickFileProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".yaml,.yml,.json,application/yaml,application/json,text/plain"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) void openFile(file, { asNew })
          currentTarget.value = ''
        }}
      />
      <Button onClick={() => input.current?.click()}>{label}</Button>
    </>
  )
}
