import { type Command, same } from '../command.ts'
import { answersFile, audience, force, phase, provider, showing } from '../options.ts'

export const command: Command = {
  summary: {
    de: 'jedes Kapitel als Ticket mit Aufgabenliste',
    en: 'each chapter as a ticket with a task list',
  },
  description: {
    de: 'Schreibt jedes Kapitel als Ticket für GitHub, GitLab, YouTrack oder Jira. Was dort geantwortet wird, holt „leitfaden read-back“ zurück.',
    en: 'Writes each chapter as a ticket for GitHub, GitLab, YouTrack or Jira. “leitfaden read-back” takes back what is answered there.',
  },
  arguments: [{ ...answersFile, required: false }],
  options: [
    {
      flags: '-o, --out',
      value: { de: 'Ordner', en: 'folder' },
      help: { de: 'eine Datei je Kapitel, in diesen Ordner', en: 'one file per chapter, into this folder' },
    },
    force,
    {
      flags: '--blank',
      help: {
        de: 'ohne Antworten, zum Ausfüllen; braucht keine Datei',
        en: 'without answers, to be filled in; needs no file',
      },
    },
    {
      flags: '--tracker',
      value: { de: 'System', en: 'tracker' },
      words: ['github', 'gitlab', 'youtrack', 'jira', 'jira-markdown'],
      help: {
        de: 'github, gitlab, youtrack, jira (JSON für die Schnittstelle) oder jira-markdown (zum Einfügen); sonst github',
        en: 'github, gitlab, youtrack, jira (JSON for its interface) or jira-markdown (to paste); default: github',
      },
    },
    audience,
    phase,
    {
      flags: '--forms',
      help: {
        de: 'Formulare (GitHub) oder Vorlagen (GitLab) zum Anlegen neuer Tickets; braucht keine Datei',
        en: 'forms (GitHub) or templates (GitLab) to file new issues with; needs no file',
      },
    },
    provider,
    ...showing,
  ],
  examples: [
    [
      same('tickets shop.yaml --out tickets'),
      { de: 'eine Datei je Kapitel, in einem Ordner', en: 'one file per chapter, in a folder' },
    ],
    [
      same('tickets --blank --out tickets'),
      { de: 'ohne Antworten, zum Ausfüllen', en: 'without answers, to be filled in' },
    ],
    [
      same('tickets shop.yaml --tracker jira --phase offer --out tickets'),
      { de: 'was für das Angebot fehlt, für Jira', en: 'what the offer needs, for Jira' },
    ],
    [same('tickets --forms --out .github/ISSUE_TEMPLATE'), { de: 'Formulare für GitHub', en: 'forms for GitHub' }],
  ],
  writesItself: true,
  load: () => import('./run.ts'),
}
