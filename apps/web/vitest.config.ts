import { defineProject } from 'vitest/config'
import { packageSources } from './build/package-sources.ts'

export default defineProject({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { alias: packageSources },
  // A busy machine is no fault.
  test: { name: 'web', include: ['{build,src,test}/**/*.test.{ts,tsx}'], testTimeout: 90_000, hookTimeout: 90_000 },
})
