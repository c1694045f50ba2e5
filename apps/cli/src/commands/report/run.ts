import { renderReport } from '@leitfaden/render'
import { writeOutput } from '../../files/write-output.ts'
import type { RunCommand } from '../../outcome.ts'
import { openProject } from '../../project/open-project.ts'
import { reckon } from '../../project/reckon.ts'
import { textsIn } from '../../texts/texts-in.ts'

/** The whole project as Markdown, to the terminal or, with `--out`, into a file. */
export const run: RunCommand = async (request) => {
  const opened = await openProject(request)
  if (!opened.ok) return opened
  const { document, provider, language, context, faults, name } = opened.value
  const reckoned = await reckon(request, opened.value)
  if (!reckoned.ok) return { ...reckoned, language }
  const { estimate, model, advice, progress } = reckoned.value
  const markdown = renderReport({
    guide: context.guide,
    document,
    provider,
    estimate,
    model,
    findings: advice,
    progress,
    language,
    date: request.today,
  })
  const { out, force = false } = request.options
  if (out === undefined)
    return { ok: true, language, faults, lines: markdownLines(markdown), data: { file: name, markdown } }
  const written = await writeOutput(out, markdown, { force, input: request.file })
  if (!written.ok) return { ...written, language }
  return {
    ok: true,
    language,
    faults,
    lines: [textsIn(language).written(written.value)],
    data: { file: name, written: [written.value] },
  }
}

function markdownLines(markdown: string): string[] {
  return markdown.replace(/\n$/, '').split('\n')
}
