import type { Audience, Phase } from '@leitfaden/core'

export const audiences: readonly Audience[] = ['customer', 'development', 'operations']
export const phases: readonly Phase[] = ['offer', 'kick-off', 'go-live']
