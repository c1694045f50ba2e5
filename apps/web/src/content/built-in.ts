import { extendedDevops } from '@leitfaden/core/devops'
import { providers } from '@leitfaden/core/providers'
import { emptyFlyingCircus, exampleEu } from '@leitfaden/sizing/prices'
import type { Content } from './content.ts'

/** What comes with the product. */
export const builtIn: Content = { guide: extendedDevops, providers, priceLists: [exampleEu, emptyFlyingCircus] }
