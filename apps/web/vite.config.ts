import { defaultClientConditions, defineConfig } from 'vite'
import { textsByLanguage } from './build/texts-by-language.ts'

export default defineConfig({
  // Works in any folder of any server.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: 'dist/app', target: 'es2022', sourcemap: true, modulePreload: { polyfill: false } },
  // Of packages that have a variant for pages that writes markup, and one for workers without: the latter.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  plugins: [textsByLanguage()],
  worker: { format: 'es', plugins: () => [textsByLanguage()] },
})
