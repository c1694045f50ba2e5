/**
 * What a person typed for an answer: one text, or the same shape as in a file with a text wherever a file holds a value.
 * Lists of texts, parts of a composed answer by id, rows of a table by column.
 */
export type Typed = string | readonly Typed[] | { readonly [part: string]: Typed }
