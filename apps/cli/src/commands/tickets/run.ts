import { extendedDevops } from '@leitfaden/core/devops'
import {
  renderIssueForm,
  renderTicket,
  type TicketOptions,
  type Tracker,
  ticketQuestions,
  trackers,
} from '@leitfaden/render'
import { type Attempt, refuse } from '../../faults/fault.ts'
import { perhaps } from '../../faults/perhaps.ts'
import { writeFolder } from '../../files/write-folder.ts'
import type { Done, Outcome, RunCommand } from '../../outcome.ts'
import { findProvider } from '../../project/find-provider.ts'
import { openProject } from '../../project/open-project.ts'
import type { Request } from '../../request.ts'
import { textsIn } from '../../texts/texts-in.ts'

/** Each chapter as a ticket, to the terminal or, with `--out`, as one file per chapter into a folder. */
export const run: RunCommand = async (request) => {
  const tracker = trackerOf(request)
  if (!tracker.ok) return { ...tracker, language: request.language ?? request.ownLanguage }
  if (request.options.blank || request.options.forms) return blankTickets(request, tracker.value)
  const opened = await openProject(request)
  if (!opened.ok) return opened
  const { document, provider, language, faults, name } = opened.value
  const options = {
    guide: extendedDevops,
    language,
    answers: document.answers,
    provider,
    today: request.today,
    ...wished(request),
    tracker: tracker.value,
  }
  return await tickets(options, request, { faults, data: { file: name } })
}

function wished({ audience, phase }: Request): Pick<TicketOptions, 'audience' | 'phase'> {
  return { audience, phase }
}

function trackerOf({ options }: Request): Attempt<Tracker> {
  const typed = options.tracker ?? 'github'
  const known = trackers.find((one) => one === typed)
  if (known === undefined) {
    const message = { de: '--tracker kennt dieses Wort nicht', en: '--tracker does not know this word' }
    return refuse('unknown-word', message, { found: typed, expected: perhaps(typed, trackers) })
  }
  if (!options.forms || known === 'github' || known === 'gitlab') return { ok: true, value: known }
  const message = { de: 'Formulare gibt es nur für zwei Systeme', en: 'only two trackers have forms' }
  return refuse('no-forms', message, { found: typed, expected: { de: 'github oder gitlab', en: 'github or gitlab' } })
}

async function blankTickets(request: Request, tracker: Tracker): Promise<Outcome> {
  const language = request.language ?? request.ownLanguage
  if (request.file !== undefined) {
    const message = request.options.forms
      ? { de: '--forms braucht keine Antwortdatei', en: '--forms takes no answers file' }
      : { de: '--blank braucht keine Antwortdatei', en: '--blank takes no answers file' }
    return { ...refuse('excess-argument', message, { found: request.file }), language }
  }
  const provider = await findProvider(request)
  if (!provider.ok) return { ...provider, language }
  const options = {
    guide: extendedDevops,
    language,
    ...(provider.value && { provider: provider.value }),
    ...wished(request),
    tracker,
  }
  return await tickets(options, request, { faults: [], data: {} })
}

async function tickets(
  options: TicketOptions,
  request: Request,
  { faults, data }: Pick<Done, 'faults' | 'data'>,
): Promise<Outcome> {
  const { language, guide, tracker } = options
  const { out, force = false, forms = false } = request.options
  const form = forms && tracker === 'github'
  const rendered = guide.chapters
    .filter((chapter) => ticketQuestions(chapter, options).length > 0)
    .map(({ id }) => ({ chapter: id, text: form ? renderIssueForm(id, options) : renderTicket(id, options) }))
  if (out === undefined) {
    const lines = rendered
      .map(({ text }) => text)
      .join('\n')
      .replace(/\n$/, '')
      .split('\n')
    return { ok: true, language, faults, lines, data: { ...data, tickets: rendered } }
  }
  const ending = form ? 'yml' : tracker === 'jira' ? 'json' : 'md'
  const files = rendered.map(({ chapter, text }) => [`${chapter}.${ending}`, text] as const)
  const written = await writeFolder(out, files, { force, input: request.file })
  if (!written.ok) return { ...written, language }
  const lines = written.value.map((file) => textsIn(language).written(file))
  return { ok: true, language, faults, lines, data: { ...data, written: written.value } }
}
