import { loadTexts } from '../content/load-texts.ts'
import { handlers } from './handlers.ts'
import type { Request, Response } from './message.ts'

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  postMessage(await carryOut(data))
})

async function carryOut({ id, task, input, language }: Request): Promise<Response> {
  try {
    await loadTexts(language)
    const handle = handlers[task] as (input: unknown) => unknown
    return { id, ok: true, output: await handle(input) }
  } catch (fault) {
    return { id, ok: false, message: fault instanceof Error ? `${fault.message}\n${fault.stack}` : String(fault) }
  }
}
