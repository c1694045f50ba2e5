import type { Issue, Language } from '@leitfaden/core'
import { indented } from '../terminal/indented.ts'
import type { Line } from '../terminal/line.ts'
import { capital } from './capital.ts'
import type { InterviewTexts } from './interview-texts.ts'

/** Why what was typed is not taken, and what would be. What was found is said where it is not simply the line above. */
export function issueLines(
  { code, message, expected, found = '' }: Issue,
  typed: string,
  { t, language, width }: { readonly t: InterviewTexts; readonly language: Language; readonly width: number },
): Line[] {
  // What is asked for next says it.
  if (code === 'missing-unit') return []
  if (code.startsWith('ambiguous-') && expected !== undefined)
    return indented(t.twoReadings(found, expected[language]), width, '  ', '  ', 'yellow')
  const seen = found === '' || found === typed.trim() ? '' : ` (${found})`
  const hint = expected === undefined ? '' : `. ${t.expected(expected[language])}`
  return indented(`${capital(message[language])}${seen}${hint}`, width, '  ', '  ', 'yellow')
}
