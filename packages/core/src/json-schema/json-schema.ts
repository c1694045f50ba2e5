/** A JSON Schema (draft-07) or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown }

export const draft7 = 'http://json-schema.org/draft-07/schema#'
