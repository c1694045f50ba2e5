import { languages } from '@leitfaden/core'
import { devops } from '@leitfaden/core/devops'
import { flyingCircus } from '@leitfaden/core/providers'
import { describe, expect, test } from 'vitest'
import { offerTree, renderChanges, renderOffer, renderReport, renderTicket, toHtml } from '../src/index.ts'
import { changesOf } from './fixtures/changes.ts'
import { reportOf, today, vereinsshop } from './fixtures/vereinsshop.ts'

// `vitest run -u` writes these files anew. Read what changed: they are what people get.
describe.each(languages)('documents in %s', (language) => {
  test.each(['project', 'timeline', 'security', 'load', 'reliability'])('%s, blank', async (chapter) => {
    const ticket = renderTicket(chapter, { guide: devops, language })
    await expect(ticket).toMatchFileSnapshot(`golden/${chapter}.blank.${language}.md`)
  })

  test.each(['project', 'timeline', 'security', 'load', 'deployment'])('%s, filled', async (chapter) => {
    const ticket = renderTicket(chapter, {
      guide: devops,
      language,
      answers: vereinsshop.answers,
      provider: flyingCircus,
      today,
    })
    await expect(ticket).toMatchFileSnapshot(`golden/${chapter}.filled.${language}.md`)
  })

  test('the report', async () => {
    await expect(renderReport(reportOf(vereinsshop, language))).toMatchFileSnapshot(`golden/report.${language}.md`)
  })

  test('the offer estimate', async () => {
    const input = reportOf(vereinsshop, language)
    await expect(renderOffer(input)).toMatchFileSnapshot(`golden/offer.${language}.md`)
    const page = toHtml(offerTree(input), { language, title: 'Vereinsshop', compact: true })
    await expect(page).toMatchFileSnapshot(`golden/offer.${language}.html`)
  })

  test('the changes', async () => {
    await expect(renderChanges(changesOf(language))).toMatchFileSnapshot(`golden/changes.${language}.md`)
  })
})

test('the report of a project without any answer', async () => {
  const report = renderReport(reportOf({ guide: vereinsshop.guide, language: 'en', answers: {} }, 'en'))
  await expect(report).toMatchFileSnapshot('golden/report.empty.en.md')
})
