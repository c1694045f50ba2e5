import type { Command } from './command.ts'

type Load = () => Promise<{ readonly command: Command }>

/** Every command by its name, in groups, in the order of the help. Only those that the help or a call needs are loaded. */
const groups = {
  answers: {
    init: () => import('./init/command.ts'),
    ask: () => import('./ask/command.ts'),
    next: () => import('./next/command.ts'),
    questions: () => import('./questions/command.ts'),
    set: () => import('./set/command.ts'),
    check: () => import('./check/command.ts'),
  },
  estimate: {
    estimate: () => import('./estimate/command.ts'),
    explain: () => import('./explain/command.ts'),
    compare: () => import('./compare/command.ts'),
  },
  documents: {
    report: () => import('./report/command.ts'),
    offer: () => import('./offer/command.ts'),
    tickets: () => import('./tickets/command.ts'),
    'read-back': () => import('./read-back/command.ts'),
    pictures: () => import('./pictures/command.ts'),
  },
  tools: {
    prices: () => import('./prices/command.ts'),
    schema: () => import('./schema/command.ts'),
    completion: () => import('./completion/command.ts'),
  },
} satisfies { readonly [group: string]: { readonly [name: string]: Load } }

export type CommandGroup = keyof typeof groups

export interface NamedCommand extends Command {
  readonly name: string
  readonly group: CommandGroup
}

const entries: readonly (readonly [name: string, group: CommandGroup, load: Load])[] = (
  Object.keys(groups) as CommandGroup[]
).flatMap((group) => Object.entries<Load>(groups[group]).map(([name, load]) => [name, group, load] as const))

export const commandNames: readonly string[] = entries.map(([name]) => name)

/** One command, where its name is known; else all of them. */
export type LoadCommands = (name: string | undefined) => Promise<NamedCommand[]>

export const loadCommands: LoadCommands = async (name) => {
  const called = entries.filter(([known]) => known === name)
  const wanted = called.length > 0 ? called : entries
  return await Promise.all(
    wanted.map(async ([known, group, load]) => ({ name: known, group, ...(await load()).command })),
  )
}
