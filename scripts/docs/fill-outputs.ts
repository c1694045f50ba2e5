import { type FencedBlock, fencedBlocks } from './fenced-blocks.ts'
import { runCommand } from './run-command.ts'
import { runModule } from './run-module.ts'

/**
 * Runs the examples of a page and puts what they really write into it.
 *
 * - A block `console` begins with `$ leitfaden …`; the output follows. `lines=12` keeps the first twelve lines of it.
 * - A block `ts` runs as a module; where a block `text` follows right after it, that is its output.
 */
export async function fillOutputs(markdown: string): Promise<string> {
  const blocks = fencedBlocks(markdown)
  const edits: Edit[] = []
  for (const [index, block] of blocks.entries()) edits.push(...(await fill(block, blocks[index + 1])))
  const lines = markdown.split('\n')
  for (const edit of edits.reverse()) lines.splice(edit.first, edit.last - edit.first + 1, ...edit.lines)
  return lines.join('\n')
}

interface Edit {
  readonly first: number
  readonly last: number
  readonly lines: readonly string[]
}

async function fill(block: FencedBlock, next: FencedBlock | undefined): Promise<Edit[]> {
  if (block.info.split(' ')[0] === 'console') {
    const [command = ''] = block.text.split('\n')
    if (!command.startsWith('$ ')) throw new Error(`A console block begins with a command, not with “${command}”`)
    const output = await runCommand(command.slice(2))
    return [{ first: block.first, last: block.last, lines: [command, ...shown(output, block.info)] }]
  }
  if (block.info !== 'ts') return []
  const output = await runModule(block.text)
  if (next?.info.split(' ')[0] !== 'text' || next.first > block.last + 4) {
    if (output !== '') throw new Error(`This writes something, but no text block follows:\n${block.text}\n→ ${output}`)
    return []
  }
  return [{ first: next.first, last: next.last, lines: shown(output, next.info) }]
}

/** Without blanks at line ends, and no longer than the block wants. */
function shown(output: string, info: string): string[] {
  const text = output.replace(/[ \t]+$/gm, '').trimEnd()
  const lines = text === '' ? [] : text.split('\n')
  const most = Number(/\blines=(\d+)/.exec(info)?.[1] ?? lines.length)
  return lines.length > most ? [...lines.slice(0, most), '…'] : lines
}
