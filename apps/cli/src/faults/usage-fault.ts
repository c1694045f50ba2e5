import type { Text } from '@leitfaden/core'
import { type Refusal, refuse } from './fault.ts'
import { perhaps } from './perhaps.ts'

/** What commander says about a wrong command line. */
export interface CommanderFault {
  readonly code: string
  readonly message: string
}

const faults: { readonly [code: string]: readonly [code: string, message: Text] } = {
  'commander.unknownCommand': [
    'unknown-command',
    { de: 'diesen Befehl gibt es nicht', en: 'there is no such command' },
  ],
  'commander.unknownOption': [
    'unknown-option',
    { de: 'diese Option gibt es hier nicht', en: 'there is no such option here' },
  ],
  'commander.missingArgument': [
    'missing-file',
    { de: 'es fehlt der Name der Antwortdatei', en: 'the name of the answers file is missing' },
  ],
  'commander.invalidArgument': [
    'missing-value',
    { de: 'hinter dieser Option fehlt etwas', en: 'something is missing behind this option' },
  ],
  'commander.optionMissingArgument': [
    'missing-value',
    { de: 'hinter dieser Option fehlt etwas', en: 'something is missing behind this option' },
  ],
  'commander.excessArguments': [
    'excess-argument',
    { de: 'das ist eine Datei zu viel', en: 'that is one file too many' },
  ],
}

/** Commander's fault in our words. `commands` and `options` are what there would be. */
export function usageFault(
  { code, message }: CommanderFault,
  commands: readonly string[],
  options: readonly string[],
): Refusal {
  const [own, text] = faults[code] ?? ['wrong-usage', { de: message, en: message }]
  const found = (code === 'commander.invalidArgument' ? /'([^']*)'/ : /'(.*)'/s).exec(message)?.[1]
  const known = own === 'unknown-command' ? commands : own === 'unknown-option' ? options : undefined
  if (own === 'missing-file' && found !== undefined && !/^(?:file|Datei)$/.test(found))
    return refuse('missing-argument', { de: `es fehlt <${found}>`, en: `<${found}> is missing` })
  if (own === 'missing-file' || own === 'excess-argument' || found === undefined) return refuse(own, text)
  return refuse(own, text, { found, ...(known && { expected: perhaps(found.replace(/=.*$/, ''), known) }) })
}
