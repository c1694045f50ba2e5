/** What can be done instead of answering. */
export type Command =
  | 'explain'
  | 'commands'
  | 'back'
  | 'skip'
  | 'unknown'
  | 'discuss'
  | 'not-applicable'
  | 'note'
  | 'clear'
  | 'undo'
  | 'go'
  | 'estimate'
  | 'quit'

/** Letters and words of both languages, after the sign. */
const words: { readonly [command in Command]: readonly string[] } = {
  explain: ['why', 'warum'],
  commands: ['?', 'h', 'help', 'hilfe'],
  back: ['b', 'back', 'z', 'zurück', 'zurueck'],
  skip: ['s', 'skip', 'w', 'weiter', 'überspringen'],
  unknown: ['u', 'unknown', 'unbekannt'],
  discuss: ['d', 'discuss', 'besprechen', 'klären'],
  'not-applicable': ['n', 'na', 'n/a', 'none', 'entfällt', 'entfaellt'],
  note: ['+', 'note', 'notiz', 'anmerkung'],
  clear: ['o', 'open', 'offen', 'clear', 'leeren'],
  undo: ['r', 'undo', 'revert', 'rückgängig', 'rueckgaengig'],
  go: ['g', 'go', 'goto', 'gehe'],
  estimate: ['e', 'estimate', 'schätzung', 'zahlen'],
  quit: ['q', 'quit', 'ende', 'beenden', 'exit'],
}

export const commandWords: readonly string[] = Object.values(words).flat()

export type Typed =
  | { readonly text: string }
  | { readonly command: Command; readonly argument: string }
  | { readonly unknown: string }

/**
 * `?` explains the question, `:b` and the like do something else than answering; whatever follows is their argument. A text that begins
 * with either sign is typed with the sign twice.
 */
export function readCommand(line: string): Typed {
  const typed = line.trim()
  if (typed === '?') return { command: 'explain', argument: '' }
  if (typed === '??') return { text: '?' }
  if (typed.startsWith('::')) return { text: line.replace(':', '') }
  if (!typed.startsWith(':')) return { text: line }
  const [, word = '', argument = ''] = /^:\s*(\+|\S+)\s*([\s\S]*)$/.exec(typed) ?? []
  const lower = word.toLowerCase()
  const found = (Object.keys(words) as Command[]).find((command) => words[command].includes(lower))
  return found === undefined ? { unknown: `:${word}` } : { command: found, argument: argument.trim() }
}
