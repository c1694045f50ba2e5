import type { Language } from '@leitfaden/core'
import { timeText } from '../keeping/time-text.ts'
import type { NumberedVersion } from '../keeping/version-store.ts'
import { versionProject } from '../keeping/versions.ts'
import { asOpened, project, scenario } from '../project/open-project.ts'
import { currentScenario, type Project } from '../project/project.ts'
import { language as shownIn, t } from '../texts/t.ts'
import type { NamedState } from './document-request.ts'

/** A state that the answers can be compared with. */
export interface OtherState {
  readonly id: string
  readonly title: string
  /** Rejects where it can not be read. */
  readonly load: () => Promise<NamedState>
}

/** As the document names it, in its own language. */
const opened = { de: 'Stand beim Öffnen', en: 'As opened' }
const now = { de: 'Stand jetzt', en: 'Now' }

/** The scenario on the screen, as the document names it. */
export function presentState(language: Language): NamedState {
  const { name, document } = scenario.value
  return { name: name || now[language], document }
}

/** What the answers were when the project was opened here, in its versions, and what they are in other scenarios. */
export function otherStates(language: Language, versions: readonly NumberedVersion[]): readonly OtherState[] {
  const { changes } = t().documents
  const { keeping } = t()
  const first = asOpened.value
  const { id } = scenario.value
  const others = project.value?.scenarios.filter((one) => one.id !== id) ?? []
  return [
    ...(first ? [{ id: 'opened', title: changes.opened, load: async () => state(opened[language], first, id) }] : []),
    ...versions.map((version) => {
      const { number, reason, name, keptAt } = version
      const title = reason === 'named' ? (name ?? '') : keeping.reasons[reason]
      return {
        id: `version ${number}`,
        title: changes.version(title, timeText(keptAt, shownIn())),
        load: async () =>
          state(name ?? timeText(keptAt, language), await versionProject(project.value?.id ?? '', version), id),
      }
    }),
    ...others.map(({ id: other, name, document }) => ({
      id: `scenario ${other}`,
      title: name,
      load: async () => ({ name, document }),
    })),
  ]
}

/** The same scenario in another state of the project. */
function state(name: string, then: Project, id: string): NamedState {
  const { document } = then.scenarios.find((one) => one.id === id) ?? currentScenario(then)
  return { name, document }
}
