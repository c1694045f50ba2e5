import { documentPage, offerTree, toOffer } from '@leitfaden/render'
import { countText } from '../../estimate/remark-lines.ts'
import { shellWord } from '../../estimate/shell-word.ts'
import type { RunCommand } from '../../outcome.ts'
import { openProject } from '../../project/open-project.ts'
import { reckon } from '../../project/reckon.ts'
import { remarksOf } from '../../project/remark.ts'
import { reportInput } from '../../project/report-input.ts'
import { textsIn } from '../../texts/texts-in.ts'
import { documentFormat } from '../document-format.ts'
import { writeDocument } from '../write-document.ts'

const before = { de: '; bevor Sie es verschicken:', en: '; before you send it:' }
/** What a customer is sent: what is planned, what it costs and what must be confirmed, on two pages. */
export const run: RunCommand = async (request) => {
  const format = documentFormat(request.options)
  if (!format.ok) return { ...format, language: request.language ?? request.ownLanguage }
  const opened = await openProject(request)
  if (!opened.ok) return opened
  const { language, faults, name } = opened.value
  const reckoned = await reckon(request, opened.value)
  if (!reckoned.ok) return { ...reckoned, language }
  const input = reportInput(request, opened.value, reckoned.value)
  const document = {
    tree: () => offerTree(input),
    data: () => toOffer(input),
    page: documentPage('offer', input.document.answers, language),
  }
  const told = { language, faults, data: { file: name }, input: request.files }
  const outcome = await writeDocument(document, format.value ?? 'md', request, told)
  const urgent = remarksOf(reckoned.value).filter(({ severity }) => severity === 'blocker' || severity === 'warning')
  if (!outcome.ok || request.options.out === undefined || urgent.length === 0) return outcome
  const texts = textsIn(language)
  const { call, file = name } = request
  return {
    ...outcome,
    lines: [
      ...outcome.lines,
      [
        { text: `${countText(urgent, texts)}${before[language]}`, style: 'yellow' },
        ` ${call} check ${shellWord(file)}`,
      ],
    ],
  }
}
