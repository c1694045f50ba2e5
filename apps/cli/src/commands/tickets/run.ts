import { extendedDevops } from '@leitfaden/core/devops'
import { renderTicket, type TicketOptions } from '@leitfaden/render'
import { refuse } from '../../faults/fault.ts'
import { writeFolder } from '../../files/write-folder.ts'
import type { Done, Outcome, RunCommand } from '../../outcome.ts'
import { findProvider } from '../../project/find-provider.ts'
import { openProject } from '../../project/open-project.ts'
import type { Request } from '../../request.ts'
import { textsIn } from '../../texts/texts-in.ts'

/** Each chapter as a Markdown ticket, to the terminal or, with `--out`, as one file per chapter into a folder. */
export const run: RunCommand = async (request) => {
  if (request.options.blank) return blankTickets(request)
  const opened = await openProject(request)
  if (!opened.ok) return opened
  const { document, provider, language, faults, name } = opened.value
  const options = { guide: extendedDevops, language, answers: document.answers, provider, today: request.today }
  return await tickets(options, request, { faults, data: { file: name } })
}

async function blankTickets(request: Request): Promise<Outcome> {
  const language = request.language ?? request.ownLanguage
  if (request.file !== undefined) {
    const message = { de: '--blank braucht keine Antwortdatei', en: '--blank takes no answers file' }
    return { ...refuse('excess-argument', message, { found: request.file }), language }
  }
  const provider = await findProvider(request)
  if (!provider.ok) return { ...provider, language }
  const options = { guide: extendedDevops, language, ...(provider.value && { provider: provider.value }) }
  return await tickets(options, request, { faults: [], data: {} })
}

async function tickets(
  options: TicketOptions,
  request: Request,
  { faults, data }: Pick<Done, 'faults' | 'data'>,
): Promise<Outcome> {
  const { language, guide } = options
  const rendered = guide.chapters.map(({ id }) => ({ chapter: id, markdown: renderTicket(id, options) }))
  const { out, force = false } = request.options
  if (out === undefined) {
    const lines = rendered
      .map(({ markdown }) => markdown)
      .join('\n')
      .replace(/\n$/, '')
      .split('\n')
    return { ok: true, language, faults, lines, data: { ...data, tickets: rendered } }
  }
  const files = rendered.map(({ chapter, markdown }) => [`${chapter}.md`, markdown] as const)
  const written = await writeFolder(out, files, { force, input: request.file })
  if (!written.ok) return { ...written, language }
  const lines = written.value.map((file) => textsIn(language).written(file))
  return { ok: true, language, faults, lines, data: { ...data, written: written.value } }
}
