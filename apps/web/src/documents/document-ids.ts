/** The documents of a project, in the order in which they are offered. */
export const documentIds = ['report', 'offer', 'tickets', 'read-back', 'changes', 'answers'] as const
export type DocumentId = (typeof documentIds)[number]
