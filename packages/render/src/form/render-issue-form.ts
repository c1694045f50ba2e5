import type { TicketOptions } from '../ticket/ticket-options.ts'
import { type IssueForm, issueForm } from './issue-form.ts'

/** A chapter as a form for `.github/ISSUE_TEMPLATE`. */
export function renderIssueForm(chapter: string, options: Omit<TicketOptions, 'answers' | 'tracker'>): string {
  return writeForm(issueForm(chapter, options))
}

/**
 * YAML in which every text is quoted as in JSON, which every version of YAML reads as it is: GitHub would take a bare `yes` for a truth value
 * and refuse it.
 */
function writeForm({ body, ...head }: IssueForm): string {
  return [...lines(head, ''), 'body:', ...body.flatMap((field) => item(field, '  '))].join('\n').concat('\n')
}

function lines(value: object, indent: string): string[] {
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    if (part === undefined) return []
    if (Array.isArray(part)) return [`${indent}${key}:`, ...part.flatMap((one) => item(one, `${indent}  `))]
    if (typeof part === 'object' && part !== null) return [`${indent}${key}:`, ...lines(part, `${indent}  `)]
    return [`${indent}${key}: ${JSON.stringify(part)}`]
  })
}

function item(value: unknown, indent: string): string[] {
  if (typeof value !== 'object' || value === null) return [`${indent}- ${JSON.stringify(value)}`]
  const [first = '', ...more] = lines(value, `${indent}  `)
  return [`${indent}- ${first.trimStart()}`, ...more]
}
