import type { Scenario } from '../project/project.ts'
import { ask } from '../worker/ask.ts'
import type { WrittenText } from '../worker/handlers/write-files.ts'

export type SavedFormat = Scenario['format']

/**
 * The text of a scenario's file as the command line writes it. In the format it was read in, its comments and its order are kept; in the
 * other it is written anew.
 */
export async function fileText({ id, source, format, document }: Scenario, wanted: SavedFormat): Promise<WrittenText> {
  const { guide } = document
  const blank = wanted === 'yaml' ? '' : JSON.stringify({ guide: `${guide.id}@${guide.version}`, answers: {} })
  const text = format === wanted && source !== '' ? source : blank
  const [written] = await ask('writeFiles', [{ id, source: text, format: wanted, document }])
  if (written === undefined) throw new Error('nothing was written')
  if (!written.ok || text !== blank || wanted === 'yaml') return written
  return { ...written, text: `${JSON.stringify(JSON.parse(written.text), null, 2)}\n` }
}
