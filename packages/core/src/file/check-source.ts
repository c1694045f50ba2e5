import type { Position } from '../issue.ts'
import type { SourceEntry, SourceNode, SourceScalar } from '../source/source-node.ts'
import { forbiddenCharacterFault } from './check-characters.ts'
import { checkNumber } from './check-number.ts'
import { excerpt } from './excerpt.ts'
import type { FileFault } from './file-fault.ts'
import { findForbiddenCharacter } from './forbidden-character.ts'
import { textTooLong, tooDeep, tooManyKeys, tooManyValues } from './limit-fault.ts'
import { limits } from './limits.ts'

/** A fault in a tree, which knows its place. */
export type SourceFault = Omit<FileFault, 'offset'> & { readonly at?: Position }

type Path = readonly (string | number)[]

/**
 * The rules that YAML and JSON have in common: unique and harmless keys, limits, characters, decimal numbers.
 * `root` is the tree without what was refused.
 */
export function checkSource(root: SourceNode): { readonly root: SourceNode; readonly faults: readonly SourceFault[] } {
  const faults: SourceFault[] = []
  let values = 0

  const report = ({ offset: _, ...fault }: FileFault, path: Path, at: Position | undefined): void => {
    faults.push({ ...fault, path, ...(at && { at }) })
  }

  const check = (node: SourceNode, path: Path, depth: number): SourceNode => {
    if (++values === limits.values + 1) report(tooManyValues(0), path, node.at)
    if (node.kind === 'scalar') return checkScalar(node, path)
    if (depth > limits.depth) {
      report(tooDeep(0), path, node.at)
      return { kind: 'scalar', value: null, text: '', quoted: false }
    }
    if (node.kind === 'list') {
      return { ...node, items: node.items.map((item, index) => check(item, [...path, index], depth + 1)) }
    }
    const surplus = node.entries[limits.keysPerMapping]
    if (surplus) report(tooManyKeys(0), path, surplus.keyAt)
    const seen = new Set<string>()
    const entries = node.entries
      .slice(0, limits.keysPerMapping)
      .filter((entry) => checkKey(entry, seen, path))
      .map((entry) => ({ ...entry, value: check(entry.value, [...path, entry.key], depth + 1) }))
    return { ...node, entries }
  }

  const checkKey = ({ key, keyAt }: SourceEntry, seen: Set<string>, path: Path): boolean => {
    const normal = key.normalize('NFC')
    const fault = seen.has(normal) ? duplicateKey(key) : keyFault(key)
    seen.add(normal)
    if (fault) report(fault, [...path, key], keyAt)
    return fault === undefined
  }

  const checkScalar = (scalar: SourceScalar, path: Path): SourceScalar => {
    if (typeof scalar.value === 'number') {
      const fault = checkNumber(scalar.text, scalar.value)
      if (fault) report(fault, path, scalar.at)
      return scalar.value === 0 ? { ...scalar, value: 0 } : scalar
    }
    if (typeof scalar.value !== 'string') return scalar
    const character = findForbiddenCharacter(scalar.value)
    if (character !== undefined) report(forbiddenCharacterFault(character, 0), path, scalar.at)
    if (scalar.value.length > limits.characters) report(textTooLong(0, scalar.value.length), path, scalar.at)
    return scalar
  }

  return { root: check(root, [], 1), faults }
}

const duplicateKey = (key: string): FileFault => ({
  code: 'duplicate-key',
  offset: 0,
  message: { de: 'diesen Schlüssel gibt es schon', en: 'this key exists already' },
  expected: { de: 'jeder Schlüssel nur einmal', en: 'every key only once' },
  found: excerpt(key),
})

const dangerous = new Set(['__proto__', 'constructor', 'prototype'])

function keyFault(key: string): FileFault | undefined {
  if (key === '<<') {
    return {
      code: 'merge-key',
      offset: 0,
      message: { de: 'Zusammenführen mit << wird hier nicht verwendet', en: 'merging with << is not used here' },
      found: key,
    }
  }
  if (key.split('.').some((part) => dangerous.has(part))) {
    return {
      code: 'forbidden-key',
      offset: 0,
      message: { de: 'dieser Schlüssel ist nicht erlaubt', en: 'this key is not allowed' },
      found: excerpt(key),
    }
  }
  const character = findForbiddenCharacter(key)
  if (character !== undefined) return forbiddenCharacterFault(character, 0)
  return key.length > limits.characters ? textTooLong(0, key.length) : undefined
}
