import { run } from './run.ts'
import { print } from './terminal/print.ts'
import { languageOf } from './texts/language-of.ts'
import { textsIn } from './texts/texts-in.ts'

/** Whoever reads our output may stop early (`| head`): then there is nothing more to say, and nothing to complain about. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    if (stream === process.stdout) print(process.stderr, [`leitfaden: ${error.message}`], false)
    process.exit(2)
  })
}

const now = new Date()
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
  .join('-')
const { env, stdin, stdout, stderr } = process
/** Beside this file, with the same ending: `.js`, and `.ts` when it runs from its sources. */
const worker = new URL(`./worker${import.meta.url.slice(-3)}`, import.meta.url)

/** A second Ctrl-C ends whatever takes too long. */
function interruption(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => controller.abort())
  return controller.signal
}

try {
  process.exitCode = await run(process.argv.slice(2), { env, stdin, stdout, stderr, worker, today, interruption })
} catch (fault) {
  const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
  print(stderr, [textsIn(languageOf(env)).internalFault, ...text.split('\n')], false)
  process.exitCode = 70
}
