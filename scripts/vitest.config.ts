import { fileURLToPath } from 'node:url'
import { defineProject } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(`../packages/${path}`, import.meta.url))

// Docs are made from sources, so that they can not lag behind a stale build.
export default defineProject({
  resolve: {
    alias: [
      { find: /^@leitfaden\/(core|sizing|render)$/, replacement: source('$1/src/index.ts') },
      { find: /^@leitfaden\/(core|sizing)\/([\w-]+)$/, replacement: source('$1/src/$2.ts') },
    ],
  },
  test: { name: 'docs', include: ['**/*.test.ts'] },
})
