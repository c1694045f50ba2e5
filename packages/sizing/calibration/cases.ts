import type { Case } from './case.ts'
import { business } from './cases/business.ts'
import { chat } from './cases/chat.ts'
import { dataServices } from './cases/data.ts'
import { gitlab } from './cases/gitlab.ts'
import { mastodon } from './cases/mastodon.ts'
import { singleSystems } from './cases/single-systems.ts'
import { stackExchange } from './cases/stack-exchange.ts'
import { wikimedia } from './cases/wikimedia.ts'

/** All cases that test a prediction. */
export const cases: readonly Case[] = [
  ...stackExchange,
  ...wikimedia,
  ...mastodon,
  ...gitlab,
  ...chat,
  ...business,
  ...dataServices,
  ...singleSystems,
]
