import type { AppTexts } from '../app/texts.ts'
import type { ControlTexts } from '../controls/control-texts.ts'
import type { DocumentsTexts } from '../documents/texts.ts'
import type { EstimateTexts } from '../estimate/texts.ts'
import type { FilesTexts } from '../files/texts.ts'
import type { KeepingTexts } from '../keeping/texts.ts'
import type { OfflineTexts } from '../offline/texts.ts'
import type { QuestionsTexts } from '../questions/texts.ts'
import type { ScenarioTexts } from '../scenarios/texts.ts'
import type { ShareTexts } from '../share/texts.ts'
import type { StartTexts } from '../start/texts.ts'

/** All texts of the interface in one language. Every feature keeps its own beside it. */
export interface Texts {
  readonly app: AppTexts
  readonly controls: ControlTexts
  readonly documents: DocumentsTexts
  readonly estimate: EstimateTexts
  readonly questions: QuestionsTexts
  readonly scenarios: ScenarioTexts
  readonly files: FilesTexts
  readonly offline: OfflineTexts
  readonly share: ShareTexts
  readonly start: StartTexts
  readonly keeping: KeepingTexts
}
