export const schemaNames = ['answers', 'guide', 'provider', 'prices'] as const
export type SchemaName = (typeof schemaNames)[number]
