import { parseLeaf } from '../../answer/parse-leaf.ts'
import { parseNumber } from '../../answer/parse-number.ts'
import { parseTime } from '../../answer/parse-time.ts'
import { report, type Scope } from '../../answer/scope.ts'
import type { ChecklistItem } from '../../answer/value.ts'
import type { Option } from '../../guide/answer-kind.schema.ts'
import type { Issue, Result } from '../../issue.ts'
import { fromPlain } from '../../source/from-plain.ts'
import type { Language } from '../../text.ts'
import { typedEntries } from '../../typed/typed-entries.ts'
import { typedLeaf } from '../../typed/typed-leaf.ts'
import { typedOption } from '../../typed/typed-option.ts'
import { typedTime } from '../../typed/typed-time-window.ts'
import { typedYesNo } from '../../typed/typed-yes-no.ts'
import type { FieldKind, FieldValue } from './form.ts'

/** What somebody typed into a field. Of whatever is offered in a list, the number or letter there will do as well. */
export function readField(kind: FieldKind, typed: string, question: string, language: Language): Result<FieldValue> {
  const issues: Issue[] = []
  const scope: Scope = { question, path: [], language, issues }
  const value = read(kind, typed, scope)
  if (value === undefined || issues.some(({ severity }) => severity === 'error')) return { ok: false, issues }
  return { ok: true, value, issues }
}

function read(kind: FieldKind, typed: string, scope: Scope): FieldValue | undefined {
  switch (kind.kind) {
    case 'item':
      return readItem(typed, scope)
    case 'time':
      return parseTime(fromPlain(typedTime(typed) ?? typed.trim()), scope)
    case 'weights':
      return readWeights(kind, typed, scope)
    case 'choice':
      return parseLeaf(kind, typedLeaf(kind, picked(typed, kind.options)?.id ?? typed), scope)
    case 'multi-choice':
      return parseLeaf(kind, typedLeaf(kind, entries(typed, kind.options)), scope)
    case 'list':
      return parseLeaf(kind, typedLeaf(kind, entries(typed, kind.suggestions ?? [])), scope)
    default:
      return parseLeaf(kind, typedLeaf(kind, typed.trim()), scope)
  }
}

/** `2` and `b` are the second. */
function picked<T extends Pick<Option, 'id' | 'title'>>(typed: string, options: readonly T[]): T | undefined {
  const word = typed.trim().toLowerCase()
  const exact = typedOption(word, options)
  if (exact !== undefined) return exact
  if (/^\d{1,3}$/.test(word)) return options[Number(word) - 1]
  return /^[a-z]$/.test(word) ? options[word.charCodeAt(0) - 97] : undefined
}

/** `1 3`, `1, 3`, `a c`: the blank alone parts numbers and letters only. */
function entries(typed: string, options: readonly Option[]): string | readonly string[] {
  const marks = typed.trim().split(/[\s,;+]+/)
  const chosen = marks.map((mark) => (mark.length <= 2 ? picked(mark, options)?.id : undefined))
  if (options.length > 0 && chosen.every((id) => id !== undefined)) return [...new Set(chosen)]
  if (/^\s*[-–—]\s*$/.test(typed)) return typed
  const isOption = (entry: string) => typedOption(entry, options) !== undefined
  return typedEntries(typed, isOption).map((entry) => picked(entry, options)?.id ?? entry)
}

const withNote = /^(\S+?)\s*[,;:–—-]\s*(\S[\s\S]*)$/u

/** `yes`, `no, only since May`, or a note alone, which counts as done. */
function readItem(typed: string, scope: Scope): ChecklistItem | undefined {
  const text = typed.trim()
  const [, word = '', remark] = withNote.exec(text) ?? []
  const alone = typedYesNo(text)
  if (alone !== undefined) return { checked: alone }
  const checked = remark === undefined ? undefined : typedYesNo(word)
  const note = parseLeaf({ kind: 'text' }, fromPlain(checked === undefined ? text : remark), scope)
  return typeof note === 'string' ? { checked: checked ?? true, note } : undefined
}

function readWeights(
  { count, presets }: Extract<FieldKind, { kind: 'weights' }>,
  typed: string,
  scope: Scope,
): readonly number[] | undefined {
  const preset = picked(typed, presets) ?? typedOption(typed, presets, 'prefix')
  if (preset !== undefined) return preset.weights
  const parts = typed
    .split(/[\s·;|]+|,(?=\s)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const weights = parts.map((part) => parseNumber({ min: 0 }, fromPlain(part), scope))
  if (!weights.every((weight) => weight !== undefined)) return undefined
  const expected = { de: `${count} Zahlen oder eine der Vorlagen`, en: `${count} numbers or one of the presets` }
  const node = fromPlain(typed)
  if (parts.length !== count) {
    const message = { de: 'falsche Anzahl von Gewichten', en: 'wrong number of weights' }
    return report(scope, node, { code: 'wrong-count', message, expected, found: String(parts.length) })
  }
  if (weights.some((weight) => weight > 0)) return weights
  const message = { de: 'alle Gewichte sind null', en: 'all weights are zero' }
  return report(scope, node, { code: 'no-weight', message, expected })
}
