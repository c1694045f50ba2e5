import type { Draft } from '../controls/drafts.ts'

/** Drafts that are there again when the page was loaded anew, as long as its tab lives: what can not be read yet is no answer to be stored. */
export class KeptDrafts extends Map<string, Draft> {
  readonly #key: string

  /** `place`: the project and its scenario. */
  constructor(place: string) {
    super()
    this.#key = `leitfaden.drafts/${place}`
    for (const [path, draft] of readDrafts(this.#key)) super.set(path, draft)
  }

  override set(path: string, draft: Draft): this {
    super.set(path, draft)
    this.#write()
    return this
  }

  override delete(path: string): boolean {
    const isThere = super.delete(path)
    if (isThere) this.#write()
    return isThere
  }

  #write(): void {
    try {
      if (this.size === 0) sessionStorage.removeItem(this.#key)
      else sessionStorage.setItem(this.#key, JSON.stringify([...this]))
    } catch {
      // Then they last as long as the page.
    }
  }
}

function readDrafts(key: string): readonly (readonly [string, Draft])[] {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '[]')
  } catch {
    return []
  }
}
