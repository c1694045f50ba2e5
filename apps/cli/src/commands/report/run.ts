import { documentPage, reportTree, toReportData } from '@leitfaden/render'
import type { RunCommand } from '../../outcome.ts'
import { openProject } from '../../project/open-project.ts'
import { reckon } from '../../project/reckon.ts'
import { reportInput } from '../../project/report-input.ts'
import { documentFormat } from '../document-format.ts'
import { writeDocument } from '../write-document.ts'

/** The whole project as a document, to the terminal or, with `--out`, into a file. */
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
    tree: () => reportTree(input),
    data: () => toReportData(input),
    page: documentPage('report', input.document.answers, language),
  }
  const told = { language, faults, data: { file: name }, input: request.files }
  return await writeDocument(document, format.value ?? 'md', request, told)
}
