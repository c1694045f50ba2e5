import { run } from '@quri/squiggle-lang'
import type { Spread } from '../../../sizing/src/sampling/spread.ts'
import type { FlatModel } from '../flatten.ts'
import { writeExpression } from '../write-expression.ts'
import { months, secondsPerMonth } from './engine.ts'

/**
 * Squiggle: the model as one function of its uncertain values, mapped over the samples of their distributions. It gives the sum of all
 * results only; ours gives P10, P50 and P90 of each.
 */
export function squiggleSource({ given, formulas }: FlatModel, spreads: ReadonlyMap<string, Spread>): string {
  const name = (n: string): string => `x_${n.toLowerCase()}_${[...n].filter((c) => c >= 'A' && c <= 'Z').length}`
  const write = (f: FlatModel['formulas'][number]): string =>
    writeExpression(f.expression, {
      name,
      call: (n, args) =>
        n === 'max' || n === 'min'
          ? args.reduce((a, b) => `(if (${a}) ${n === 'max' ? '>' : '<'} (${b}) then (${a}) else (${b}))`)
          : n === 'sqrt'
            ? `((${args[0]})^0.5)`
            : `${n}(${args.join(', ')})`,
      choose: (a, b, c) => `(if ${a} then ${b} else ${c})`,
      pow: (a, b) => `((${a})^(${b}))`,
      words: { and: '&&', or: '||', not: '!', equal: '==', unequal: '!=' },
    })
  const uncertain = [...given.keys()].filter((n) => spreads.has(n))
  const exact = [...given].filter(([n]) => !spreads.has(n))
  const once = formulas.filter((f) => !f.monthly)
  const monthly = formulas.filter((f) => f.monthly)
  return [
    ...exact.map(([n, value]) => `${name(n)} = ${value}`),
    `model(xs) = {`,
    ...uncertain.map((n, i) => `  ${name(n)} = xs[${i}]`),
    ...once.map((f) => `  ${name(f.name)} = ${write(f)}`),
    `  month(t) = {`,
    `    ${name('elapsed')} = t * ${secondsPerMonth}`,
    ...monthly.map((f) => `    ${name(f.name)} = ${write(f)}`),
    `    ${monthly.map((f) => name(f.name)).join(' + ')}`,
    `  }`,
    `  List.reduce(List.upTo(0, ${months - 1}), ${once.map((f) => name(f.name)).join(' + ')}, {|sum, t| sum + month(t)})`,
    `}`,
    `dists = [${uncertain.map((n) => distribution(spreads.get(n) as Spread)).join(', ')}]`,
    `result = SampleSet.mapN(dists, model)`,
    `[quantile(result, 0.1), quantile(result, 0.5), quantile(result, 0.9)]`,
  ].join('\n')
}

function distribution({ low, high, shape, chance = 0.5 }: Spread): string {
  if (shape === 'chance') return `SampleSet(bernoulli(${chance}))`
  if (shape === 'normal' || low <= 0) return `SampleSet(normal({p10: ${low}, p90: ${high}}))`
  return `SampleSet(lognormal({p10: ${low}, p90: ${high}}))`
}

export async function runSquiggle(source: string, sampleCount: number): Promise<string> {
  const output = await run(source, { environment: { sampleCount, xyPointLength: 100, seed: '1' } } as never)
  const { result } = output as unknown as { result: { ok: boolean; value: unknown } }
  if (!result.ok) throw new Error(String(result.value))
  return String((result.value as { result: unknown }).result)
}
