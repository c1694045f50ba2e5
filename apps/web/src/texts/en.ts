import { app } from '../app/texts.en.ts'
import { controls } from '../controls/texts.en.ts'
import { documents } from '../documents/texts.en.ts'
import { estimate } from '../estimate/texts.en.ts'
import { files } from '../files/texts.en.ts'
import { keeping } from '../keeping/texts.en.ts'
import { offline } from '../offline/texts.en.ts'
import { questions } from '../questions/texts.en.ts'
import { scenarios } from '../scenarios/texts.en.ts'
import { share } from '../share/texts.en.ts'
import { start } from '../start/texts.en.ts'
import type { Texts } from './texts.ts'

export const en: Texts = {
  app,
  controls,
  documents,
  estimate,
  files,
  keeping,
  questions,
  scenarios,
  offline,
  share,
  start,
}
