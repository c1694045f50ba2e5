import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the compiler says about examples, each a module of its own by name; nothing where all are sound. */
export function typeFaults(examples: ReadonlyMap<string, string>, root: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'leitfaden-types-'))
  try {
    for (const [name, text] of examples) writeFileSync(join(folder, `${name.replace(/\W+/g, '-')}.mts`), text)
    const packages = join(root, 'packages')
    const config = {
      extends: join(root, 'tsconfig.base.json'),
      compilerOptions: {
        types: ['node'],
        typeRoots: [join(root, 'node_modules/@types')],
        paths: Object.fromEntries(
          ['core', 'sizing', 'render'].flatMap((name) => [
            [`@leitfaden/${name}`, [join(packages, name, 'src/index.ts')]],
            [`@leitfaden/${name}/*`, [join(packages, name, 'src/*.ts')]],
          ]),
        ),
      },
      include: ['*.mts'],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    return spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}
