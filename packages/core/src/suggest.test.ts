import { expect, test } from 'vitest'
import { suggest } from './suggest.ts'

const ids = ['load.users', 'load.concurrent-users', 'load.hits', 'security.backup', 'ssd', 'hdd']

test.each([
  ['load.user', 'load.users'],
  ['laod.hits', 'load.hits'],
  ['load.concurent-users', 'load.concurrent-users'],
  ['Security.Backup', 'security.backup'],
  ['sdd', 'ssd'],
  ['nvme', undefined],
  ['network.mail', undefined],
  ['', undefined],
  ['x', undefined],
])('%s → %s', (word, near) => {
  expect(suggest(word, ids)).toBe(near)
})
