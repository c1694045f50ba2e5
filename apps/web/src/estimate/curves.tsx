import { costCurve, figureCurve } from '@leitfaden/render'
import { useComputed } from '@preact/signals'
import { content } from '../content/content.ts'
import { context } from '../project/open-project.ts'
import { language } from '../texts/t.ts'
import { PictureView } from './picture-view.tsx'
import { reckoned } from './reckoning.ts'

/** How cost, transfer, storage and backup go over 24 months. */
export function Curves() {
  const pictures = useComputed(() => {
    const made = reckoned.value
    if (made === undefined) return []
    const { document, estimate } = made
    const { provider } = context.value
    const input = { guide: content().guide, document, provider, estimate, language: language(), narrow: true }
    const curves = [
      costCurve(input),
      figureCurve('transfer', input, 'includedVolume'),
      figureCurve('stored', input),
      figureCurve('backupVolume', input),
    ]
    return curves.filter((picture) => picture !== undefined)
  })
  return (
    <div class="curves">
      {pictures.value.map((picture) => (
        <PictureView key={picture.id} picture={picture} />
      ))}
    </div>
  )
}
