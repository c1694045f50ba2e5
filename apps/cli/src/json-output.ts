import type { Language } from '@leitfaden/core'
import type { CommandOutput } from './commands/output.ts'
import type { Fault } from './faults/fault.ts'
import type { Outcome } from './outcome.ts'

/**
 * What `--json` writes, for every command and whatever happens: these fields, and when the command got through, those of its own. With `--out`
 * those go into the file, and here stand `file` and `written`.
 *
 * Texts of guide and model are there in both languages, numbers with all their digits. A field that is here stays as long as `version` does.
 *
 * @public the JSON Schema is made from it
 */
export type JsonOutput = CommonOutput & (CommandOutput | WrittenOutput | RefusedOutput)

interface CommonOutput {
  /** Of this form. */
  readonly version: 1
  /** The command that was called. */
  readonly command: string
  /** The exit code is 0. */
  readonly ok: boolean
  /** Of the messages in `issues`. */
  readonly language: Language
  /** Faults and warnings, each with its place. */
  readonly issues: readonly JsonIssue[]
}

/** With `--out`. */
interface WrittenOutput {
  /** The answers file. */
  readonly file?: string
  /** Paths of the files. */
  readonly written: readonly string[]
}

/** The command could not be carried out; `issues` says why. */
interface RefusedOutput {
  readonly ok: false
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
  const output: CommonOutput = {
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

/** A fault as programs read it. */
export function jsonIssue(fault: Fault, language: Language): JsonIssue {
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
