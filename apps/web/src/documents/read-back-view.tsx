import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { Notice } from '../design/notice.tsx'
import { answersDocument } from '../project/open-project.ts'
import { language, t } from '../texts/t.ts'
import { ask } from '../worker/ask.ts'
import { Making } from './making.tsx'
import './read-back.css'
import { TicketChanges } from './ticket-changes.tsx'
import { useMade } from './use-made.ts'

/** The longest ticket is some 60 kB; of more than this something else was copied. */
const mostCharacters = 1 << 20

/** What was answered in a ticket goes back into the answers, as far as somebody wants it to. */
export function ReadBackView() {
  const { readBack: texts } = t().documents
  const text = useSignal('')
  const fault = useSignal<string | undefined>(undefined)
  const document = answersDocument.value
  const said = text.value.trim()
  const shownIn = language()
  const made = useMade(JSON.stringify([said, document, shownIn]), async (signal) =>
    said === ''
      ? undefined
      : ((await ask('readTicket', { text: said, document, language: shownIn, shownIn }, { signal })) ?? 'no ticket'),
  )
  const reading = said === '' || made.value === 'no ticket' ? undefined : made.value
  const take = (given: string) => {
    fault.value = given.length > mostCharacters ? texts.tooLarge : undefined
    text.value = fault.value === undefined ? given : ''
  }
  const takeFile = async (file: File) => {
    if (file.size > mostCharacters) {
      fault.value = texts.tooLarge
      return
    }
    try {
      take(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()))
    } catch {
      fault.value = texts.fileUnread(file.name)
    }
  }
  const noTicket = made.value === 'no ticket' && !made.busy && said !== ''
  return (
    <>
      <div class="read-back">
        <Field label={texts.label} help={texts.help} fault={fault.value ?? (noTicket ? texts.noTicket : undefined)}>
          {(names) => (
            <textarea
              {...names}
              class="input read-back-text"
              rows={8}
              spellcheck={false}
              value={text.value}
              onInput={(event) => take(event.currentTarget.value)}
              onDrop={(event) => {
                const file = event.dataTransfer?.files[0]
                if (file === undefined) return
                event.preventDefault()
                void takeFile(file)
              }}
            />
          )}
        </Field>
        <FileButton onFile={takeFile} />
      </div>
      {said !== '' && <Making made={made} />}
      {reading && reading.changes.length + reading.unplaced.length + reading.boxes.length === 0 && (
        <Notice kind="fine" live>
          <p>{texts.nothing}</p>
        </Notice>
      )}
      {reading && <TicketChanges key={said} reading={reading} />}
    </>
  )
}

function FileButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".md,.markdown,.txt,.json,text/plain,text/markdown,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onFile(file)
          currentTarget.value = ''
        }}
      />
      <Button small onClick={() => input.current?.click()}>
        {t().documents.readBack.file}
      </Button>
    </div>
  )
}
