import { fileURLToPath } from 'node:url'
import { defineProject } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

export default defineProject({
  resolve: {
    // Tests run on the sources of the floors below, built or not.
    alias: [
      { find: /^@leitfaden\/(core|sizing)$/, replacement: source('$1/src/index.ts') },
      { find: /^@leitfaden\/(core|sizing)\/([\w-]+)$/, replacement: source('$1/src/$2.ts') },
    ],
  },
  // A busy machine is no fault.
  test: { name: 'render', include: ['{src,test}/**/*.test.ts'], testTimeout: 60_000 },
})
