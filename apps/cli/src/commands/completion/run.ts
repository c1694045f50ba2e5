import { refuse } from '../../faults/fault.ts'
import { perhaps } from '../../faults/perhaps.ts'
import type { RunCommand } from '../../outcome.ts'
import { candidates } from './candidates.ts'
import { shellScript, shells } from './shell-script.ts'

/** The script of a shell, or what that script asks for. */
export const run: RunCommand = async (request, _world, load) => {
  const language = request.language ?? request.ownLanguage
  const [typed = '', ...words] = request.files
  if (typed === 'words') {
    const found = await candidates(words, load, language)
    const lines = found.map(({ word, meaning }) => (meaning === '' ? word : `${word} ${meaning}`))
    return { ok: true, language, faults: [], lines, data: { words: found } }
  }
  const shell = shells.find((known) => known === typed)
  if (shell === undefined) {
    const message = { de: 'diese Shell kennt leitfaden nicht', en: 'leitfaden does not know this shell' }
    return { ...refuse('unknown-word', message, { found: typed, expected: perhaps(typed, shells) }), language }
  }
  const script = shellScript(shell)
  return { ok: true, language, faults: [], lines: script, data: { script: script.join('\n') } }
}
