/** What `schema --json` writes besides the common fields. */
export interface SchemaOutput {
  readonly command: 'schema'
  /** The JSON Schema that was asked for. */
  readonly schema: object
}
