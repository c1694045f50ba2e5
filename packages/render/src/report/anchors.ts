/** Where it stands how a figure or formula comes about. */
export function traceAnchor(id: string): string {
  return `trace-${id}`
}

/** Where an assumption stands. */
export function assumptionAnchor(id: string): string {
  return `assumption-${id}`
}
