import { allChapters, type Form, fieldAt, formatUnit } from '@leitfaden/core'
import type { Complete } from '../terminal/line-reader.ts'
import { commandWords } from './read-command.ts'
import type { Talk } from './talk.ts'

/** What Tab offers where a form stands: titles of options, units behind a number, commands, and where `:g` may lead. */
export function completions(talk: Talk, form: Form): Complete {
  const { language } = talk.texts
  return (typed) => {
    if (/^:(?:g|go|gehe) /.test(typed)) {
      const places = allChapters(talk.interview.context.guide).flatMap(({ id, questions }) => [
        id,
        ...questions.map((question) => question.id),
      ])
      const [sign = '', ...begun] = typed.split(' ')
      return places.filter((place) => place.startsWith(begun.join(' '))).map((place) => `${sign} ${place}`)
    }
    if (typed.startsWith(':')) {
      return commandWords.filter((word) => word.length > 2 && word.startsWith(typed.slice(1))).map((word) => `:${word}`)
    }
    const { place } = form
    const field = place.at === 'end' || place.at === 'rows' ? form.table?.columns[0] : fieldAt(form, place)
    if (field === undefined) return []
    const { kind } = field
    if (kind.kind === 'quantity') {
      const [, amount, begun = ''] = /^(.*\d\s*)([^\d\s]*)$/u.exec(typed) ?? []
      if (amount === undefined) return []
      const units = kind.units.flatMap((unit) => [unit, formatUnit(unit, language)])
      return [...new Set(units)].filter((unit) => unit.startsWith(begun)).map((unit) => `${amount.trimEnd()} ${unit}`)
    }
    const titled =
      'options' in kind
        ? kind.options
        : kind.kind === 'weights'
          ? kind.presets
          : 'suggestions' in kind
            ? (kind.suggestions ?? [])
            : []
    const titles = titled.map(({ title }) => title[language])
    return titles.filter((title) => title.toLowerCase().startsWith(typed.toLowerCase()))
  }
}
