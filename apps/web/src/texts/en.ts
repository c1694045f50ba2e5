import { app } from '../app/texts.en.ts'
import { controls } from '../controls/texts.en.ts'
import { estimate } from '../estimate/texts.en.ts'
import { questions } from '../questions/texts.en.ts'
import type { Texts } from './texts.ts'

export const en: Texts = { app, controls, estimate, questions }
