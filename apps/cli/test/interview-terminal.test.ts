import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, onTestFinished, test } from 'vitest'
import { run } from '../src/run.ts'
import { cli, folder } from './run-cli.ts'
import { collector, until } from './talk-to.ts'

const start = 'guide: devops@1.0.0\nlanguage: en\nanswers:\n  project.name: A\n'

describe('line editing', () => {
  /** The command line in this process, at a terminal that is none: keys in, everything that is written out. */
  function atTerminal(file: string, columns = 80) {
    const { stream, text } = collector()
    const raw: boolean[] = []
    const stdout = Object.assign(stream, { isTTY: true, columns })
    const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: (on: boolean) => raw.push(on) })
    const world = { env: { LANG: 'en_GB.UTF-8', NO_COLOR: '1' }, stdin, stdout, stderr: stdout, today: '2026-11-23' }
    const done = run(['ask', file], world)
    return { keys: (typed: string) => stdin.write(typed), text, raw, done, stdout }
  }

  test('completes with Tab, keeps the lines typed before, and gives the terminal back', async () => {
    const file = join(folder({ 'x.yaml': start }), 'x.yaml')
    const { keys, text, raw, done } = atTerminal(file)
    await until(() => text().includes('What is the project about?'), 'the first question')
    keys(':g timeline.st\t')
    await until(() => text().includes(':g timeline.stage'), 'what Tab adds')
    keys('\r')
    await until(() => text().includes('timeline.stage · '), 'the question about the stage')
    keys('1x\u007f\r')
    await until(() => text().includes('saved'), 'the answer')
    // The arrow brings the line back that was typed last.
    const before = text().length
    keys('\u001b[A')
    await until(() => text().slice(before).includes('> 1'), 'the history')
    keys('\u0015:q\r')
    expect(await done).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('timeline.stage:')
    expect([raw[0], raw.at(-1)]).toEqual([true, false])
  })

  test('Ctrl-C keeps what was filled in of a question', async () => {
    const file = join(folder({ 'x.yaml': start }), 'x.yaml')
    const { keys, text, raw, done } = atTerminal(file)
    await until(() => text().includes('What is the project about?'), 'the first question')
    keys(':g team.customer\r')
    await until(() => text().includes('team.customer · '), 'the customer')
    keys('Seilbahn GmbH\r')
    await until(() => text().includes('Legal form'), 'the next field')
    keys('half a wo\u0003')
    expect(await done).toBe(130)
    expect(text()).toContain('Interrupted; nothing is lost.')
    expect(text()).toMatch(/One answer is saved in .*x\.yaml\./)
    expect(text()).toContain('go on where you stopped')
    expect(readFileSync(file, 'utf8')).toContain('team.customer: { legal-name: Seilbahn GmbH }')
    expect(raw.at(-1)).toBe(false)
  })

  test('pasted text commands nothing', async () => {
    const file = join(folder({ 'x.yaml': start }), 'x.yaml')
    const { keys, text, done } = atTerminal(file)
    await until(() => text().includes('What is the project about?'), 'the first question')
    keys('a\u009b31mb\u202e\r\r')
    await until(() => text().includes('saved'), 'the answer')
    keys('\u0004')
    expect(await done).toBe(0)
    expect(text()).not.toMatch(/[\u0080-\u009f\u202a-\u202e]/)
    expect(readFileSync(file, 'utf8')).toContain('project.summary: a31mb')
  })

  test('keeps to the width, also after it has changed', async () => {
    const file = join(folder({ 'x.yaml': start }), 'x.yaml')
    const { keys, text, done, stdout } = atTerminal(file, 46)
    await until(() => text().includes('What is the project about?'), 'the first question')
    keys('?\r')
    await until(() => text().includes('project.summary\n\n'), 'the help')
    stdout.columns = 60
    stdout.emit('resize')
    const before = text().length
    keys('?\r')
    await until(() => text().slice(before).includes('project.summary\n\n'), 'the help again')
    keys(':q\r')
    await done
    const widest = (shown: string) =>
      Math.max(
        ...shown
          .split('\n')
          .filter((line) => !line.includes('\u001b'))
          .map((line) => line.length),
      )
    expect(
      widest(
        text()
          .slice(0, before)
          .replaceAll(/^.*leitfaden .*$/gm, ''),
      ),
    ).toBeLessThanOrEqual(46)
    const wider = widest(text().slice(before, text().indexOf('Nothing has changed')))
    expect(wider).toBeGreaterThan(46)
    expect(wider).toBeLessThanOrEqual(60)
  })
})

describe.runIf(process.platform === 'linux')('at a real terminal', () => {
  /** The built command line within `script`, which gives it a terminal of its own and the terminal's name to us. */
  function withTerminal(file: string) {
    const command = `tty; stty cols 70 rows 30; "${process.execPath}" "${cli}" ask "${file}"; echo "exit $?"; stty -a`
    const child = spawn('script', ['-qec', command, '/dev/null'], {
      env: { PATH: process.env.PATH ?? '', LANG: 'en_GB.UTF-8', TERM: 'xterm', SHELL: '/bin/sh', NO_COLOR: '1' },
    })
    onTestFinished(() => {
      child.kill('SIGKILL')
    })
    let shown = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      shown += part
    })
    const closed = new Promise<void>((resolve) => {
      child.on('close', () => resolve())
    })
    return { keys: (typed: string) => child.stdin.write(typed), text: () => shown, closed, child }
  }

  test('Ctrl-C leaves a terminal in order, and exits with 130', async () => {
    const file = join(folder({ 'x.yaml': start }), 'x.yaml')
    const { keys, text, closed } = withTerminal(file)
    await until(() => text().includes('What is the project about?'), 'the first question')
    keys('Tickets\r\r')
    await until(() => text().includes('saved'), 'the answer')
    keys('\u0003')
    await closed
    expect(text()).toContain('Interrupted; nothing is lost.')
    expect(text()).toContain('exit 130')
    expect(text().slice(text().indexOf('exit 130'))).toMatch(/ icanon.* echo /s)
    expect(readFileSync(file, 'utf8')).toContain('project.summary: Tickets')
  })

  test('a terminal that goes away takes no answer with it', async () => {
    const file = join(folder({ 'x.yaml': start }), 'x.yaml')
    const { keys, text, closed, child } = withTerminal(file)
    await until(() => text().includes('What is the project about?'), 'the first question')
    keys(':g team.customer\r')
    await until(() => text().includes('team.customer · '), 'the customer')
    keys('Seilbahn GmbH\r')
    await until(() => text().includes('Legal form'), 'the next field')
    child.kill('SIGKILL')
    await closed
    await until(() => readFileSync(file, 'utf8').includes('Seilbahn GmbH'), 'the answer in the file')
  })
})
