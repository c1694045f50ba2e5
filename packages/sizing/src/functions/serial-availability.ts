/**
 * Availability of something that needs all its parts: the product. 1 without parts.
 *
 * Parts are taken to fail independently of each other. What they share (power, network, a bad deployment) makes the truth better
 * than this for parts in a row, and worse for `parallelAvailability`.
 */
export function serialAvailability(parts: readonly number[]): number {
  return parts.reduce((all, part) => all * part, 1)
}
