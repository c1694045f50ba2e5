import { type Command, same } from '../command.ts'
import { answersFile, intoFile, provider, showing } from '../options.ts'

export const command: Command = {
  summary: {
    de: 'Antworten aus bearbeiteten Tickets in die Datei holen',
    en: 'take answers from edited tickets back into the file',
  },
  description: {
    de: 'Liest Tickets, wie sie aus dem Ticketsystem kommen (Markdown oder das JSON von Jira), und übernimmt, was sich darin geändert hat. Was inzwischen auch in der Datei anders ist, wird als Widerspruch gemeldet und bleibt, wie es ist. Was sich nicht verstehen lässt, kommt in die Anmerkung der Antwort oder wird gezeigt.',
    en: 'Reads tickets as they come out of the tracker (Markdown, or the JSON of Jira), and takes over what has changed in them. What has become different in the file as well is told as a conflict and stays as it is. What can not be understood goes into the note of the answer, or is shown.',
  },
  arguments: [
    {
      ...answersFile,
      help: {
        de: 'Antwortdatei in YAML oder JSON; - liest die Standardeingabe und schreibt in die Standardausgabe',
        en: 'answers file in YAML or JSON; - reads standard input and writes to standard output',
      },
    },
    {
      name: { de: 'Ticket', en: 'ticket' },
      help: {
        de: 'Tickets; - liest eines aus der Standardeingabe',
        en: 'tickets; - reads one from standard input',
      },
      required: true,
      words: 'files',
      several: true,
    },
  ],
  options: [
    {
      flags: '--base',
      value: { de: 'Datei', en: 'file' },
      help: {
        de: 'die Antworten, aus denen die Tickets entstanden: dann lässt sich mehr zusammenführen',
        en: 'the answers that the tickets were made from: then more can be merged',
      },
    },
    { flags: '--dry-run', help: { de: 'nur zeigen, was sich ändern würde', en: 'only show what would change' } },
    ...intoFile,
    {
      flags: '--follow',
      help: {
        de: 'ist die Datei eine Verknüpfung, die Datei ändern, auf die sie zeigt',
        en: 'if the file is a link, change the file it leads to',
      },
    },
    provider,
    ...showing,
  ],
  examples: [
    [same('read-back shop.yaml load.md'), { de: 'ein Ticket', en: 'one ticket' }],
    [
      same('read-back shop.yaml tickets/*.md --dry-run'),
      { de: 'erst ansehen, was sich ändern würde', en: 'first look at what would change' },
    ],
    [
      same('read-back shop.yaml issue.json --base sent.yaml'),
      { de: 'mit den Antworten von damals', en: 'with the answers of that time' },
    ],
  ],
  writesItself: true,
  load: () => import('./run.ts'),
}
