import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Editor } from './yaml-language-server.ts'

const schema = new URL('../schemas/devops.answers.schema.json', import.meta.url)
const head = `# yaml-language-server: $schema=${schema.href}\nguide: devops@1.0.0\nanswers:\n`
const editor = new Editor()

beforeAll(() => editor.start(), 60_000)
afterAll(() => editor.stop())

describe('an editor that knows YAML schemas', () => {
  it('finds nothing in a good file and the faults in a bad one', async () => {
    const good = `${head}  load.users: 200 to 800 user\n  security.offsite-backup: { state: discuss, note: later }\n`
    expect(await editor.diagnose('file:///good.yaml', good)).toEqual([])
    const bad = `${head}  load.user: 5\n  security.offsite-backup: maybe\n  timeline.milestones:\n    - { id: go-liv }\n`
    const found = (await editor.diagnose('file:///bad.yaml', bad)).sort()
    expect(found.map((line) => line.split(' ', 1)[0])).toEqual(['4:3', '5:28', '7:13'])
    expect(found[0]).toContain('load.user ')
    expect(found[2]).toContain('go-live')
  }, 60_000)

  it('completes questions and options, and explains them', async () => {
    const text = `${head}  load.users: 5\n  timeline.stage: \n  loa\n`
    await editor.diagnose('file:///draft.yaml', text)
    expect(await editor.complete('file:///draft.yaml', 5, 19)).toEqual(
      expect.arrayContaining(['concept', 'in-production']),
    )
    const questions = await editor.complete('file:///draft.yaml', 6, 6)
    expect(questions).toEqual(expect.arrayContaining(['load.concurrent-users', 'load.transfer']))
    expect(questions).not.toContain('load.users')
    expect(await editor.hover('file:///draft.yaml', 4, 5)).toMatch(/[Uu]sers?.*Nutzer/s)
  }, 60_000)
})
