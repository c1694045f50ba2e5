/** A piece of a ticket as it came back, whatever it was written in. */
export type TicketBlock =
  | { readonly kind: 'heading'; readonly runs: readonly TextRun[] }
  | { readonly kind: 'text'; readonly runs: readonly TextRun[] }
  | { readonly kind: 'list'; readonly items: readonly TicketItem[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }

export interface TicketItem {
  /** Absent where there is no box. */
  readonly checked?: boolean | undefined
  readonly blocks: readonly TicketBlock[]
}

export interface TextRun {
  readonly text: string
  readonly style?: 'strong' | 'code'
}
