import { languages } from '@leitfaden/core'
import { KeptLine } from '../keeping/kept-line.tsx'
import { ProjectMenu } from '../keeping/project-menu.tsx'
import { canRedo, canUndo, project } from '../project/open-project.ts'
import { language, t } from '../texts/t.ts'
import { Announcement } from './announce.tsx'
import { speak } from './language.ts'
import { prefer } from './preference.ts'
import { hashOf, route, type Screen } from './route.ts'
import { chooseScheme, scheme, schemes } from './scheme.ts'
import { takeBack } from './undo-keys.ts'
import { width } from './width.ts'

const places: readonly Screen[] = ['questions', 'estimate', 'scenarios', 'documents', 'share']

export function Header() {
  const { app } = t()
  return (
    <header class="header no-print">
      <p class="header-name">
        <a href={hashOf({ screen: 'start' })}>Leitfaden</a>
      </p>
      <ProjectMenu />
      {project.value && (
        <nav class="header-places" aria-label={app.sections}>
          {places.map((screen) => (
            <a
              key={screen}
              href={hashOf({ screen })}
              {...(route.value.screen === screen && { 'aria-current': 'page' as const })}
            >
              {app[screen as keyof typeof app] as string}
            </a>
          ))}
        </nav>
      )}
      <div class="header-settings">
        <KeptLine />
        {width.value === 'narrow' && project.value ? <More /> : <Settings />}
      </div>
      <Announcement />
    </header>
  )
}

/** On a phone one word stands for what is seldom needed, so that the questions begin further up. */
function More() {
  return (
    <details class="header-more">
      <summary class="button button-small">{t().app.more}</summary>
      <div class="header-more-inside">
        <Settings />
      </div>
    </details>
  )
}

function Settings() {
  return (
    <>
      {project.value && <UndoButtons />}
      <Languages />
      <SchemeChoice />
    </>
  )
}

function UndoButtons() {
  const { undo, redo } = t().app
  return (
    <>
      <button type="button" class="button button-small" disabled={!canUndo.value} onClick={() => takeBack('undo')}>
        {undo}
      </button>
      <button type="button" class="button button-small" disabled={!canRedo.value} onClick={() => takeBack('redo')}>
        {redo}
      </button>
    </>
  )
}

const names = { de: 'Deutsch', en: 'English' } as const

function Languages() {
  return (
    <fieldset class="header-languages">
      <legend class="unseen">{t().app.language}</legend>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          class="header-language"
          aria-pressed={one === language()}
          onClick={() => {
            prefer('language', one)
            void speak(one)
          }}
        >
          <span aria-hidden="true">{one.toUpperCase()}</span>
          <span class="unseen">{names[one]}</span>
        </button>
      ))}
    </fieldset>
  )
}

function SchemeChoice() {
  const { app } = t()
  return (
    <label class="header-scheme">
      <span class="unseen">{app.scheme}</span>
      <select
        value={scheme.value}
        onChange={(event) => {
          const chosen = schemes.find((one) => one === event.currentTarget.value)
          if (chosen) chooseScheme(chosen)
        }}
      >
        {schemes.map((one) => (
          <option key={one} value={one}>
            {app.schemes[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
