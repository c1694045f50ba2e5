/** Loaded when the first restore points are drawn. */
export { restorePointAges } from '@leitfaden/sizing'
