/** A small choice about the page itself, such as its language. Where the device keeps nothing, it lasts as long as the page. */
const sinceOpening = new Map<string, string>()
const key = (name: string) => `leitfaden.${name}`

export function preference(name: string): string | undefined {
  try {
    return localStorage.getItem(key(name)) ?? sinceOpening.get(name)
  } catch {
    return sinceOpening.get(name)
  }
}

export function prefer(name: string, value: string): void {
  sinceOpening.set(name, value)
  try {
    localStorage.setItem(key(name), value)
  } catch {
    // A choice that can not be kept is made again next time: nothing is lost.
  }
}
