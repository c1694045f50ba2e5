import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fromPlain, parseAnswersDocument } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { readAnswers } from '@leitfaden/core/file'
import { parse as parseYaml, stringify } from 'yaml'
import { middleOf } from '../../sizing/src/calculate/middle-of.ts'
import { calculate } from '../../sizing/src/calculator.ts'
import { bindModel } from '../../sizing/src/engine/bindings.ts'
import { builtInEngine } from '../../sizing/src/engine/built-in-engine.ts'
import { causesOf, central, drawing } from '../../sizing/src/engine/causes.ts'
import { Dependencies } from '../../sizing/src/engine/dependencies.ts'
import { kernelEngine } from '../../sizing/src/engine/kernel-engine.ts'
import { packProgram } from '../../sizing/src/engine/pack-program.ts'
import { roomFor } from '../../sizing/src/engine/room-for.ts'
import { runProgram } from '../../sizing/src/engine/run-program.ts'
import { builtInProgram } from '../../sizing/src/generated/built-in-program.ts'
import { builtInModel } from '../../sizing/src/model.ts'
import { bundleSize } from './bundle-sizes.ts'
import { commandLine } from './command-line.ts'
import { commandPerDocument } from './command-per-document.ts'
import { cpuTime } from './cpu-time.ts'
import { byHand, reckon, valuesOf } from './engines/by-hand.ts'
import type { Peer } from './engines/engine.ts'
import { hyperFormula } from './engines/hyperformula.ts'
import { mathjsCompiled } from './engines/mathjs.ts'
import { publicodes } from './engines/publicodes.ts'
import { runSquiggle, squiggleSource } from './engines/squiggle.ts'
import { firstCall } from './first-call.ts'
import { flatten } from './flatten.ts'
import { keyStrokes } from './key-strokes.ts'
import { lighthouseScores } from './lighthouse-scores.ts'
import { measure } from './measure.ts'
import { ownResults } from './own-results.ts'
import { project } from './project.ts'
import { type Row, writePage } from './write-page.ts'

const { values: options } = parseArgs({
  options: { date: { type: 'string' }, rounds: { type: 'string', default: '15' } },
})
const rounds = Number(options.rounds)
const say = (text: string): void => console.error(text)

// The same work for all: every formula that counts for one project, 25 months.
const flat = flatten(builtInModel, project)
const { model, layout } = builtInEngine
const bindings = bindModel(model, project)
const dependencies = new Dependencies(model)
const active = dependencies.behind(dependencies.wanted(), bindings)
const causes = causesOf(model, bindings)

// First the results, then the times. Peers that fill the memory come last: cleaning up after them would be charged to us.
const own = ownResults(flat, bindings)
const differences: (readonly [name: string, difference: number])[] = []
const differ = (name: string, difference: number): void => {
  if (!(difference < 1e-9)) throw new Error(`${name} differs by ${difference}`)
  differences.push([name, difference])
}
const prepare = (peer: Peer): ReturnType<Peer['prepare']> => {
  const evaluate = peer.prepare(flat)
  differ(peer.name, Math.abs(evaluate(flat.given) - own.sum) / own.sum)
  return evaluate
}
differ('our generated program', own.difference)
const byMathjs = prepare(mathjsCompiled)
prepare(byHand)
const values = valuesOf(flat.given)

say('samples …')
const count = 8192
const per10k = 10_000 / count
const draw = drawing(causes, active, count, 1)
const many = roomFor(builtInEngine, count)
const kernel = kernelEngine(builtInModel)
const columns = causes.flatMap(({ id, row, spread }) => {
  const name = flat.given.has(id) ? id : `${id}_${row}`
  const lane = draw(id, row, { value: spread.middle, spread })
  return flat.given.has(name) && typeof lane !== 'number' ? [{ name, lane }] : []
})
const sample = { ...values }
const packed = packProgram(model, builtInProgram, bindings, draw, count)
const samples = measure(
  [
    { name: 'ours, model only', run: () => runProgram(builtInProgram, packed, layout, many), calls: 1 },
    {
      name: 'written by hand, model only',
      run: () => {
        let sum = 0
        for (let s = 0; s < count; s++) {
          for (const { name, lane } of columns) sample[name] = lane[s] as number
          sum += reckon(sample)
        }
        return sum
      },
      calls: 1,
    },
    { name: 'ours, all quantiles, cost and findings', run: () => calculate({ ...project, samples: count }), calls: 1 },
    { name: 'ours, interpreter (for changed models)', run: () => kernel.run(bindings, draw, count, many), calls: 1 },
  ],
  Math.min(rounds, 5),
)
say('Squiggle …')
const spreads = new Map(
  causes.flatMap(({ id, row, spread }) => {
    const name = flat.given.has(id) ? id : `${id}_${row}`
    return flat.given.has(name) ? [[name, spread] as const] : []
  }),
)
const source = squiggleSource(flat, spreads)
const squiggleCount = 200
const start = cpuTime()
await runSquiggle(source, squiggleCount)
const squiggle = ((cpuTime() - start) * 10_000) / squiggleCount

say('key stroke …')
const stroke = measure(
  [
    { name: 'ours, 2,048 points, all new ranges', run: () => calculate(project), calls: 1 },
    {
      name: 'of it the model',
      run: () => builtInEngine.run(bindings, drawing(causes, active, 2048, 1), 2048, roomFor(builtInEngine, 2048)),
      calls: 1,
    },
  ],
  rounds,
)

const first = await firstCall()

say('key stroke in the page …')
const page = keyStrokes()
const lighthouse = lighthouseScores()

say('command line …')
const processes = commandLine()

say('batch …')
const folder = mkdtempSync(join(tmpdir(), 'leitfaden-batch-'))
const document = { guide: 'devops@1.0.0', language: 'en', answers: writtenAnswers() }
const [json, yaml] = [JSON.stringify(document), stringify(document)]
const path = join(folder, 'answers')
writeFileSync(path, json)
const byYamlAndMathjs = (): void => {
  parseYaml(yaml)
  byMathjs(flat.given)
}
const estimateText = (read: () => ReturnType<typeof parseAnswersDocument>): void => {
  const result = read()
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  middleOf(builtInEngine, { ...project, answers: result.value.answers })
}
const batch = measure(
  [
    { name: 'floor: read and JSON.parse', run: () => JSON.parse(readFileSync(path, 'utf8')), calls: 200 },
    {
      name: 'ours, JSON',
      run: () =>
        estimateText(() =>
          parseAnswersDocument(fromPlain(JSON.parse(readFileSync(path, 'utf8'))), {
            guide: extendedDevops,
            provider: project.provider,
          }),
        ),
      calls: 50,
    },
    {
      name: 'ours, YAML',
      run: () => estimateText(() => readAnswers(yaml, { guide: extendedDevops, provider: project.provider })),
      calls: 10,
    },
    { name: 'yaml and mathjs', run: byYamlAndMathjs, calls: 2 },
  ],
  rounds,
)
rmSync(folder, { recursive: true })
const command = commandPerDocument()

say('one exact estimate …')
const byHyperFormula = prepare(hyperFormula)
const changed = (): ReadonlyMap<string, number> => new Map(flat.given).set('statedPageViews', 0.1 + Math.random())
const one = roomFor(builtInEngine, 1)
const data = packProgram(model, builtInProgram, bindings, central, 1)
const exact = measure(
  [
    { name: 'ours, generated program', run: () => runProgram(builtInProgram, data, layout, one), calls: 4000 },
    { name: 'written by hand', run: () => reckon(values), calls: 4000 },
    { name: 'mathjs, compiled', run: () => byMathjs(flat.given), calls: 3 },
    { name: 'HyperFormula, one input changed', run: () => byHyperFormula(changed()), calls: 2 },
    { name: 'ours, answers to figures and cost', run: () => middleOf(builtInEngine, project), calls: 100 },
  ],
  rounds,
)
say('publicodes …')
const byPublicodes = prepare(publicodes)
const codesStart = cpuTime()
byPublicodes(changed())
const codes = new Map([['publicodes, one input changed (one call)', cpuTime() - codesStart]])

say('sizes …')
const sizes: Row[] = await Promise.all(
  (
    [
      ['ours: calculate', "export { calculate } from '@leitfaden/sizing/calculator'"],
      ['ours: estimate with trace and texts', "export { estimate } from '@leitfaden/sizing'"],
      ['mathjs', "export * from 'mathjs'"],
      ['mathjs/number', "export * from 'mathjs/number'"],
      ['HyperFormula', "export * from 'hyperformula'"],
      ['publicodes', "export { default } from 'publicodes'"],
      ['Squiggle', "export * from '@quri/squiggle-lang'"],
    ] as const
  ).map(async ([name, code]) => ({ name, value: (await bundleSize(code)) / 1000 })),
)

const rowsOf = (times: ReadonlyMap<string, number>, by = 1): Row[] =>
  [...times].map(([name, value]) => ({ name, value: value * by }))
const written = writePage({
  date: options.date,
  machine: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}`,
  formulas: flat.formulas.length,
  differences,
  exact: [...rowsOf(exact), ...rowsOf(codes)],
  samples: [
    ...rowsOf(samples, per10k / 1000),
    { name: `Squiggle, one sum only (scaled from ${squiggleCount})`, value: squiggle / 1000 },
  ],
  stroke: [
    ...rowsOf(stroke, 1 / 1000),
    { name: 'ours, the first one of a fresh process', value: first },
    { name: 'Squiggle, 10,000 samples: about the same error', value: squiggle / 1000 },
  ],
  page,
  lighthouse,
  processes,
  batch: [
    ...rowsOf(batch),
    { name: 'ours, the command: varied files of 8 kB to rows of CSV, all ranges', value: command },
  ],
  sizes,
})
if (options.date !== undefined) writeFileSync(new URL('../../../docs/benchmarks.md', import.meta.url), written)
console.log(written)

function writtenAnswers(): Record<string, unknown> {
  return {
    'load.users': '4000 to 6000 users',
    'load.hits': { amount: '300000 to 450000 / month', basis: 'page-views' },
    'timeline.growth': '20 to 60 %',
    'load.data': [
      { what: 'Shop', kind: 'database', size: '8 GiB', 'for-ever': true },
      { what: 'Pictures', kind: 'images', size: '40 to 90 GiB' },
      { what: 'Logs', kind: 'logs', size: '5 GiB', kept: '3 month' },
    ],
    'reliability.service-level': { level: 'managed', 'max-downtime': '8 h', reaction: 'extended' },
    'estimate.application-kind': 'shop',
  }
}
