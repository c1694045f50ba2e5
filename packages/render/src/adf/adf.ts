/** The part of the Atlassian Document Format (version 1) that tickets are made of. */
export interface AdfNode {
  readonly type: string
  readonly attrs?: { readonly [name: string]: unknown }
  readonly content?: readonly AdfNode[]
  readonly text?: string
  readonly marks?: readonly AdfMark[]
}

export interface AdfMark {
  readonly type: string
  readonly attrs?: { readonly [name: string]: unknown }
}

export interface AdfDocument extends AdfNode {
  readonly type: 'doc'
  readonly version: 1
  readonly content: readonly AdfNode[]
}
