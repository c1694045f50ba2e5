/** Time without service in a window that an availability (0 to 1) comes to, in the unit of the window. */
export function downtime(availability: number, window: number): number {
  return (1 - availability) * window
}
