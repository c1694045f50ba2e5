import { type Plugin, runnerImport } from 'vite'

/** Runs a file of the application when it is built, and puts what it exports into the place of it as data. */
export function evaluated(file: string): Plugin {
  return {
    name: 'evaluated',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: file },
      async handler(id) {
        const { module } = await runnerImport<{ readonly [name: string]: unknown }>(id)
        const data = Object.entries(module).map(
          ([name, value]) =>
            `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))})`,
        )
        return { code: data.join('\n'), map: { mappings: '' } }
      },
    },
  }
}
