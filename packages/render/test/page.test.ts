import { type Answers, languages } from '@leitfaden/core'
import type { ElementContent } from 'hast'
import { describe, expect, test } from 'vitest'
import { styleSheet } from '../src/html/style-sheet.ts'
import { changesTree, offerTree, pageContent, reportTree, toHtml } from '../src/index.ts'
import { cleanText } from '../src/text/clean-text.ts'
import { oneLine } from '../src/text/one-line.ts'
import { changesOf } from './fixtures/changes.ts'
import { reportOf, vereinsshop } from './fixtures/vereinsshop.ts'
import { hostileTicket } from './hostile/hostile-ticket.ts'
import { hostileStrings } from './hostile/strings.ts'
import { elementsOf, pageOf, textOf } from './page/page.ts'

const documents = {
  report: (language: 'de' | 'en') => reportTree(reportOf(vereinsshop, language)),
  offer: (language: 'de' | 'en') => offerTree(reportOf(vereinsshop, language)),
  changes: (language: 'de' | 'en') => changesTree(changesOf(language)),
}

describe.each(Object.entries(documents))('%s as a page', (_name, treeOf) => {
  test.each(languages)('stands alone, in %s', (language) => {
    const html = toHtml(treeOf(language), { language, title: 'Vereinsshop', contents: true })
    const elements = elementsOf(pageOf(html))
    const named = (name: string) => elements.filter(({ tagName }) => tagName === name)

    expect(html).toMatch(/^<!doctype html><html lang="(de|en)">/u)
    expect(named('html')[0]?.properties.lang).toBe(language)
    expect(named('title').map(textOf)[0]).toBe('Vereinsshop')
    expect(named('h1')).toHaveLength(1)
    expect(named('main')).toHaveLength(1)
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'embed', 'form', 'base'])
      expect(named(name)).toEqual([])
    const policy = named('meta').find(({ properties }) => properties.httpEquiv !== undefined)
    expect(policy?.properties.content).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; img-src data:;/u)
    const [sheet, ...ofPictures] = named('style').map(textOf)
    expect(sheet).toBe(styleSheet(language))
    for (const style of [sheet, ...ofPictures]) expect(style).not.toMatch(/url\(|@import|expression/u)

    for (const { properties } of elements) {
      expect(Object.keys(properties).filter((name) => /^on/iu.test(name))).toEqual([])
      for (const name of ['src', 'srcSet', 'action', 'xLinkHref']) expect(properties[name]).toBeUndefined()
    }
  })

  test('leads nowhere but to its own places and to sources', () => {
    const elements = elementsOf(pageOf(toHtml(treeOf('de'), { language: 'de', title: 'x', contents: true })))
    const ids = elements.flatMap(({ properties }) => (typeof properties.id === 'string' ? [properties.id] : []))
    expect(new Set(ids).size).toBe(ids.length)
    for (const { tagName, properties } of elements) {
      if (tagName !== 'a') continue
      const to = String(properties.href)
      if (to.startsWith('#')) expect(ids).toContain(decodeURIComponent(to.slice(1)))
      else expect(to).toMatch(/^https:\/\/[\w.-]+(?:\/|$)/u)
    }
  })

  test('has no marks that only Markdown needs, and levels of headings without gaps', () => {
    const page = pageOf(toHtml(treeOf('en'), { language: 'en', title: 'x' }))
    expect(textOf(page)).not.toContain('\u200b')
    const levels = elementsOf(page).flatMap(({ tagName }) => (/^h\d$/u.test(tagName) ? [Number(tagName[1])] : []))
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    })
  })
})

test('the content of a page is data alone, with each picture as a drawing', () => {
  const tree = documents.report('en')
  const content = pageContent(tree, { language: 'en', contents: true })
  expect(structuredClone(content)).toEqual(content)
  const nodes = nodesOf(content)
  expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(['element', 'text', 'picture']))
  const drawn = toHtml(tree, { language: 'en', title: 'x' }).match(/<svg /gu)
  expect(nodes.filter(({ type }) => type === 'picture')).toHaveLength(drawn?.length ?? 0)
})

function nodesOf(node: ElementContent): ElementContent[] {
  return [node, ...(node.type === 'element' ? node.children.flatMap(nodesOf) : [])]
}

test('what people wrote is text on a page, whatever it is', { timeout: 120_000 }, () => {
  const { estimate, ...input } = reportOf(vereinsshop, 'en')
  const { cost: _, ...rest } = { ...estimate, figures: [], findings: [], assumed: [], steps: {} }
  const pageWith = (text: string) => {
    const { guide, answers } = hostileTicket(text)
    const all: Answers = { ...answers, 'project.name': { state: 'answered', value: text } }
    const tree = reportTree({
      ...input,
      guide,
      findings: [],
      document: { ...input.document, answers: all },
      estimate: rest,
    })
    return pageOf(toHtml(tree, { language: 'en', title: text }))
  }
  const tags = (text: string) => elementsOf(pageWith(text)).map(({ tagName }) => tagName)
  const known = new Map<string, readonly string[]>()
  for (const text of hostileStrings) {
    const lines = cleanText(text).replace(/[^\n]+/gu, 'x')
    const expected = known.get(lines) ?? tags(lines)
    known.set(lines, expected)
    expect(tags(text), JSON.stringify(text)).toEqual(expected)
    expect(textOf(pageWith(text)).replace(/\s+/gu, ' '), JSON.stringify(text)).toContain(
      oneLine(text).replace(/\s+/gu, ' '),
    )
  }
})
