import { costCurve } from './cost-curve.ts'
import { costLines } from './cost-lines.ts'
import { figureCurve } from './figure-curve.ts'
import { keyFiguresPicture } from './key-figures-picture.ts'
import { loadPicture } from './load-picture.ts'
import type { Picture } from './picture.ts'
import type { PictureInput } from './picture-input.ts'
import { restorePicture } from './restore-picture.ts'
import { supportPicture } from './support-picture.ts'

/** All pictures that the answers and the estimate give, in the order in which a report tells them. */
export function projectPictures(input: PictureInput): Picture[] {
  const pictures = [
    keyFiguresPicture(input),
    costCurve(input),
    costLines(input),
    loadPicture(input),
    figureCurve('transfer', input, 'includedVolume'),
    figureCurve('stored', input),
    figureCurve('backupVolume', input),
    restorePicture(input),
    supportPicture(input),
  ]
  return pictures.filter((picture) => picture !== undefined)
}
