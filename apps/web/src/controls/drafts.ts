/** What somebody is typing, by the place it is typed at, as long as it is not just what the answer says. Keeps faulty texts while a control is away. */
export type Drafts = Map<string, Draft>

export interface Draft {
  /** As typed: a text, or a form that is filled in. */
  readonly typed: unknown
  /** What the draft was given as: the value last committed. */
  readonly given: unknown
  /** The value there was when it was typed, until `given` arrives. */
  readonly seen: unknown
}
