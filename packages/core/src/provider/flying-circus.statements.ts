import { constructionStatements } from './flying-circus.construction-statements.ts'
import { operationStatements } from './flying-circus.operation-statements.ts'
import { securityStatements } from './flying-circus.security-statements.ts'
import type { ProviderProfile } from './provider-profile.schema.ts'

/** What the Flying Circus offers on the matter of single questions, in the order of the guide. */
export const statements: ProviderProfile['statements'] = [
  ...securityStatements,
  ...constructionStatements,
  ...operationStatements,
]
