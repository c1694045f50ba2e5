import { fileURLToPath } from 'node:url'
import type { Alias } from 'vite'

/** Folder of the sources of a package. */
export const sourcesOf = (name: string): string =>
  fileURLToPath(new URL(`../../../packages/${name}/src/`, import.meta.url))

/** The packages below as their sources: a build takes from each file what it uses, and no other build has to come first. */
export const packageSources: Alias[] = [
  { find: /^@leitfaden\/(core|sizing|render)$/, replacement: `${sourcesOf('$1')}index.ts` },
  { find: /^@leitfaden\/(core|sizing|render)\/([\w-]+)$/, replacement: `${sourcesOf('$1')}$2.ts` },
]
