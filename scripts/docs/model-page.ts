import type { Guide, Source, Unit } from '../../packages/core/src/index.ts'
import { formatQuantity } from '../../packages/core/src/index.ts'
import { unitNames } from '../../packages/sizing/src/formula/unit-names.ts'
import type { CompiledModel, FigureGroup } from '../../packages/sizing/src/index.ts'
import type { Assumption, Check, Formula, Input } from '../../packages/sizing/src/model.ts'
import { bindingText } from './binding-text.ts'
import { formulaText, namesOf } from './formula-text.ts'
import { functionTexts } from './function-texts.ts'
import { blocks, code, enumerate, generatedFrom, list, plain, slug, table } from './markdown.ts'
import { questionLink } from './question-link.ts'
import { sourceList } from './source-text.ts'

const groups: { readonly [group in Exclude<FigureGroup, 'cost' | 'own'>]: string } = {
  traffic: 'Requests, traffic and bandwidth',
  storage: 'Stored data',
  backup: 'Backup',
  servers: 'Servers and disks',
  service: 'Service level',
}

/** Everything the estimate reckons with. */
export function modelPage(model: CompiledModel, guide: Guide): string {
  const link = (id: string) => `[${code(id)}](#${slug(id)})`
  const cite = (key: string | undefined) =>
    key === undefined
      ? 'engineering judgement, no public source'
      : `[${code(key)}](#source-${key}), ${dateOf(model.sources[key])}`
  const assumption = (given: Assumption) =>
    blocks(
      `#### ${given.id}`,
      `${plain(given.title.en)} · ${plain(given.title.de)}`,
      list([
        `Value: **${amount(given.value, given.unit)}**, ${range(given)}`,
        `Why: ${plain(given.why.en)}`,
        `Source: ${cite(given.source)}`,
        `Reviewed ${given.reviewed}, to be reviewed by ${given.review}`,
        ...variantsOf(given, cite),
        ...usedBy(given.id, model, link),
      ]),
    )
  const formula = (given: Formula) =>
    blocks(
      `#### ${given.id}`,
      `${given.key ? '**' : ''}${plain(given.title.en)} · ${plain(given.title.de)}${given.key ? '** (key figure)' : ''}`,
      `\`\`\`text\n${given.id} [${given.unit}] = ${given.expression}\n\`\`\``,
      list([
        `In words: ${formulaText(given.expression, model)}`,
        ...(given.alternatives ?? []).map(
          (one) =>
            `If ${link(one.ifAnswered)} is answered: ${code(one.expression)}, that is ${formulaText(one.expression, model)}`,
        ),
        `Why: ${plain(given.why.en)}`,
        `Source: ${given.source === undefined ? 'none of its own, it follows from its parts' : cite(given.source)}`,
        ...(namesOf(given, model).length > 0 ? [`From: ${namesOf(given, model).map(link).join(', ')}`] : []),
        ...usedBy(given.id, model, link),
      ]),
    )
  const parts = (Object.keys(groups) as (keyof typeof groups)[]).map((group) => {
    const formulas = model.formulas.filter((one) => one.group === group)
    return blocks(`### ${groups[group]}`, ...formulas.map(formula))
  })
  return `${blocks(
    generatedFrom('the built-in model'),
    `# ${plain(model.title.en)}: the model`,
    `${code(`${model.id}@${model.version}`)}: ${model.inputs.length} inputs, ${model.assumptions.length} assumptions, ${model.formulas.length} formulas, ${model.checks.length} checks.`,
    introduction,
    '## Formulas',
    ...parts,
    '## Inputs',
    'An input is bound to a question, to the provider profile or to nothing else. “If not answered” stands in for a missing answer and, in tables, for a single empty cell.',
    table(
      ['input', 'meaning', 'unit', 'comes from', 'if not answered'],
      model.inputs.map((input: Input) => [
        `<a id="${slug(input.id)}"></a>${code(input.id)}`,
        plain(input.title.en),
        code(input.unit),
        bindingText(input, model, guide),
        (input.otherwise === undefined ? 'only alternatives use it' : link(input.otherwise)) +
          (input.notApplicable === undefined ? '' : `; not applicable: ${amount(input.notApplicable, input.unit)}`),
      ]),
    ),
    '## Assumptions',
    'An assumption stands in for what nobody answered. Its range means: in 8 of 10 cases the true value lies between the two ends, in half of them it is at most the value. How it spreads: a lognormal where all three are above 0, a normal cut off at 0 where they are not; `share`: between 0 and 1; `chance`: one of both ends, nothing between.',
    ...model.assumptions.map(assumption),
    '## Conventions',
    table(
      ['convention', 'meaning', 'value', 'why', 'source, date'],
      model.conventions.map((one) => [
        `<a id="${slug(one.id)}"></a>${code(one.id)}`,
        plain(one.title.en),
        amount(one.value, one.unit),
        plain(one.why.en),
        cite(one.source),
      ]),
    ),
    '## Tables',
    'Questions that are answered row by row. Formulas over their columns have one value per row.',
    table(
      ['table', 'question', 'rows while nobody answered'],
      model.tables.map((one) => [
        code(one.id),
        questionLink(one.question, guide),
        (one.assumed ?? [])
          .map(
            ({ label, cells }) =>
              `${plain(label.en)}: ${Object.entries(cells)
                .map(([column, id]) => `${code(column)} ${link(id)}`)
                .join(', ')}`,
          )
          .join('<br>') || 'none',
      ]),
    ),
    '## Checks',
    'A check says something about the figures where its expression is true. An input is known if somebody answered it or the provider states it.',
    table(
      ['check', 'severity', 'when', 'told', 'text'],
      model.checks.map((one) => [code(one.id), one.severity, code(one.when), toldWhen(one, link), plain(one.text.en)]),
    ),
    '## Cost lines',
    'Each line pays for one figure, month by month. What it costs is said by a [price list](prices.md); a line whose quantity is 0 in every month is left out unless it says why it costs nothing.',
    table(
      ['line', 'name', 'pays for', 'per environment', 'where it is 0'],
      model.costLines.map((one) => [
        `<a id="line-${one.id}"></a>${code(one.id)}`,
        plain(one.title.en) + (one.once ? ' (once)' : ''),
        link(one.quantity),
        one.perEnvironment ? link(one.perEnvironment) : 'production',
        one.includedWhy ? plain(one.includedWhy.en) : 'left out',
      ]),
    ),
    '## Language of the formulas',
    language,
    table(
      ['function', 'meaning'],
      Object.values(functionTexts).map(([call, meaning]) => [code(call), meaning]),
    ),
    `Units that formulas may name: ${[...unitNames].map(([name, unit]) => (name === unit ? code(name) : `${code(name)} (${code(unit)})`)).join(', ')}.`,
    '## Sources',
    sourceList(model.sources),
  )}\n`
}

const introduction = [
  'Every figure is reckoned by one of these formulas. They are written in the syntax of mathjs, checked for unknown names, cycles and dimensions, and parsed when the package is built; the estimate evaluates the parsed form.',
  'Whatever is uncertain is drawn at fixed points between and beyond its P10, P50 and P90, so every figure has a range; the trace shows the values for the middle of everything. A range in an answer counts as P10 to P90, its middle is the geometric one. Figures that depend on the time since the start are curves over 24 months: month 0 is today.',
].join('\n')

const language = [
  'Numbers, the names above, `+ - * / ^`, comparisons, `and`, `or`, `not`, `condition ? a : b`, parentheses, and the functions below. Nothing else parses.',
  '`elapsed` is the time since the start, 0 to 24 months: whatever uses it becomes a curve.',
].join('\n')

function toldWhen({ ifAnswered = [], unlessAnswered = [] }: Check, link: (id: string) => string): string {
  const needed =
    ifAnswered.length > 0 ? `if ${enumerate(ifAnswered.map(link))} ${ifAnswered.length > 1 ? 'are' : 'is'} known` : ''
  const unless = unlessAnswered.length > 0 ? `unless ${enumerate(unlessAnswered.map(link), 'or')} is` : ''
  return [needed, unless].filter((part) => part !== '').join(', ') || 'always'
}

function dateOf(source: Source | undefined): string {
  return source?.date ?? ''
}

function amount(value: number, unit: Unit): string {
  return plain(formatQuantity({ value, unit }, 'en')).replaceAll('\u00a0', ' ')
}

function range({ low, high, unit, shape, chance }: Assumption): string {
  if (shape === 'chance')
    return `${amount(high, unit)} with a probability of ${amount((chance ?? 0.5) * 100, '%')}, else ${amount(low, unit)}`
  return low === high ? 'fixed' : `in 8 of 10 cases ${amount(low, unit)} to ${amount(high, unit)}`
}

function variantsOf({ variants, unit }: Assumption, cite: (key: string | undefined) => string): string[] {
  const told = Object.entries(variants ?? {}).map(
    ([option, { value, low, high, source }]) =>
      `${code(option)} ${amount(value, unit)} (${amount(low, unit)} to ${amount(high, unit)}; ${cite(source)})`,
  )
  return told.length > 0 ? [`Where the project is of this kind: ${told.join(', ')}`] : []
}

function usedBy(id: string, model: CompiledModel, link: (id: string) => string): string[] {
  const formulas = model.formulas.filter((one) => namesOf(one, model).includes(id)).map((one) => one.id)
  const inputs = model.inputs.filter((one) => one.otherwise === id).map((one) => one.id)
  const standIn = inputs.length > 0 ? [`Stands in for: ${inputs.map(link).join(', ')}`] : []
  const lines = model.costLines.filter((one) => one.quantity === id).map((one) => `[${code(one.id)}](#line-${one.id})`)
  const paid = lines.length > 0 ? [`Paid for by the cost line: ${lines.join(', ')}`] : []
  return [...standIn, ...paid, ...(formulas.length > 0 ? [`Used by: ${formulas.map(link).join(', ')}`] : [])]
}
