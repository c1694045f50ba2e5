import type { AnswerKind, KindOf, LeafKind, Option } from '../../packages/core/src/index.ts'
import { formatQuantity, formatUnit } from '../../packages/core/src/index.ts'
import { blocks, code, enumerate, plain, table } from './markdown.ts'

/** The answer kind in words, then its options, items, columns or fields. */
export function answerKindText(kind: AnswerKind): { readonly line: string; readonly details: string } {
  switch (kind.kind) {
    case 'checklist':
      return { line: `${link('checklist')} of ${kind.items.length} items`, details: options(kind.items) }
    case 'table':
      return {
        line: kind.rows ? `${link('table')} with fixed rows` : `${link('table')} with any number of rows`,
        details: blocks(fields('column', kind.columns), kind.rows && `Rows:\n\n${options(kind.rows)}`),
      }
    case 'record':
      return { line: `${link('record')} of ${kind.fields.length} fields`, details: fields('field', kind.fields) }
    case 'choice':
      return { line: leafText(kind), details: options(kind.options) }
    case 'multi-choice':
      return { line: leafText(kind), details: options(kind.options) }
    case 'list':
      return {
        line: leafText(kind),
        details: kind.suggestions ? `Suggestions:\n\n${options(kind.suggestions)}` : '',
      }
    case 'backup-scheme':
    case 'service-level':
    case 'load-profile':
      return { line: link(kind.kind), details: '' }
    default:
      return { line: leafText(kind), details: '' }
  }
}

function link(kind: string): string {
  return `[${kind}](../../writing-answers.md#${kind})`
}

function options(given: readonly Option[]): string {
  const helped = given.some(({ help }) => help)
  const head = ['id', 'deutsch', 'English']
  const cell = (option: Option, language: 'de' | 'en') =>
    plain(option.title[language]) + (helped && option.help ? `<br>${plain(option.help[language])}` : '')
  return table(
    head,
    given.map((option) => [code(option.id), cell(option, 'de'), cell(option, 'en')]),
  )
}

type FieldOrColumn = KindOf<'table'>['columns'][number] | KindOf<'record'>['fields'][number]

function fields(what: 'column' | 'field', given: readonly FieldOrColumn[]): string {
  const row = ({ id, title, help, answer, required }: FieldOrColumn & { readonly required?: boolean | undefined }) => [
    code(id),
    plain(title.de),
    plain(title.en) + (help ? `<br>${plain(help.en)}` : ''),
    answer.kind === 'checklist'
      ? `${link('checklist')}: ${inline(answer.items)}`
      : leafText(answer) + optionsInCell(answer) + (required ? '; required' : ''),
  ]
  return table([what, 'deutsch', 'English', 'answer'], given.map(row))
}

function optionsInCell(kind: LeafKind): string {
  if (kind.kind === 'choice' || kind.kind === 'multi-choice') return `: ${inline(kind.options)}`
  return kind.kind === 'list' && kind.suggestions ? `, such as ${inline(kind.suggestions)}` : ''
}

function inline(given: readonly Option[]): string {
  return given.map(({ id, title }) => `${code(id)} (${plain(title.en)})`).join(', ')
}

function leafText(kind: LeafKind): string {
  switch (kind.kind) {
    case 'choice':
    case 'multi-choice':
      return link(kind.kind) + (kind.other ? ' or other words' : '')
    case 'list':
      return link('list') + (kind.max === undefined ? '' : `, at most ${kind.max}`)
    case 'number':
      return [link('number'), ...(kind.integer ? ['whole'] : []), ...limits(kind, String)].join(', ')
    case 'money':
      return `${link('money')} in ${enumerate(kind.currencies, 'or')}`
    case 'quantity': {
      const unit = kind.units[0] as string
      const written = (value: number) => plain(formatQuantity({ value, unit }, 'en').replaceAll('\u00a0', ' '))
      const units = enumerate(
        kind.units.map((one) => code(one === '1' ? 'x' : one)),
        'or',
      )
      const usual = kind.usual ? [`usually ${written(kind.usual[0])} to ${written(kind.usual[1])}`] : []
      const shown = kind.units.length === 1 && formatUnit(unit, 'en') ? '' : ', shown in the first'
      return [`${link('quantity')} in ${units}${shown}`, ...limits(kind, written), ...usual].join('; ')
    }
    default:
      return link(kind.kind)
  }
}

function limits(
  { min, max }: { readonly min?: number | undefined; readonly max?: number | undefined },
  written: (value: number) => string,
): string[] {
  if (min !== undefined && max !== undefined) return [`${written(min)} to ${written(max)}`]
  if (min !== undefined) return [`at least ${written(min)}`]
  return max === undefined ? [] : [`at most ${written(max)}`]
}
