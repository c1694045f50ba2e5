/** Figures of the model that tell a project's size at a glance, beside the cost. What an answers file adds of its own comes after them. */
export const headlineFigures = [
  'transfer',
  'peakRequestRate',
  'stored',
  'backupVolume',
  'productionServers',
  'productionCpu',
  'productionMemory',
  'expectedDowntime',
] as const

export type HeadlineFigure = (typeof headlineFigures)[number]
