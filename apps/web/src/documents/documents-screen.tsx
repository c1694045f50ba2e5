import { hashOf } from '../app/route.ts'
import { today } from '../project/open-project.ts'
import { t } from '../texts/t.ts'
import { AnswersView } from './answers-view.tsx'
import { ChangesView } from './changes-view.tsx'
import { type DocumentId, documentIds } from './document-ids.ts'
import './documents.css'
import { LanguageChoice } from './options.tsx'
import { presentState } from './other-states.ts'
import { PaperView } from './paper-view.tsx'
import { ReadBackView } from './read-back-view.tsx'
import { TicketsView } from './tickets-view.tsx'
import { documentLanguage } from './wishes.ts'

interface DocumentsScreenProps {
  readonly detail?: string | undefined
}

/** What the answers can be taken along as, and tickets read back. */
export function DocumentsScreen({ detail }: DocumentsScreenProps) {
  const { documents: texts } = t()
  const shown = documentIds.find((id) => id === detail) ?? 'report'
  return (
    <div class="documents">
      <div class="documents-side no-print">
        <h1>{texts.title}</h1>
        <nav aria-label={texts.all}>
          <ul class="documents-list">
            {documentIds.map((id) => (
              <li key={id}>
                <a
                  class="documents-link"
                  href={hashOf({ screen: 'documents', detail: id })}
                  {...(id === shown && { 'aria-current': 'page' as const })}
                >
                  <span>{texts.kinds[id].title}</span>
                  <span class="documents-link-text">{texts.kinds[id].text}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <section class="documents-view" aria-labelledby="documents-view">
        <h2 class="no-print" id="documents-view">
          {texts.kinds[shown].title}
        </h2>
        <View key={shown} id={shown} />
      </section>
    </div>
  )
}

function View({ id }: { readonly id: DocumentId }) {
  const language = documentLanguage.value
  switch (id) {
    case 'tickets':
      return <TicketsView />
    case 'read-back':
      return <ReadBackView />
    case 'changes':
      return <ChangesView />
    case 'answers':
      return <AnswersView />
    default:
      return (
        <>
          <div class="documents-options no-print">
            <LanguageChoice />
          </div>
          <PaperView request={{ kind: id, language, today: today.value, state: presentState(language) }} />
        </>
      )
  }
}
