import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cli, fixtures, folder, leitfaden } from './run-cli.ts'

const words = (...line: string[]) =>
  leitfaden(['completion', 'words', '--', ...line])
    .stdout.split('\n')
    .map((candidate) => candidate.split(' ')[0])
    .filter((word) => word !== '')

test.each([
  ['a command', ['est'], ['estimate']],
  ['an option', ['estimate', '--la'], ['--lang']],
  ['an option only once', ['estimate', '--lang', 'de', 'shop.yaml', '--lan'], []],
  ['the words of an option', ['questions', '--phase', ''], ['offer', 'kick-off', 'go-live']],
  ['a figure', ['explain', 'peakBand'], ['peakBandwidth', ':files']],
  ['a file behind it', ['explain', 'stored', ''], [':files']],
  ['a question', ['questions', 'load.users'], [':files', 'load.users']],
  ['nothing', ['nonsense', ''], []],
])('completes %s', (_, line, expected) => {
  expect(words(...line)).toEqual(expected)
})

test('the script for bash completes words, and file names with spaces', () => {
  const cwd = folder({ 'my shop.yaml': '', 'my-shop.json': '' })
  const complete = (...line: string[]) => {
    const script = `leitfaden() { "$NODE" "$CLI" "$@"; }
      source <(leitfaden completion bash)
      COMP_WORDS=(leitfaden "$@"); COMP_CWORD=$#; _leitfaden; printf '%s\\n' "\${COMPREPLY[@]}"`
    const env = { PATH: process.env.PATH ?? '', NODE: process.execPath, CLI: cli, LANG: 'en_GB.UTF-8' }
    const done = spawnSync('bash', ['--norc', '-c', script, 'bash', ...line], { cwd, env, encoding: 'utf8' })
    expect(done.stderr).toBe('')
    return done.stdout.trimEnd().split('\n').sort()
  }
  expect(complete('comp')).toEqual(['compare', 'completion'])
  expect(complete('estimate', 'my')).toEqual(['my shop.yaml', 'my-shop.json'])
  expect(complete('check', 'my-shop.json', '--lang', '')).toEqual(['de', 'en'])
})

test.each(['zsh', 'fish'])('the script for %s', async (shell) => {
  const { code, stdout } = leitfaden(['completion', shell], { cwd: fixtures })
  expect(code).toBe(0)
  await expect(stdout).toMatchFileSnapshot(join(import.meta.dirname, 'golden', `completion.${shell}`))
})
