import { join } from 'node:path'
import MagicString from 'magic-string'
import type { Plugin } from 'vite'
import { sourcesOf } from './package-sources.ts'
import { type TextList, textList } from './text-list.ts'
import { textLiterals } from './text-literals.ts'

const folders = ['core', 'sizing', 'render'].map(sourcesOf)
const content = join(import.meta.dirname, '../src/content')
const takenOut = join(content, 'texts-taken-out.ts')
const tables = /^virtual:texts\/(de|en)$/

/** Read once for all builds of a run: that of the page and those of its workers. */
let read: TextList | undefined
const list = (): TextList => {
  read ??= textList(folders)
  return read
}

/**
 * Takes the texts of the packages out of the code of a build and puts those of each language into one file, which page and worker share.
 * What stands in their place is an object with properties `de` and `en` as before; `loadTexts` of `src/content` fills it.
 */
export function textsByLanguage(): Plugin {
  return {
    name: 'texts-by-language',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: [tables, /\/load-texts\.ts$/] },
      handler(id) {
        const [, language] = tables.exec(id) ?? []
        return language === undefined ? takenOut : join(content, `texts.${language}.js`)
      },
    },
    load: {
      filter: { id: /[\\/]texts\.(de|en)\.js$/ },
      handler: (id) => ({
        code: `export default ${JSON.stringify(list()[id.endsWith('.de.js') ? 'de' : 'en'])}`,
        map: { mappings: '' },
      }),
    },
    transform: {
      filter: { id: folders.map((folder) => `${folder}**/*.ts`), code: /\bde:/ },
      handler(code, id) {
        const literals = textLiterals(code, id)
        if (literals.length === 0) return undefined
        const edited = new MagicString(code)
        for (const literal of literals) edited.update(literal.start, literal.end, `textAt$(${list().placeOf(literal)})`)
        edited.prepend(`import { textAt as textAt$ } from ${JSON.stringify(takenOut)};\n`)
        return { code: edited.toString(), map: edited.generateMap({ hires: true }) }
      },
    },
  }
}
