import { builtInModel, type CompiledModel } from '@leitfaden/sizing/model'
import type { Reckoned } from './reckoning.ts'

/** The model an estimate was made with: as the document changes it, else the one that comes with the page. */
export function modelOf({ model }: Pick<Reckoned, 'model'>): CompiledModel {
  return model ?? builtInModel
}
