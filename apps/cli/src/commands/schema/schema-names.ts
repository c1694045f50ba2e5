export const schemaNames = ['answers', 'guide', 'provider', 'prices', 'output'] as const
export type SchemaName = (typeof schemaNames)[number]
