import { useSignal } from '@preact/signals'
import { announce } from '../app/announce.tsx'
import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { saveFile } from '../files/save-file.ts'
import { answersDocument, today } from '../project/open-project.ts'
import { t } from '../texts/t.ts'
import { ask } from '../worker/ask.ts'
import type { MadeTicket } from '../worker/handlers/make-tickets.ts'
import { CopyButton } from './copy-button.tsx'
import { Making } from './making.tsx'
import { LanguageChoice, Select } from './options.tsx'
import { DocumentSheet, TextSheet } from './sheet.tsx'
import { type TicketsRequest, type TrackerName, trackerNames } from './tickets-request.ts'
import { useMade } from './use-made.ts'
import { usePaper } from './use-paper.ts'
import { audience, documentLanguage, filling, fillings, phase, tracker } from './wishes.ts'
import './tickets.css'
import { zip } from './zip.ts'

/** A ticket per chapter: which ones, a way to take each along, and what one looks like. */
export function TicketsView() {
  const { documents: texts } = t()
  const request: TicketsRequest = {
    language: documentLanguage.value,
    today: today.value,
    document: answersDocument.value,
    tracker: tracker.value,
    ...(audience.value && { audience: audience.value }),
    ...(phase.value && { phase: phase.value }),
    blank: filling.value === 'blank',
    forms: filling.value === 'forms',
  }
  const made = useMade(JSON.stringify(request), (signal) => ask('makeTickets', request, { signal }))
  const chosen = useSignal<string | undefined>(undefined)
  const tickets = made.value ?? []
  const shown = tickets.find(({ chapter }) => chapter === chosen.value) ?? tickets[0]
  const withoutForms = request.forms && request.tracker !== 'github' && request.tracker !== 'gitlab'
  usePaper(request.language, shown?.title)
  return (
    <>
      <TicketOptions />
      {request.forms && request.tracker === 'github' && <p class="small soft">{texts.tickets.formHelp}</p>}
      {request.tracker === 'jira' && !request.forms && <p class="small soft">{texts.tickets.jira}</p>}
      {withoutForms ? (
        <Notice>
          <p>{texts.tickets.noForms}</p>
        </Notice>
      ) : (
        <>
          <Making made={made} />
          {made.value?.length === 0 && (
            <Notice>
              <p>{texts.tickets.none}</p>
            </Notice>
          )}
          {shown && (
            <>
              <TicketList
                tickets={tickets}
                shown={shown}
                onShow={(chapter) => {
                  chosen.value = chapter
                }}
              />
              {shown.content ? (
                <DocumentSheet content={shown.content} language={request.language} busy={made.busy} />
              ) : (
                <TextSheet text={shown.texts[0]?.text ?? ''} language={request.language} busy={made.busy} />
              )}
            </>
          )}
        </>
      )}
    </>
  )
}

function TicketOptions() {
  const { tickets: texts } = t().documents
  return (
    <div class="documents-options">
      <Select
        label={texts.tracker}
        value={tracker.value}
        options={Object.entries(trackerNames) as [TrackerName, string][]}
        onChoose={(one) => {
          tracker.value = one
        }}
      />
      <Select
        label={texts.filling}
        value={filling.value}
        options={fillings.map((one) => [one, texts.fillings[one]] as const)}
        onChoose={(one) => {
          filling.value = one
        }}
      />
      <Select
        label={texts.audience}
        value={audience.value ?? 'all'}
        options={[
          ['all', texts.everyone],
          ['customer', texts.audiences.customer],
          ['development', texts.audiences.development],
          ['operations', texts.audiences.operations],
        ]}
        onChoose={(one) => {
          audience.value = one === 'all' ? undefined : one
        }}
      />
      <Select
        label={texts.phase}
        value={phase.value ?? 'all'}
        options={[
          ['all', texts.always],
          ['offer', texts.phases.offer],
          ['kick-off', texts.phases['kick-off']],
          ['go-live', texts.phases['go-live']],
        ]}
        onChoose={(one) => {
          phase.value = one === 'all' ? undefined : one
        }}
      />
      <LanguageChoice />
    </div>
  )
}

interface TicketListProps {
  readonly tickets: readonly MadeTicket[]
  readonly shown: MadeTicket
  readonly onShow: (chapter: string) => void
}

const endings = { markdown: 'md', adf: 'json', form: 'yml' } as const
const types = { markdown: 'text/markdown', adf: 'application/json', form: 'application/yaml' } as const

function TicketList({ tickets, shown, onShow }: TicketListProps) {
  const { documents: texts } = t()
  const saveAll = () => {
    const files = tickets.flatMap(({ chapter, texts: all }) =>
      all.map(({ format, text }) => [`${chapter}.${endings[format]}`, text] as const),
    )
    saveFile('tickets.zip', zip(files), 'application/zip')
    announce(texts.saved('tickets.zip'))
  }
  return (
    <div class="tickets">
      <div class="tickets-head">
        <h3>{texts.tickets.list}</h3>
        <Button small onClick={saveAll}>
          {texts.save.all}
        </Button>
      </div>
      <ul class="tickets-list">
        {tickets.map((ticket) => (
          <li key={ticket.chapter} class="tickets-row">
            <button
              type="button"
              class="tickets-title"
              aria-pressed={ticket.chapter === shown.chapter}
              onClick={() => onShow(ticket.chapter)}
            >
              <span lang={documentLanguage.value}>{ticket.title}</span>
              <span class="small soft">{texts.tickets.questions(ticket.questions)}</span>
            </button>
            <TicketActions ticket={ticket} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function TicketActions({ ticket: { chapter, title, texts: all } }: { readonly ticket: MadeTicket }) {
  const { documents: texts } = t()
  return (
    <div class="actions">
      {all.map(({ format, text }) => (
        <CopyButton key={format} text={async () => text} label={texts.copy.of(texts.copy[format], title)}>
          {texts.copy[format]}
        </CopyButton>
      ))}
      {all.slice(-1).map(({ format, text }) => (
        <Button
          key={format}
          small
          aria-label={texts.save.of(title)}
          onClick={() => {
            const name = `${chapter}.${endings[format]}`
            saveFile(name, text, types[format])
            announce(texts.saved(name))
          }}
        >
          {texts.save.one}
        </Button>
      ))}
    </div>
  )
}
