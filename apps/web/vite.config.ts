import { defaultClientConditions, defineConfig } from 'vite'
import { installable } from './build/installable.ts'
import { offline } from './build/offline.ts'
import { packageSources } from './build/package-sources.ts'
import { textsByLanguage } from './build/texts-by-language.ts'

export default defineConfig({
  // Works in any folder of any server.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist/app',
    license: { fileName: 'third-party.md' },
    target: 'es2022',
    sourcemap: true,
    modulePreload: { polyfill: false },
  },
  // `worker`: of packages that have a variant for pages that writes markup, and one for workers without, the latter.
  resolve: { alias: packageSources, conditions: ['worker', ...defaultClientConditions] },
  plugins: [textsByLanguage(), installable(), offline()],
  worker: {
    format: 'es',
    plugins: () => [textsByLanguage()],
    rolldownOptions: {
      // Texts are in files that page and worker share.
      output: { chunkFileNames: ({ name }) => `assets/${name.startsWith('texts.') ? '' : 'worker.'}[name]-[hash].js` },
    },
  },
})
