import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { generatedFiles } from '../scripts/generated-files.ts'

const files = generatedFiles()
const read = (path: string): unknown => JSON.parse(files[path] ?? '')
const schemas = Object.keys(files).filter((path) => path.endsWith('.schema.json'))

describe('generated files', () => {
  it.each(Object.entries(files))('%s is up to date (if not: pnpm generate)', (path, content) => {
    expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8') === content).toBe(true)
  })

  it.each(schemas)('%s is a strict schema with local references only', (path) => {
    const ajv = new Ajv({ strict: true })
    formats.default(ajv)
    expect(ajv.validateSchema(read(path) as object)).toBe(true)
    expect(() => ajv.compile(read(path) as object)).not.toThrow()
    for (const [, target] of (files[path] ?? '').matchAll(/"\$ref": "(.*?)"/g))
      expect(target).toMatch(/^#\/definitions\//)
  })

  it('the guide as JSON is a guide', () => {
    const ajv = new Ajv({ strict: true })
    formats.default(ajv)
    const isGuide = ajv.compile(read('schemas/guide.schema.json') as object)
    expect(isGuide(read('schemas/devops.json')) ? [] : isGuide.errors).toEqual([])
    expect(isGuide({ ...(read('schemas/devops.json') as object), version: '1' })).toBe(false)
  })
})
