import { type Command, same } from '../command.ts'
import { intoFile, showing } from '../options.ts'
import { schemaNames } from './schema-names.ts'

export const command: Command = {
  summary: { de: 'JSON-Schemas für Editoren und andere Programme', en: 'JSON Schemas for editors and other programs' },
  description: {
    de: 'Schreibt ein JSON-Schema: für Antwortdateien (answers), den Leitfaden (guide), einen Anbieter (provider), eine Preisliste (prices) oder das, was --json ausgibt (output). Ein Editor, der es kennt, ergänzt und prüft beim Schreiben.',
    en: 'Writes a JSON Schema: of answers files (answers), the guide (guide), a provider (provider), a price list (prices), or what --json writes (output). An editor that knows it completes and checks as you type.',
  },
  arguments: [
    {
      name: same('schema'),
      help: same(schemaNames.join(', ')),
      required: true,
      words: schemaNames,
    },
  ],
  options: [...intoFile, ...showing],
  examples: [
    [same('schema answers --out answers.schema.json'), { de: 'für den Editor', en: 'for the editor' }],
    [same('schema prices'), { de: 'wie eine Preisliste aufgebaut ist', en: 'how a price list is made' }],
  ],
  load: () => import('./run.ts'),
}
