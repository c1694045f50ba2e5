import type { Language, ProviderProfile, Question, Result } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { createAnswersFile, writeAnswers } from '@leitfaden/core/file'
import { shellWord } from '../../estimate/shell-word.ts'
import { partOffer } from '../../project/part-offer.ts'
import { answerForm } from '../../questions/answer-form.ts'
import { exampleLine } from '../../questions/example-line.ts'
import { openExample } from '../../questions/open-example.ts'
import { visible } from '../../terminal/visible.ts'
import { wrap } from '../../terminal/wrap.ts'
import { textsIn } from '../../texts/texts-in.ts'
import { initTexts } from './texts.ts'

export interface CommentedFile {
  /** As its comments call it. */
  readonly file: string
  readonly language: Language
  /** In the order of the guide. */
  readonly questions: readonly Question[]
  readonly provider?: ProviderProfile | undefined
  readonly prices?: string | undefined
  readonly projectName?: string | undefined
}

const width = 100

/** An answers file in which every question is a comment, its example on a line of its own: that line without `# ` is a valid answer. */
export function commentedFile(parts: CommentedFile): Result<string> {
  const { file, language, questions, provider, prices, projectName } = parts
  const t = initTexts[language]
  const created = createAnswersFile({
    guide: extendedDevops,
    language,
    answers: {},
    ...(provider && { provider: provider.id }),
    ...(prices !== undefined && { prices }),
  })
  if (!created.ok) return created
  const head = t.head(questions.length, visible(shellWord(file))).flatMap((text) => comment(text, ''))
  const offered = [
    ...(provider ? [] : [partOffer('provider', language)]),
    ...(prices === undefined ? [partOffer('prices', language)] : []),
  ]
  const settled = created.value.replace(/answers:\n$/, '')
  const chapters = extendedDevops.chapters.flatMap(({ title, questions: all }) => {
    const own = all.filter((question) => questions.includes(question))
    if (own.length === 0) return []
    return ['', `  # ${title[language]}`, ...own.flatMap((question) => questionLines(question, language, provider))]
  })
  const text = `${[...head, '', settled.trimEnd(), ...offered, '', 'answers:', ...chapters].join('\n')}\n`
  if (projectName === undefined) return { ok: true, value: text, issues: [] }
  const opened = openExample(text, 'project.name', provider)
  return writeAnswers(opened, { 'project.name': projectName }, { guide: extendedDevops })
}

function questionLines(question: Question, language: Language, provider: ProviderProfile | undefined): string[] {
  const { prompt, help, answer } = question
  return [
    '',
    ...comment(prompt[language], '  '),
    ...comment(firstSentence(help[language]), '  ', '  '),
    ...comment(answerForm(answer, textsIn(language)), '  ', '  '),
    `  # ${exampleLine(question, language, provider)}`,
  ]
}

/** A sentence ends with a full stop or the like before a capital letter, but not behind `z. B.`, `e.g.` or a number. */
function firstSentence(text: string): string {
  return /^.*?(?<!\b\p{L}|\d|e\.g|etc|bzw|ca)[.?!](?=\s+\p{Lu}|$)/su.exec(text)?.[0] ?? text
}

/** Comment lines that no reader takes for anything else. What begins with blanks is not broken. */
function comment(text: string, indent: string, inner = ''): string[] {
  if (text === '') return [`${indent}#`]
  const lines = text.startsWith(' ') ? [text] : wrap(text, width - indent.length - inner.length - 2)
  return lines.map((line) => `${indent}# ${inner}${line}`)
}
