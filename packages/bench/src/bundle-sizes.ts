import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What importing something costs in a page: bundled, minified, gzip. In bytes. */
export async function bundleSize(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
    external: ['node:*'],
  })
  return gzipSync(outputFiles[0]?.contents as Uint8Array, { level: 9 }).length
}
