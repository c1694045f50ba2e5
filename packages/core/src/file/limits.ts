/** How much an answers file may hold. Far above any real file, far below what would hang a program. */
export const limits = {
  /** Of the file in UTF-8. */
  bytes: 1_048_576,
  lines: 100_000,
  /** Mappings and lists inside one another; the outermost counts as 1. */
  depth: 32,
  /** Texts, numbers, lists and mappings together, keys not counted. */
  values: 50_000,
  keysPerMapping: 2_000,
  /** Of one text, in UTF-16 code units. */
  characters: 100_000,
} as const
