import { app } from '../app/texts.de.ts'
import { controls } from '../controls/texts.de.ts'
import { documents } from '../documents/texts.de.ts'
import { estimate } from '../estimate/texts.de.ts'
import { files } from '../files/texts.de.ts'
import { keeping } from '../keeping/texts.de.ts'
import { offline } from '../offline/texts.de.ts'
import { questions } from '../questions/texts.de.ts'
import { scenarios } from '../scenarios/texts.de.ts'
import { share } from '../share/texts.de.ts'
import { start } from '../start/texts.de.ts'
import type { Texts } from './texts.ts'

export const de: Texts = {
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
