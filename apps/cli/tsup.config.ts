import { defineConfig } from 'tsup'
import { directImports } from './build/direct-imports.ts'

const source = (path: string) => new URL(`../../packages/${path}`, import.meta.url).pathname

/** From the sources, because bundles are cut into chunks file by file: so zod stays out of all that start-up has to load. */
const entries = {
  '@leitfaden/core/devops': source('core/src/devops.ts'),
  '@leitfaden/core/file': source('core/src/file.ts'),
  '@leitfaden/core/providers': source('core/src/providers.ts'),
  '@leitfaden/core/schema': source('core/src/schema.ts'),
  '@leitfaden/core': source('core/src/index.ts'),
  '@leitfaden/render': source('render/src/index.ts'),
  '@leitfaden/sizing/compile': source('sizing/src/compile.ts'),
  '@leitfaden/sizing/model': source('sizing/src/model.ts'),
  '@leitfaden/sizing/prices': source('sizing/src/prices.ts'),
  '@leitfaden/sizing/schema': source('sizing/src/schema.ts'),
  '@leitfaden/sizing': source('sizing/src/index.ts'),
}

export default defineConfig({
  entry: { cli: 'src/cli.ts', worker: 'src/worker.ts' },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  noExternal: [/.*/],
  banner: {
    // Bundled CommonJS packages call require().
    js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);",
  },
  sourcemap: true,
  clean: true,
  splitting: true,
  minify: true,
  esbuildPlugins: [directImports(entries)],
  esbuildOptions(options) {
    // The same code as modules, and without looking into the environment at every token.
    options.alias = { ...entries, yaml: source('core/node_modules/yaml/browser/index.js') }
  },
})
