import { fileURLToPath } from 'node:url'
import { defineProject } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(`../../packages/${path}`, import.meta.url))

export default defineProject({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    // Units run on the sources of the floors below; journeys in the browser on what was built.
    alias: [
      { find: /^@leitfaden\/(core|sizing|render)$/, replacement: source('$1/src/index.ts') },
      { find: /^@leitfaden\/(core|sizing|render)\/([\w-]+)$/, replacement: source('$1/src/$2.ts') },
    ],
  },
  // A busy machine is no fault.
  test: { name: 'web', include: ['{build,src,test}/**/*.test.{ts,tsx}'], testTimeout: 90_000, hookTimeout: 90_000 },
})
