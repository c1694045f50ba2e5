import { type Command, same } from '../command.ts'
import { answersFile, force, provider, showing } from '../options.ts'

export const command: Command = {
  summary: {
    de: 'jedes Kapitel als Markdown-Ticket mit Aufgabenliste',
    en: 'each chapter as a Markdown ticket with a task list',
  },
  description: {
    de: 'Schreibt jedes Kapitel als Ticket, zum Einfügen in GitHub, GitLab oder ein anderes System.',
    en: 'Writes each chapter as a ticket, to be pasted into GitHub, GitLab or another tracker.',
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
  ],
  writesItself: true,
  load: () => import('./run.ts'),
}
