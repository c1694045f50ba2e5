import type { Unit } from '@leitfaden/core'

/** A real system that published what went in and what came out. */
export interface Case {
  readonly id: string
  readonly name: string
  /** One product, one operator or one author: all records of a family are one opinion. */
  readonly family: string
  /** When it held: a year, a month or a day. */
  readonly date: string
  /** Addresses, or names of documents where there is none. */
  readonly sources: readonly string[]
  /** `measured` in operation; `recommended` by a vendor, with headroom; `planned` by the operator. */
  readonly basis: 'measured' | 'recommended' | 'planned'
  readonly confidence: 'high' | 'medium' | 'low'
  /** What was published, as answers of the guide in the form of an answers document. */
  readonly answers: { readonly [question: string]: unknown }
  /** What anybody who knows the system would answer too: its kind, and where its users live. Left out in the estimate of strangers. */
  readonly situation: Situation
  readonly outcomes: readonly Outcome[]
  /** What else was published and is not used here, and why. */
  readonly leftOut?: string
}

interface Situation {
  readonly 'estimate.application-kind'?: string
  readonly 'estimate.time-zones'?: 'one' | 'region' | 'worldwide'
}

/** A published result, to be held against a figure of the model. */
export interface Outcome {
  /** Id of a figure, or `cost`: what the first month costs. */
  readonly figure: string
  /** Two numbers where a range was published: its geometric middle counts. */
  readonly value: number | readonly [number, number]
  /** Of the value; for `cost` a currency code. */
  readonly unit: Unit
  /** Month of the curve, 0 to 24. Default 0. */
  readonly month?: number
  /** How it comes from what was published, where that is more than reading it off. */
  readonly note?: string
}
