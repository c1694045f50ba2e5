import { expect, test } from 'vitest'
import { ask } from '../../test/sample-questions.ts'
import { parseTypedRemark } from './parse-typed-remark.ts'

const question = ask({ kind: 'text' })

test('a remark is the text without the blanks around it; nothing is none', () => {
  expect(parseTypedRemark(question, 'note', '  ask\nagain ')).toEqual({ ok: true, value: 'ask\nagain', issues: [] })
  expect(parseTypedRemark(question, 'reason', ' ')).toEqual({ ok: true, value: undefined, issues: [] })
})

test('what no file can hold is a fault of the remark', () => {
  expect(parseTypedRemark(question, 'note', 'a\u0000b')).toMatchObject({
    ok: false,
    issues: [{ code: 'forbidden-character', path: [question.id, 'note'], found: 'U+0000' }],
  })
  expect(parseTypedRemark(question, 'by', 'x'.repeat(100_001), { path: ['answers', 'y'] })).toMatchObject({
    ok: false,
    issues: [{ code: 'text-too-long', path: ['answers', 'y', 'by'], found: '100001' }],
  })
})

test('when it was said is a day', () => {
  expect(parseTypedRemark(question, 'at', ' 2026-11-26')).toEqual({ ok: true, value: '2026-11-26', issues: [] })
  expect(parseTypedRemark(question, 'at', '2026-02-30')).toMatchObject({
    ok: false,
    issues: [{ code: 'impossible-date', path: [question.id, 'at'] }],
  })
})
