import { fileURLToPath } from 'node:url'
import { defineProject } from 'vitest/config'

const core = (file: string): string => fileURLToPath(new URL(`../core/src/${file}.ts`, import.meta.url))

// Sources of the package below, so that a test run never sees a stale build.
export default defineProject({
  resolve: {
    alias: [
      { find: /^@leitfaden\/core$/, replacement: core('index') },
      { find: /^@leitfaden\/core\/(\w+)$/, replacement: core('$1') },
    ],
  },
  // Laws over whole estimates take a while on a busy machine.
  test: { name: 'sizing', include: ['{src,test}/**/*.test.ts'], testTimeout: 60_000 },
})
