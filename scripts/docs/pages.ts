import outputSchema from '../../apps/cli/schemas/output.schema.json' with { type: 'json' }
import { extendedDevops } from '../../packages/core/src/devops.ts'
import { allChapters } from '../../packages/core/src/index.ts'
import { providers } from '../../packages/core/src/providers.ts'
import { builtInModel } from '../../packages/sizing/src/model.ts'
import { emptyFlyingCircus, exampleEu } from '../../packages/sizing/src/prices.ts'
import { guideChapter } from './guide-chapter.ts'
import { guideIndex } from './guide-index.ts'
import { modelPage } from './model-page.ts'
import { outputPage } from './output-page.ts'
import { priceListPage } from './price-list-page.ts'
import { providerPage } from './provider-page.ts'
import { unitsPage } from './units-page.ts'

/** Every generated page by its path from the root of the repository. */
export function pages(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/reference/guide/README.md', guideIndex(extendedDevops)],
    ...allChapters(extendedDevops).map(
      (chapter) =>
        [`docs/reference/guide/${chapter.id}.md`, guideChapter(chapter, extendedDevops, builtInModel)] as const,
    ),
    ...providers.map(
      (profile) => [`docs/reference/provider/${profile.id}.md`, providerPage(profile, extendedDevops)] as const,
    ),
    ['docs/reference/model.md', modelPage(builtInModel, extendedDevops)],
    ['docs/reference/output.md', outputPage(outputSchema)],
    ['docs/reference/prices.md', priceListPage([exampleEu, emptyFlyingCircus])],
    ['docs/reference/units.md', unitsPage()],
  ])
}
