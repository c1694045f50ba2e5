import type { Language } from '@leitfaden/core'
import type { Fault } from './faults/fault.ts'
import type { Outcome } from './outcome.ts'

/**
 * What `--json` writes, for every command and whatever happens. Besides these fields each command has its own:
 * - `estimate`: `file`, `estimate` (as `@leitfaden/sizing` gives it, ranges included), `remarks`, `progress`
 * - `explain`: `file`, `figure` and `steps`, with `--tex` `tex` too; for the cost `cost`; without a figure or with all of them `figures`
 * - `compare`: `before` and `after` (the files), `comparison` (as `compareEstimates` of `@leitfaden/sizing` gives it)
 * - `report`: `file`, and `markdown` or, with `--out`, `written` (paths)
 * - `tickets`: `file` (not with `--blank`), and `tickets` (`chapter`, `markdown`) or, with `--out`, `written`
 * - `pictures`: `file`, and `pictures` (`id`, `title`, `description`, `svg`, `table` with `columns` and `rows`) or, with `--out`, `written`
 * - `check`: `file`, and for a sound file `remarks`, `progress`
 * - `questions`: `file`, `questions` (as in the guide, with `state` and `answer`)
 * - `init`: `questions` (their ids), and `written` (paths) or, for `-`, `document`
 * - `set`: `file`, `changes` (`question`, `before` and `after` as answers), `saved`, and, where it could be estimated, `cost` per month
 *   (`before`, `after`); `document` (the new text) where the file is standard input, or where it could be saved nowhere
 *
 * With `--out`, that goes into the file (`estimate`, `compare`, `check`, `questions`), and here stand `file` and `written` (paths).
 *
 * Texts of guide and model are there in both languages, numbers with all their digits. A field that is here stays as long as `version` does.
 */
interface JsonOutput {
  readonly version: 1
  readonly command: string
  /** The exit code is 0. */
  readonly ok: boolean
  /** Of the messages in `issues`. */
  readonly language: Language
  readonly issues: readonly JsonIssue[]
}

interface JsonIssue {
  /** Stable, for programs. */
  readonly code: string
  readonly severity: 'error' | 'warning'
  /** Absent: the command line. */
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly path: readonly (string | number)[]
  readonly question?: string
  readonly message: string
  readonly expected?: string
  readonly found?: string
}

/** The JSON output of a command, line by line. */
export function jsonLines(command: string, outcome: Outcome): string[] {
  const { language, faults } = outcome
  const output: JsonOutput = {
    version: 1,
    command,
    ok: (outcome.exitCode ?? 0) === 0,
    language,
    issues: faults.map((fault) => jsonIssue(fault, language)),
    ...(outcome.ok && outcome.data),
    ...(outcome.document !== undefined && { document: outcome.document }),
  }
  return JSON.stringify(output, undefined, 2).split('\n')
}

function jsonIssue(fault: Fault, language: Language): JsonIssue {
  const { code, severity, file, at, path, question, message, expected, found } = fault
  return {
    code,
    severity,
    ...(file !== undefined && { file }),
    ...(at && { line: at.line, column: at.column }),
    path,
    ...(question !== undefined && { question }),
    message: message[language],
    ...(expected && { expected: expected[language] }),
    ...(found !== undefined && { found }),
  }
}
