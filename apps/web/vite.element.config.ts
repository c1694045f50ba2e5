import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { evaluated } from './build/evaluated.ts'

const source = join(import.meta.dirname, 'src/element')

/** Style sheets come in as texts alone: what a component imports for the page is none of the element's. */
const noSheet = '\0no-sheet'
const noSheetsOfPage: Plugin = {
  name: 'no-sheets-of-page',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? noSheet : undefined),
  load: (id) => (id === noSheet ? '' : undefined),
}

/** Controls of questions that the calculator does not show, and the drawing that a scheme of backups has on the page. */
const controlsLeftOut: Plugin = {
  name: 'controls-left-out',
  enforce: 'pre',
  resolveId: (id) =>
    /\/((table|load-profile)-control|restore-points)\.tsx$/.test(id)
      ? join(source, 'controls-left-out.tsx')
      : undefined,
}

// The element as one file that loads nothing.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist/element',
    license: { fileName: 'third-party.md' },
    target: 'es2022',
    // Colours of both schemes as they stand: the scheme is that of the place the element is put.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    sourcemap: true,
    minify: true,
    lib: { entry: join(source, 'register.ts'), formats: ['es'], fileName: () => 'element.js' },
    rolldownOptions: { output: { minify: true, codeSplitting: false } },
  },
  plugins: [noSheetsOfPage, controlsLeftOut, evaluated(join(source, 'calculator-content.ts'))],
})
