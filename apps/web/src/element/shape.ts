/** As much of JSON Schema as profiles and price lists are described with. */
export interface Shape {
  readonly type?: string
  readonly properties?: { readonly [key: string]: Shape }
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Shape
  readonly items?: Shape | readonly Shape[]
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly minLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly format?: string
  readonly $ref?: string
  readonly definitions?: { readonly [name: string]: Shape }
}
