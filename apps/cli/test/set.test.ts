import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { exampleAnswer, findQuestion } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { readAnswers } from '@leitfaden/core/file'
import { describe, expect, test, vi } from 'vitest'
import { contents, fixtures, folder } from './run-cli.ts'
import { runHere } from './run-here.ts'

vi.setConfig({ testTimeout: 120_000 })

const file = `# hand-written
guide: devops@1.0.0   # the guide
language: en

answers:
    # first
    project.name:   Shop   # a name

    load.users: { value: 800 users, note: from Anna, source: log of May }
    load.transfer: 300 GiB/month
    # last
`

const path = (text = file, name = 'shop.yaml') => join(folder({ [name]: text }), name)
const set = async (name: string, ...args: string[]) => {
  const { stdout, stderr, ...ran } = await runHere(['set', name, ...args, '--lang', 'en'])
  return { ...ran, stdout: plain(stdout), stderr: plain(stderr) }
}
/** No-break spaces as spaces. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('what it writes', () => {
  test.each([
    ['a value as one writes it', ['load.transfer', '1.5', 'TB/month'], '    load.transfer: 1.5 TB/month\n'],
    [
      'a value as in the file',
      ['load.transfer', '{ value: 2 TB/month, by: Bo }'],
      '    load.transfer: { value: 2 TB/month, by: Bo }\n',
    ],
    ['unknown', ['load.transfer', '--unknown'], '    load.transfer: { state: unknown }\n'],
    [
      'to discuss',
      ['load.transfer', '--discuss', '--note', 'ask Bo'],
      '    load.transfer: { state: discuss, note: ask Bo }\n',
    ],
    [
      'a reason',
      ['load.transfer', '--not-applicable', 'intranet'],
      '    load.transfer: { state: not-applicable, reason: intranet }\n',
    ],
    [
      'a source',
      ['load.transfer', '--source', 'bill', '--by', 'Bo'],
      '    load.transfer: { value: 300 GiB/month, source: bill, by: Bo }\n',
    ],
    ['no answer', ['load.transfer', '--open'], ''],
  ])('%s, and nothing else', async (_, args, line) => {
    const name = path()
    const { code, stdout, stderr } = await set(name, ...args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain(`Saved: ${name}`)
    expect(readFileSync(name, 'utf8')).toBe(file.replace('    load.transfer: 300 GiB/month\n', line))
    expect(readdirSync(join(name, '..'))).toEqual(['shop.yaml'])
  })

  test('a new value keeps the note; what was true of the old value goes', async () => {
    const name = path()
    const { stdout } = await set(name, 'load.users', '3000')
    expect(readFileSync(name, 'utf8')).toContain('    load.users: { value: 3000 user, note: from Anna }\n')
    expect(stdout).toContain('  800 users → 3,000 users\n  source: log of May → –\n')
    await set(name, 'load.users', '--note', '')
    expect(readFileSync(name, 'utf8')).toContain('    load.users: 3000 user\n')
  })

  test.each([
    [
      'several at once',
      ['load.users=900 users', 'project.name=A = B: "c" # d'],
      { 'load.users': { value: 900, unit: 'user' }, 'project.name': 'A = B: "c" # d' },
    ],
    ['text that looks like something else', ['project.name', '1.10'], { 'project.name': '1.10' }],
    ['text in brackets', ['project.name', '[draft] {x}'], { 'project.name': '[draft] {x}' }],
    ['quoted text', ['project.name', '"open"'], { 'project.name': 'open' }],
  ])('%s', async (_, args, expected) => {
    const { code, stdout } = await runHere(['set', '-', ...args, '--json'], file)
    const output = JSON.parse(stdout)
    expect({ code, saved: output.saved }).toEqual({ code: 0, saved: false })
    const read = readAnswers(output.document, { guide: extendedDevops })
    for (const [id, value] of Object.entries(expected))
      expect(read).toMatchObject({ ok: true, value: { answers: { [id]: { state: 'answered', value } } } })
  })

  test('German numbers where the file is German, and none that can mean two things', async () => {
    const german = file.replace('language: en', 'language: de')
    const name = path(german)
    expect((await set(name, 'load.transfer', '1,5 TB/Monat')).code).toBe(0)
    expect(readFileSync(name, 'utf8')).toContain('load.transfer: 1.5 TB/month')
    const { code, stderr } = await set(name, 'load.transfer', '1.500 GB/Monat')
    expect(code).toBe(1)
    expect(stderr).toContain('load.transfer: number can be read in two ways · expected 1500 GB/')
  })

  test('only the lines of that answer, whichever it is', async () => {
    const shop = readFileSync(join(fixtures, 'shop.yaml'), 'utf8')
    const ids = [
      'project.name',
      'load.users',
      'load.data',
      'load.hits',
      'team.contacts',
      'reliability.backups',
      'network.domains',
    ]
    for (const id of ids) {
      const question = findQuestion(extendedDevops, id)
      if (question === undefined) continue
      const value = JSON.stringify(exampleAnswer(question.answer))
      const { code, stdout } = await runHere(['set', '-', id, value], shop)
      expect(code, id).toBe(0)
      const [before, after] = [shop.split('\n'), stdout.split('\n')]
      const lost = before.filter((line) => !after.includes(line))
      const own = before.findIndex((line) => line.includes(`${id}:`))
      const end = before.findIndex((line, index) => index > own && /^ {2}\S|^\S/.test(line))
      expect(
        lost.every((line) => own >= 0 && before.slice(own, end).includes(line)),
        id,
      ).toBe(true)
    }
  })

  test('pipes: the document to standard output, to the last byte; what is said to standard error', async () => {
    const crlf = `\uFEFF${file.replaceAll('\n', '\r\n')}\t# tab\r\n`
    const { code, stdout, stderr } = await runHere(['set', '-', 'load.transfer', '2 TB/month'], crlf)
    expect(code).toBe(0)
    expect(stdout).toBe(crlf.replace('300 GiB/month', '2 TB/month'))
    expect(plain(stderr)).toContain('300 GiB/month → 2 TB/month')
  })

  test('JSON files stay JSON', async () => {
    const name = path('{"guide": "devops@1.0.0", "language": "en", "answers": {"load.users": "5 user"}}\n', 'a.json')
    expect((await set(name, 'load.users', '6 users')).code).toBe(0)
    expect(readFileSync(name, 'utf8')).toBe(
      '{"guide": "devops@1.0.0", "language": "en", "answers": {"load.users": "6 user"}}\n',
    )
  })
})

describe('provider, price list and language', () => {
  const written = async (text: string, ...args: string[]) => {
    const name = path(text)
    const { code, stdout } = await set(name, ...args)
    expect(code).toBe(0)
    return { text: readFileSync(name, 'utf8'), stdout }
  }
  const head = (lines: string) => file.replace('language: en\n', lines)

  test.each([
    ['one', ['provider', 'flying-circus'], 'language: en\nprovider: flying-circus\n'],
    ['both', ['prices=example-eu', 'provider=generic'], 'language: en\nprovider: generic\nprices: example-eu\n'],
    ['the language', ['language', 'de'], 'language: de\n'],
    ['none', ['language', '--open'], ''],
  ])('%s', async (_, args, lines) => {
    expect((await written(file, ...args)).text).toBe(head(lines))
  })

  test('with answers, which are read in the new language and for the new provider', async () => {
    const answers = ['load.transfer=1,5 TB/Monat', 'security.backup={ variant: docs-frequent }']
    const { text } = await written(file, 'language=de', 'provider=flying-circus', ...answers)
    expect(text).toContain('language: de\nprovider: flying-circus\n')
    expect(text).toContain('load.transfer: 1.5 TB/month\n')
    expect(text).toContain('security.backup: { variant: docs-frequent }\n')
    expect((await set(path(), 'language=de', 'provider=generic', ...answers)).code).toBe(1)
  })

  test('are told by their titles, and what they do to the cost', async () => {
    const { stdout } = await written(file, 'provider', 'flying-circus')
    expect(stdout).toMatch(/^Provider\n {2}provider\n {2}not named → Flying Circus\n\n.*cost/i)
    const again = await written(head('provider: flying-circus\n'), 'provider', 'flying-circus')
    expect(again.stdout).toContain('That is what the file says already.')
  })

  test('as JSON', async () => {
    const { stdout } = await runHere(['set', '-', 'provider', 'generic', '--json'], head('provider: flying-circus\n'))
    expect(JSON.parse(stdout)).toMatchObject({
      changes: [],
      parts: [{ part: 'provider', before: 'flying-circus', after: 'generic' }],
      document: head('provider: generic\n'),
    })
  })

  test('a name that can not be read is mended', async () => {
    for (const wrong of ['provider: elsewhere\n', 'provider: 5\n', 'provider:\n', 'provider: [a]\n'])
      expect((await written(head(wrong), 'provider', 'generic')).text).toBe(head('provider: generic\n'))
  })

  test('a new file has a place for them', async () => {
    const name = join(folder({}), 'shop.yaml')
    await runHere(['init', name, '--lang', 'en'])
    const begun = readFileSync(name, 'utf8')
    await set(name, 'provider=generic', 'prices=flying-circus-template')
    expect(readFileSync(name, 'utf8')).toBe(
      begun
        .replace('# provider: flying-circus ', 'provider: generic ')
        .replace('# prices: example-eu ', 'prices: flying-circus-template '),
    )
  })
})

describe('what it says', () => {
  test('old and new value, cost before and after, the next step', async () => {
    const { stdout } = await set(path(), 'load.users', '90000 users')
    expect(stdout).toMatch(/^How many users.*\n {2}load\.users\n {2}800 users → 90,000 users\n/)
    expect(stdout).toMatch(/\nCost of month 24, in 8 of 10 cases: €.+ → €.+\nSaved: /)
    expect(stdout).toMatch(/\nNext\n {2}leitfaden questions [a-z.-]+ .*\n {2}leitfaden estimate .*shop\.yaml/)
  })

  test('--dry-run and what stands there already save nothing', async () => {
    const name = path()
    expect((await set(name, 'load.users', '5', '--dry-run')).stdout).toContain('Not saved (--dry-run)')
    expect((await set(name, 'load.transfer', '300 GiB/month')).stdout).toContain('That is what the file says already.')
    expect(readFileSync(name, 'utf8')).toBe(file)
  })
})

describe('bad input', () => {
  test.each([
    [['load.usrs', '5'], 2, 'there is no such question · expected load.users · found “load.usrs”'],
    [['load.users'], 2, 'the answer behind the question is missing'],
    [['load.users', 'many'], 1, 'load.users: not an amount · expected a number with a unit (users) · found “many”'],
    [['load.users', '{ value: 5 MB }'], 1, 'load.users: '],
    [['load.users', '[1, 2'], 1, 'load.users: '],
    [['load.users', '5', '--unknown'], 2, 'there is no such question'],
    [['load.users=5', '--unknown'], 2, 'with --unknown there is no value'],
    [['load.users', '--unknown', '--open'], 2, 'that is more than one state'],
    [['load.users=5', 'load.users=6'], 2, 'this question is named twice'],
    [
      ['provider', 'flying-cirkus'],
      2,
      'there is no such provider here · expected flying-circus · found “flying-cirkus”',
    ],
    [['prices', 'own.json'], 2, 'there is no such price list here · expected example-eu, flying-circus-template'],
    [['language=fr'], 2, 'there is no such language here · expected de, en · found “fr”'],
    [['provider'], 2, 'what it is to be is missing behind it · expected flying-circus, generic; or --open'],
    [['provider', '--unknown'], 2, 'only answers can be that · found “--unknown”'],
    [['provider=generic', '--note', 'x'], 2, 'only answers have a note, a source and a person'],
    [['provider=generic', 'provider=generic'], 2, 'this is named twice'],
    [['load.users', '5', '--note', 'x'.repeat(200_000)], 1, 'load.users: '],
  ])('%j writes nothing', async (args, exit, message) => {
    const name = path()
    const { code, stdout, stderr } = await set(name, ...args)
    expect({ code, stdout }).toEqual({ code: exit, stdout: '' })
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(message)
    expect(readFileSync(name, 'utf8')).toBe(file)
  })

  test('a file that can not be read is told as always; faults in other answers are no hindrance', async () => {
    const broken = path('guide: devops@1.0.0\nanswers: [\n')
    expect(await set(broken, 'load.users', '5')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/shop\.yaml:\d+:\d+: /),
    })
    const name = path(`${file}    load.data: nonsense\n    load.peaks: 1\n`)
    const { code, stdout } = await set(name, 'load.data', '--open')
    expect({ code, faults: stdout.includes('in the file.') }).toEqual({ code: 0, faults: true })
    expect(readFileSync(name, 'utf8')).not.toContain('nonsense')
    expect(stdout).toContain('leitfaden check ')
  })

  test('a link is left alone, or followed', async () => {
    const name = path()
    const link = join(name, '../link.yaml')
    symlinkSync('shop.yaml', link)
    expect(await set(link, 'load.users', '5')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('this is a link'),
    })
    expect((await set(link, 'load.users', '5', '--follow')).code).toBe(0)
    expect(contents(join(name, '..'))['shop.yaml']).toContain('load.users: { value: 5 user')
  })
})
