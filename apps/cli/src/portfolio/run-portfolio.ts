import { Readable } from 'node:stream'
import type { Outcome, RunCommand } from '../outcome.ts'
import type { Request } from '../request.ts'
import { print } from '../terminal/print.ts'
import { colourOf, widthOf } from '../terminal/terminal-of.ts'
import type { World } from '../world.ts'
import { countDocuments } from './count-documents.ts'
import { findSources, type Sought } from './find-sources.ts'
import type { PortfolioView } from './portfolio-lines.ts'
import { type PortfolioRequest, portfolioRequest } from './portfolio-request.ts'
import { rowWriter } from './row-writer.ts'
import { rowsOf } from './rows-of.ts'
import { StatusLine } from './status-line.ts'
import { portfolioTexts } from './texts.ts'
import { Totals } from './totals.ts'
import { totalsFaultLines, totalsLines } from './totals-lines.ts'
import { untilAborted } from './until-aborted.ts'

/** Estimates many documents and writes a row for each as it is done; what is left to say are the totals. */
export const runPortfolio: RunCommand = async (request, world) => {
  const language = request.language ?? request.ownLanguage
  const asked = await portfolioRequest(request)
  if (!asked.ok) return { ...asked, language }
  const view: PortfolioView = { texts: portfolioTexts(language), language, width: request.width }
  const signal = world.interruption?.() ?? new AbortController().signal
  signal.addEventListener('abort', () => {
    if (world.stdin instanceof Readable) world.stdin.destroy()
  })
  const totals = await writeRows(request, asked.value, view, world, signal)
  return conclude(totals, asked.value, request, view, world, signal.aborted)
}

async function writeRows(
  { files, options }: Request,
  { terms, format, jobs }: PortfolioRequest,
  view: PortfolioView,
  world: World,
  signal: AbortSignal,
): Promise<Totals> {
  const { filesFrom, documentsFrom, color, quiet } = options
  const sought: Sought = { files, filesFrom, documentsFrom, stdin: world.stdin }
  const totals = new Totals()
  const status =
    world.stderr.isTTY && !quiet
      ? new StatusLine(
          world.stderr,
          { ...view, width: widthOf(world.stderr, world.env) },
          colourOf(world.stderr, world.env, color),
        )
      : undefined
  if (status) void countDocuments(sought).then((count) => status.expect(count))
  const write = rowWriter(world.stdout, { format, view, colour: colourOf(world.stdout, world.env, color), signal })
  await write()
  const rows = rowsOf(findSources(sought), { terms, jobs, worker: world.worker, signal })
  for await (const row of untilAborted(rows, signal)) {
    totals.add(row)
    // On the same screen rows and status take turns.
    if (world.stdout.isTTY) status?.clear()
    await write(row)
    status?.show(totals)
  }
  status?.clear()
  return totals
}

/** A table ends with its totals; beside rows for programs they go to whoever watches. */
function conclude(
  totals: Totals,
  { terms, format }: PortfolioRequest,
  { options }: Request,
  view: PortfolioView,
  world: World,
  interrupted: boolean,
): Outcome {
  const onStderr: PortfolioView = { ...view, width: widthOf(world.stderr, world.env) }
  const colour = colourOf(world.stderr, world.env, options.color)
  if (!options.quiet) {
    print(world.stderr, totalsFaultLines(totals, onStderr), colour)
    if (format !== undefined) print(world.stderr, totalsLines(totals, terms, onStderr, interrupted), colour)
  }
  return {
    ok: true,
    exitCode: interrupted ? 130 : totals.ours ? 70 : totals.faulty > 0 ? 1 : 0,
    language: view.language,
    faults: [],
    lines: format === undefined && !options.quiet ? ['', ...totalsLines(totals, terms, view, interrupted)] : [],
    data: {},
  }
}
