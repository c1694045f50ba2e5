import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

export default defineConfig({
  base: './',
  plugins: [
    // The tag is an element of the browser, no component of Vue.
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'leitfaden-calculator' } } }),
  ],
})
