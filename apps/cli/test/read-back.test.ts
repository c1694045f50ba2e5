import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder } from './run-cli.ts'
import { runHere } from './run-here.ts'

const file = `# hand-written
guide: devops@1.0.0   # the guide
language: en

answers:
    # first
    project.name:   Shop   # a name

    load.users: { value: 800 users, note: from Anna }
    # last
`

const run = async (...args: string[]) => {
  const { code, stdout } = await runHere([...args, '--lang', 'en'])
  return { code, stdout: stdout.replaceAll('\u00a0', ' ') }
}

/** An answers file, and a ticket of its chapter on load in which something was replaced. */
async function ticketOf(change: (text: string) => string, tracker = 'github') {
  const cwd = folder({ 'shop.yaml': file })
  const [shop, tickets] = [join(cwd, 'shop.yaml'), join(cwd, 'tickets')]
  expect(await run('tickets', shop, '--out', tickets, '--tracker', tracker)).toMatchObject({ code: 0 })
  const ticket = join(tickets, tracker === 'jira' ? 'load.json' : 'load.md')
  const before = readFileSync(ticket, 'utf8').replaceAll('\u00a0', ' ')
  expect(change(before)).not.toBe(before)
  writeFileSync(ticket, change(before))
  return { shop, ticket, tickets }
}

test.each(['github', 'gitlab', 'youtrack', 'jira', 'jira-markdown'])('%s: only the answer changes', async (tracker) => {
  const { shop, ticket } = await ticketOf((text) => text.replace('800 users', '900 users'), tracker)
  const dry = await run('read-back', shop, ticket, '--dry-run')
  expect(dry).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^load\.users +changed +800 users \(from Anna\) +900 users \(from Anna\)$/mu),
  })
  expect(readFileSync(shop, 'utf8')).toBe(file)
  expect(await run('read-back', shop, ticket)).toMatchObject({ code: 0 })
  expect(readFileSync(shop, 'utf8')).toBe(file.replace('800 users', '900 user'))
  expect((await run('read-back', shop, ticket)).stdout).toMatch(/^Nothing has changed\./u)
})

test('a conflict is told and the file stays; what is none is taken over all the same', async () => {
  const { shop, ticket } = await ticketOf((text) =>
    text.replace('800 users', '900 users').replace('**Answer (in Mbit/s or Gbit/s):**', '**Answer:** 5 Mbit/s'),
  )
  writeFileSync(shop, file.replace('800', '700'))
  const { code, stdout } = await run('read-back', shop, ticket)
  expect(code).toBe(1)
  expect(stdout).toMatch(/^load\.users +conflict +700 users.*900 users/mu)
  expect(stdout).toContain('One conflict')
  expect(readFileSync(shop, 'utf8')).toBe(
    file.replace('800', '700').replace('    # last', '    load.peak-bandwidth: 5 Mbit/s\n    # last'),
  )
})

test('with a base, another value and another note go together', async () => {
  const { shop, ticket } = await ticketOf((text) => text.replace('800 users', '900 users'))
  const base = join(shop, '..', 'base.yaml')
  writeFileSync(base, file)
  writeFileSync(shop, file.replace('from Anna', 'from Bo'))
  expect(await run('read-back', shop, ticket, '--base', base)).toMatchObject({ code: 0 })
  expect(readFileSync(shop, 'utf8')).toContain('load.users: { value: 900 user, note: from Bo }')
})

test('what can not be understood is kept, what belongs nowhere is shown', async () => {
  const { shop, ticket } = await ticketOf((text) => `Ask Bo.\n\n${text.replace('800 users', 'a few')}`)
  const { code, stdout } = await run('read-back', shop, ticket)
  expect(code).toBe(0)
  expect(stdout).toContain('that belongs to no question:\n  Ask Bo.')
  expect(readFileSync(shop, 'utf8')).toContain('From the ticket, not understood: a few')
})

test('what is no ticket is refused, and nothing is written', async () => {
  const { shop, tickets } = await ticketOf((text) => `${text}x`)
  const other = join(tickets, 'other.md')
  writeFileSync(other, '# Shopping\n\n- [ ] milk\n')
  expect(await run('read-back', shop, join(tickets, 'load.md'), other)).toMatchObject({ code: 1 })
  expect(await run('read-back', shop, '-', '--base', '-')).toMatchObject({ code: 2 })
  expect(readFileSync(shop, 'utf8')).toBe(file)
})

test('forms and templates, one for each chapter', async () => {
  const cwd = folder()
  expect(await run('tickets', '--forms', '--out', join(cwd, 'github'))).toMatchObject({ code: 0 })
  expect(await run('tickets', '--forms', '--tracker', 'gitlab', '--out', join(cwd, 'gitlab'))).toMatchObject({
    code: 0,
  })
  expect(await run('tickets', '--forms', '--tracker', 'jira')).toMatchObject({ code: 2 })
  expect(readdirSync(join(cwd, 'github'))).toContain('load.yml')
  expect(readdirSync(join(cwd, 'gitlab'))).toContain('load.md')
})

test('only what an audience can answer by a phase', async () => {
  const { stdout } = await run('tickets', '--blank', '--phase', 'offer', '--audience', 'development')
  expect(stdout).toContain('`load.hits`')
  expect(stdout).not.toContain('`project.name`')
})
