import {
  type Issue,
  type ModelOverrides,
  overridePlace,
  type Result,
  suggest,
  type Text,
  unitInfo,
} from '@leitfaden/core'
import { compileModel } from '../model/compile-model.ts'
import type { Change, CompiledModel } from '../model/compiled-model.ts'
import type { Assumption, Formula, Model } from '../model/model.ts'
import { overrideIssue } from './override-issue.ts'
import { readAssumption } from './read-assumption.ts'

/**
 * The model as a document changes it: other values for assumptions, other or new formulas. Formulas are parsed and checked like
 * those of the model (names, cycles, dimensions) and interpreted, never compiled to code. What was before stays in `changes`.
 * All faults at once, each with its path below `model` and its place in the file.
 */
export function applyOverrides(model: CompiledModel, overrides: ModelOverrides): Result<CompiledModel> {
  const issues: Issue[] = []
  const changes: Record<string, Change> = {}
  const assumptions = model.assumptions.map((assumption): Assumption => {
    const override = own(overrides.assumptions, assumption.id)
    if (!override) return assumption
    const range = readAssumption(assumption, override, overrides, issues)
    if (!range) return assumption
    const { value, low, high } = assumption
    changes[assumption.id] = { why: override.why, was: { value, low, high } }
    const { variants: _general, source: _published, ...kept } = assumption
    return { ...kept, ...range, why: inBoth(override.why) }
  })
  const known = new Map(model.formulas.map((formula) => [formula.id, formula]))
  const taken = new Set([...model.conventions, ...model.assumptions, ...model.inputs].map(({ id }) => id))
  for (const id of Object.keys(overrides.assumptions))
    if (!model.assumptions.some((a) => a.id === id))
      issues.push(
        overrideIssue(overrides, ['assumptions', id], 'unknown-assumption', noSuchAssumption, {
          found: id,
          expected: suggest(
            id,
            model.assumptions.map((a) => a.id),
          ),
        }),
      )
  const formulas = new Map<string, Formula>(known)
  /** Formulas without a unit that is known: told once, not again by those that use them. */
  const unitless = new Set<string>()
  for (const [id, override] of Object.entries(overrides.formulas)) {
    const before = known.get(id)
    const unit = override.unit ?? before?.unit
    if (taken.has(id)) {
      issues.push(overrideIssue(overrides, ['formulas', id], 'name-taken', nameTaken, { found: id }))
      continue
    }
    if (unit === undefined || !unitInfo(unit)) {
      unitless.add(id)
      const path = ['formulas', id, 'unit']
      issues.push(
        unit === undefined
          ? overrideIssue(overrides, path, 'missing-unit', newNeedsUnit, { expected: 'GiB, hit/s, …' })
          : overrideIssue(overrides, path, 'unknown-unit', unknownUnit, { found: unit }),
      )
    }
    const title = override.title ?? before?.title ?? inBoth(id)
    const why = inBoth(override.why)
    formulas.set(id, {
      ...(before ? withoutAlternatives(before) : { group: 'own' as const, key: true }),
      id,
      unit: unit ?? '',
      title,
      expression: override.expression,
      why,
    })
    changes[id] = before ? { why: override.why, was: { expression: before.expression } } : { why: override.why }
  }
  const { parsed, order: _order, ...source } = model
  const changed: Model = { ...source, assumptions, formulas: [...formulas.values()] }
  const compiled = compileModel(changed, parsed)
  for (const issue of compiled.issues) if (!follows(issue, unitless)) issues.push(placed(issue, overrides))
  return compiled.ok && issues.length === 0
    ? { ok: true, value: { ...compiled.value, changes }, issues: [] }
    : { ok: false, issues }
}

/** Whether a fault only says that a formula has no unit, at that formula or where it is used. */
function follows({ code, path, found }: Issue, unitless: ReadonlySet<string>): boolean {
  return code === 'unknown-unit' ? unitless.has(String(path[0])) : code === 'unknown-name' && unitless.has(found ?? '')
}

function own<T>(record: { readonly [id: string]: T }, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined
}

function withoutAlternatives({ alternatives: _derivations, source: _published, ...formula }: Formula): Formula {
  return formula
}

function inBoth(text: string): Text {
  return { de: text, en: text }
}

/** A fault of the changed model, at the formula of the document it comes from. */
function placed(issue: Issue, overrides: ModelOverrides): Issue {
  const id = String(issue.path[0] ?? '')
  const at = overridePlace(overrides, ['formulas', id, 'expression'])
  return { ...issue, path: ['model', 'formulas', id, 'expression'], ...(at && { at }) }
}

const noSuchAssumption: Text = { de: 'diese Annahme gibt es nicht', en: 'there is no such assumption' }
const nameTaken: Text = {
  de: 'so heißt im Modell schon etwas anderes als eine Formel',
  en: 'something in the model other than a formula is called so',
}
const newNeedsUnit: Text = { de: 'eine neue Formel braucht eine Einheit', en: 'a new formula needs a unit' }
const unknownUnit: Text = { de: 'unbekannte Einheit', en: 'unknown unit' }
