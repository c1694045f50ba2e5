import type { AskOutput } from './ask/output.ts'
import type { CheckOutput } from './check/output.ts'
import type { CompareOutput } from './compare/output.ts'
import type { CompletionOutput } from './completion/output.ts'
import type { EstimateOutput } from './estimate/output.ts'
import type { ExplainOutput } from './explain/output.ts'
import type { InitOutput } from './init/output.ts'
import type { NextOutput } from './next/output.ts'
import type { OfferOutput } from './offer/output.ts'
import type { PicturesOutput } from './pictures/output.ts'
import type { PricesOutput } from './prices/output.ts'
import type { QuestionsOutput } from './questions/output.ts'
import type { ReadBackOutput } from './read-back/output.ts'
import type { ReportOutput } from './report/output.ts'
import type { SchemaOutput } from './schema/output.ts'
import type { SetOutput } from './set/output.ts'
import type { TicketsOutput } from './tickets/output.ts'

/** What a command writes with `--json` once it is done. The JSON Schema is made from this. */
export type CommandOutput =
  | AskOutput
  | CheckOutput
  | CompareOutput
  | CompletionOutput
  | EstimateOutput
  | ExplainOutput
  | InitOutput
  | NextOutput
  | OfferOutput
  | PicturesOutput
  | PricesOutput
  | QuestionsOutput
  | ReadBackOutput
  | ReportOutput
  | SchemaOutput
  | SetOutput
  | TicketsOutput
