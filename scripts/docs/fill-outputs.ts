import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FencedBlock, fencedBlocks } from './fenced-blocks.ts'
import { runInShell } from './run-in-shell.ts'

/**
 * Runs the examples of a page and puts what they really write into it.
 *
 * - A block `console` begins with `$ command`; the output follows. `lines=12` keeps the first twelve lines of it.
 * - A block `ts` runs as a module; where a block `text` follows right after it, that is its output.
 */
export async function fillOutputs(markdown: string, root: string): Promise<string> {
  const blocks = fencedBlocks(markdown)
  const edits = await Promise.all(blocks.map((block, index) => fill(block, blocks[index + 1], root)))
  const lines = markdown.split('\n')
  for (const edit of edits.flat().reverse()) lines.splice(edit.first, edit.last - edit.first + 1, ...edit.lines)
  return lines.join('\n')
}

interface Edit {
  readonly first: number
  readonly last: number
  readonly lines: readonly string[]
}

async function fill(block: FencedBlock, next: FencedBlock | undefined, root: string): Promise<Edit[]> {
  if (block.info.split(' ')[0] === 'console') {
    const [command = ''] = block.text.split('\n')
    if (!command.startsWith('$ ')) throw new Error(`A console block begins with a command, not with “${command}”`)
    const output = await runInShell(command.slice(2), root)
    return [{ first: block.first, last: block.last, lines: [command, ...shorten(output, block.info)] }]
  }
  if (block.info !== 'ts') return []
  const output = await runModule(block.text, root)
  if (next?.info.split(' ')[0] !== 'text' || next.first > block.last + 4) {
    if (output !== '') throw new Error(`This writes something, but no text block follows:\n${block.text}\n→ ${output}`)
    return []
  }
  return [{ first: next.first, last: next.last, lines: shorten(output, next.info) }]
}

function shorten(output: string, info: string): string[] {
  const lines = output === '' ? [] : output.split('\n')
  const most = Number(/\blines=(\d+)/.exec(info)?.[1] ?? lines.length)
  return lines.length > most ? [...lines.slice(0, most), '…'] : lines
}

async function runModule(text: string, root: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'leitfaden-docs-'))
  try {
    const file = join(folder, 'example.mts')
    writeFileSync(file, text)
    return await runInShell(`node '${file}'`, root)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
