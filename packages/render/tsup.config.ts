import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/amounts.ts', 'src/styles.ts', 'src/words.ts'],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  treeshake: true,
  sourcemap: true,
  clean: true,
  dts: false, // tsc writes the declarations (tsconfig.build.json): tsup's own can not run with TypeScript 7
})
