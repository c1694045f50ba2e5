import type { Language } from '@leitfaden/core'
import { asOpened, project, scenario } from '../project/open-project.ts'
import { currentScenario } from '../project/project.ts'
import type { NamedState } from './document-request.ts'

/** A state that the answers can be compared with. */
export interface OtherState {
  readonly id: string
  readonly kind: 'opened' | 'scenario'
  readonly title: string
  readonly state: NamedState
}

/** As the document names it, in its own language. */
const opened = { de: 'Stand beim Öffnen', en: 'As opened' }
const now = { de: 'Stand jetzt', en: 'Now' }

/** The scenario on the screen, as the document names it. */
export function presentState(language: Language): NamedState {
  const { name, document } = scenario.value
  return { name: name || now[language], document }
}

/** What the answers were when the project was opened here, and the other scenarios as they are. */
export function otherStates(language: Language, openedTitle: string): readonly OtherState[] {
  const first = asOpened.value
  const { id } = scenario.value
  const before = first && (first.scenarios.find((one) => one.id === id) ?? currentScenario(first))
  const others = project.value?.scenarios.filter((one) => one.id !== id) ?? []
  return [
    ...(before
      ? [
          {
            id: 'opened',
            kind: 'opened',
            title: openedTitle,
            state: { name: opened[language], document: before.document },
          } as const,
        ]
      : []),
    ...others.map(
      ({ id, name, document }) =>
        ({ id: `scenario ${id}`, kind: 'scenario', title: name, state: { name, document } }) as const,
    ),
  ]
}
