import { type Command, same } from '../command.ts'
import { answersFile, federalState, intoFile, reading, showing } from '../options.ts'

export const command: Command = {
  summary: {
    de: 'Fehler in der Datei mit Fundstelle, und alle Hinweise',
    en: 'faults in the file, with their places, and all findings',
  },
  description: {
    de: 'Nennt alles, was an einer Antwortdatei nicht stimmt, und was die Antworten für den Betrieb bedeuten. Endet mit 1, wenn etwas nicht stimmt.',
    en: 'Says everything that is wrong with an answers file, and what the answers mean for operation. Exit code 1 if something is wrong.',
  },
  arguments: [answersFile],
  options: [
    {
      flags: '--watch',
      help: { de: 'nach jedem Speichern neu prüfen, bis Strg-C', en: 'check again at each save, until Ctrl-C' },
    },
    federalState,
    ...intoFile,
    ...reading,
    ...showing,
  ],
  examples: [
    [same('check shop.yaml'), { de: 'bevor Sie die Datei weitergeben', en: 'before you hand it on' }],
    [same('check shop.yaml --watch'), { de: 'neben dem Editor', en: 'beside the editor' }],
    [same('check shop.yaml --json'), { de: 'für automatische Abläufe', en: 'for a pipeline' }],
  ],
  load: () => import('./run.ts'),
}
