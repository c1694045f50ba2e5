/**
 * A stream of numbers between 0 and 1 (neither of both) for one sample: the same seed and sample give the same stream.
 * Mulberry32 (T. Ettinger, 2017, public domain): for what a sample needs any number of, where points of fixed dimension do not do.
 */
export function uniforms(seed: number, sample: number): () => number {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(sample + 1, 0xc2b2ae35)) | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296
  }
}
