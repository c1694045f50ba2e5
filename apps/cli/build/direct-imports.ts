import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'

/** Imports of several names at once, other than of types alone. */
const imports = /^import \{([^}]*)\} from '([^']+)'$/gm

/**
 * Imports each name of our packages from the file that defines it. A bundle is cut into chunks file by file, and an index leads to
 * all that its package can do: without this, every command loads the calculator and all writers of documents.
 *
 * `entries`: what is imported → path of its index.
 */
export function directImports(entries: { readonly [imported: string]: string }): Plugin {
  const known = new Map(Object.entries(entries).map(([imported, path]) => [imported, filesByName(path)]))
  const direct = (whole: string, names: string, from: string): string => {
    const files = known.get(from)
    if (!files) return whole
    const lines = names.split(',').map((name) => {
      const file = files.get(nameIn(name))
      return isType(name) ? '' : `import {${name}} from '${file ?? from}'`
    })
    // On one line, so that source maps stay right.
    return lines.filter((line) => line !== '' && !line.startsWith('import {}')).join('; ')
  }
  return {
    name: 'direct-imports',
    setup(build) {
      build.onLoad({ filter: /\/(?:apps|packages)\/[^/]+\/src\/.*\.ts$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replaceAll(imports, direct),
        loader: 'ts',
      }))
    },
  }
}

/** The file that defines each name an index exports. */
function filesByName(index: string): ReadonlyMap<string, string> {
  const text = readFileSync(index, 'utf8')
  const files = new Map<string, string>()
  for (const [, names = '', from = ''] of text.matchAll(/^export \{([^}]*)\} from '(\.[^']+)'$/gm))
    for (const name of names.split(',')) if (!isType(name)) files.set(nameIn(name), join(dirname(index), from))
  for (const [, from = ''] of text.matchAll(/^export \* from '(\.[^']+)'$/gm)) {
    const file = join(dirname(index), from)
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/^export (?:function|const|class) (\w+)/gm))
      files.set(name, file)
  }
  return files
}

function isType(name: string): boolean {
  return /^\s*(?:type\s|$)/.test(name)
}

/** `a` of `a` and of `a as b`. */
function nameIn(specifier: string): string {
  return specifier.trim().split(/\s/)[0] as string
}
