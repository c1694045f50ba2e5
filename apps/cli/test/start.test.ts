import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { cli } from './run-cli.ts'

/** Everything that is loaded before a chunk runs. */
function loaded(chunk: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(chunk)) return found
  const text = readFileSync(join(dirname(cli), chunk), 'utf8')
  found.set(chunk, text)
  for (const [, name = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) loaded(name, found)
  return found
}

const chunks = readdirSync(dirname(cli)).filter((name) => name.endsWith('.js'))
const chunkOf = (module: string) => chunks.find((name) => name.startsWith(`${module}-`)) ?? ''
const texts = [...loaded('cli.js').values()].join('\n')
const calls = (name: string) => new RegExp(`${name}:\\(\\)=>import\\("\\./([\\w.-]+)"\\)`)
/** Where the work of a command begins: the list of commands leads to its help, and the help to it. */
function workOf(command: string): string {
  const [, help = ''] = calls(command).exec(texts) ?? []
  return calls('load').exec(readFileSync(join(dirname(cli), help), 'utf8'))?.[1] ?? ''
}
const commands = ['estimate', 'compare', 'report', 'check', 'questions', 'tickets', 'pictures']

test('zod waits until somebody brings a price list or a provider of their own', () => {
  const bringsZod = (text: string) => text.includes('ZodError')
  expect([...loaded(chunkOf('read-own-prices')).values()].some(bringsZod)).toBe(true)
  for (const command of commands) expect([...loaded(workOf(command)).values()].some(bringsZod)).toBe(false)
})

test('mathjs waits until a file changes the model', () => {
  const bringsMathjs = (text: string) => text.includes('SymbolNode')
  expect([...loaded(chunkOf('compile')).values()].some(bringsMathjs)).toBe(true)
  for (const command of commands) expect([...loaded(workOf(command)).values()].some(bringsMathjs)).toBe(false)
})

test('help and version load little', () => {
  const size = [...loaded('cli.js').values()].reduce((sum, text) => sum + text.length, 0)
  expect(size).toBeLessThan(100_000)
})
