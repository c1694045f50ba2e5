import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const assets = join(import.meta.dirname, '..', 'dist', 'app', 'assets')
const names = readdirSync(assets).filter((name) => name.endsWith('.js'))

/** In bytes, compressed. Texts and pictures come on top of it. */
const ways = [
  {
    to: 'the first estimate: the example on the start screen',
    loaded: ['index', 'built-in', 'start-screen', 'worker'],
    budget: 120_000,
  },
  {
    to: 'the estimate beside the questions of a project',
    loaded: ['index', 'built-in', 'start-screen', 'question-screen', 'worker'],
    budget: 150_000,
  },
]

test.each(ways)('the code on the way to $to is small', ({ loaded, budget }) => {
  const scripts = new Set<string>()
  for (const name of loaded) addWithImports(scriptOf(name), scripts)
  const sizes = [...scripts].map((name) => [name, gzipSync(readFileSync(join(assets, name))).length] as const)
  const total = sizes.reduce((sum, [, size]) => sum + size, 0)
  const list = sizes.sort(([, a], [, b]) => b - a).map(([name, size]) => `${size} ${name}`)
  expect(total, [`${total} bytes of at most ${budget}:`, ...list].join('\n')).toBeLessThan(budget)
})

function scriptOf(chunk: string): string {
  const [found, ...others] = names.filter((name) => new RegExp(`^${chunk}-[\\w-]{8}\\.js$`).test(name))
  if (found === undefined || others.length > 0) throw new Error(`not exactly one script called ${chunk}`)
  return found
}

/** A script and all that it can not start without. */
function addWithImports(name: string, scripts: Set<string>): void {
  if (scripts.has(name)) return
  scripts.add(name)
  const code = readFileSync(join(assets, name), 'utf8')
  for (const [, imported] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) {
    if (imported !== undefined) addWithImports(imported, scripts)
  }
}
