import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

// The packages as somebody gets them: packed, unpacked into an empty folder, imported by name. Third parties' packages are
// linked from the workspace, so that the test needs no network.

const root = fileURLToPath(new URL('..', import.meta.url))
const packages = ['packages/core', 'packages/sizing', 'packages/render', 'apps/cli', 'apps/web']
let folder: string

// Each test starts programs, which takes a busy machine a while.
vi.setConfig({ testTimeout: 60_000 })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'leitfaden-packed-'))
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, '@leitfaden'), { recursive: true })
  for (const path of packages) {
    execFileSync(
      process.execPath,
      [join(root, 'scripts/pnpm.mjs'), '--dir', join(root, path), 'pack', '--pack-destination', folder],
      { stdio: 'pipe' },
    )
    const name = path.split('/').at(-1) as string
    const tarball = readdirSync(folder).find((file) => file.startsWith(`leitfaden-${name}-`)) as string
    execFileSync('tar', ['-xzf', join(folder, tarball), '-C', folder])
    cpSync(join(folder, 'package'), join(modules, '@leitfaden', name), { recursive: true })
    rmSync(join(folder, 'package'), { recursive: true })
    for (const dependency of readdirSync(join(root, path, 'node_modules'))) {
      if (dependency.startsWith('@leitfaden') || dependency.startsWith('.')) continue
      try {
        symlinkSync(join(root, path, 'node_modules', dependency), join(modules, dependency))
      } catch {
        // linked already by another package
      }
    }
  }
}, 300_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(code: string): string {
  writeFileSync(join(folder, 'try.mjs'), code)
  return execFileSync(process.execPath, ['try.mjs'], { cwd: folder, encoding: 'utf8' }).trim()
}

test('an embedding program estimates from a handful of answers', () => {
  const printed = run(`
    import { formatQuantity } from '@leitfaden/core'
    import { flyingCircus } from '@leitfaden/core/providers'
    import { estimate } from '@leitfaden/sizing'
    import { exampleEu } from '@leitfaden/sizing/prices'
    const answers = { 'load.users': { state: 'answered', value: { value: 2000, unit: 'user' } } }
    const result = estimate({ answers, provider: flyingCircus, prices: exampleEu })
    console.log(formatQuantity({ value: result.value.figures.find((f) => f.id === 'pageViews').values.rows[0].values[0], unit: '1/month' }, 'en'), Number(result.value.cost.total) > 0)
  `)
  expect(printed.replaceAll('\u00a0', ' ')).toBe('1,050,000 per month true')
})

test('every documented entry can be imported', () => {
  const entries = [
    'core',
    'core/schema',
    'core/devops',
    'core/providers',
    'core/file',
    'sizing',
    'sizing/calculator',
    'sizing/model',
    'sizing/compile',
    'sizing/prices',
    'sizing/schema',
    'render',
    'render/amounts',
    'render/styles',
    'render/words',
    'web/element',
  ]
  const printed = run(
    `for (const entry of ${JSON.stringify(entries)}) console.log(entry, Object.keys(await import('@leitfaden/' + entry)).length > 0)`,
  )
  expect(printed.split('\n')).toEqual(entries.map((entry) => `${entry} true`))
})

test('data for tools in other languages is there', () => {
  const files = ['devops.json', 'guide.schema.json', 'provider.schema.json', 'devops.answers.schema.json']
  const printed = run(
    `for (const file of ${JSON.stringify(files)}) console.log(Object.keys((await import('@leitfaden/core/' + file, { with: { type: 'json' } })).default).length > 2)`,
  )
  expect(printed.split('\n')).toEqual(files.map(() => 'true'))
})

test('what is not documented can not be imported', () => {
  const printed = run(`await import('@leitfaden/core/dist/index.js').catch((error) => console.log(error.code))`)
  expect(printed).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED')
})

test('the estimate needs no package of a third party', () => {
  const bare = join(folder, 'bare')
  for (const name of ['core', 'sizing'])
    cpSync(join(folder, 'node_modules/@leitfaden', name), join(bare, 'node_modules/@leitfaden', name), {
      recursive: true,
    })
  writeFileSync(
    join(bare, 'try.mjs'),
    `
    import { advise } from '@leitfaden/core'
    import { devops } from '@leitfaden/core/devops'
    import { generic } from '@leitfaden/core/providers'
    import { estimate } from '@leitfaden/sizing'
    import { exampleEu } from '@leitfaden/sizing/prices'
    console.log(estimate({ answers: {}, provider: generic, prices: exampleEu }).ok, advise({ guide: devops, answers: {} }).length)
  `,
  )
  expect(execFileSync(process.execPath, ['try.mjs'], { cwd: bare, encoding: 'utf8' }).trim()).toBe('true 0')
})

test('the calculator stays small: less than 29.5 kB gzip, profile and prices apart', async () => {
  const code = "export { calculate } from '@leitfaden/sizing/calculator'"
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  })
  expect(gzipSync(outputFiles[0]?.contents as Uint8Array, { level: 9 }).length).toBeLessThan(29_500)
})

test('the calculator can be loaded on a server, and its types need no other package', () => {
  const printed = run(`console.log(Object.keys(await import('@leitfaden/web/element')).join(' '))`)
  expect(printed).toBe('LeitfadenCalculator')
  const alone = join(folder, 'alone')
  cpSync(join(folder, 'node_modules/@leitfaden/web'), join(alone, 'node_modules/@leitfaden/web'), { recursive: true })
  writeFileSync(
    join(alone, 'try.mts'),
    `
    import { type CalculatorEstimate, LeitfadenCalculator } from '@leitfaden/web/element'
    const calculator = document.createElement('leitfaden-calculator')
    calculator.addEventListener('leitfaden-estimate', ({ detail }) => { const estimate: CalculatorEstimate = detail; estimate.cost?.total.p50.toFixed() })
    calculator.answers = { 'load.users': '1200 users' }
    const same: HTMLElement = new LeitfadenCalculator()
    same.focus()
  `,
  )
  const options = [
    '--noEmit',
    '--strict',
    '--target',
    'es2022',
    '--module',
    'nodenext',
    '--lib',
    'es2023,dom',
    '--types',
    '',
  ]
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  expect(execFileSync(process.execPath, [tsc, ...options, 'try.mts'], { cwd: alone, encoding: 'utf8' })).toBe('')
})

test('the command runs alone', () => {
  const file = join(root, 'examples/first-call.yaml')
  const printed = execFileSync(
    process.execPath,
    [join(folder, 'node_modules/@leitfaden/cli/bin/leitfaden.js'), 'estimate', file, '--json'],
    { cwd: folder, encoding: 'utf8' },
  )
  expect(JSON.parse(printed)).toMatchObject({ ok: true })
})
