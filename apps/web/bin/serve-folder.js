import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { headersFor } from './headers.js'

const compressible = ['.css', '.html', '.js', '.json', '.map', '.svg', '.txt', '.webmanifest']

/**
 * Serves the files of a folder on this computer alone.
 * @param {string} folder
 * @param {number} port 0: any free one
 * @returns {Promise<import('node:http').Server>}
 */
export function serveFolder(folder, port) {
  const server = createServer(async ({ url = '/', method, headers }, response) => {
    const path = pathIn(folder, url)
    const found = path && (await stat(path).catch(() => undefined))
    if (path === undefined || !found?.isFile() || (method !== 'GET' && method !== 'HEAD')) {
      response.writeHead(404, headersFor('.txt')).end()
      return
    }
    const extension = extname(path)
    const zip = compressible.includes(extension) && /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))
    response.writeHead(200, {
      ...headersFor(extension, path.slice(folder.length).split(sep).join('/')),
      ...(zip ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : { 'Content-Length': found.size }),
    })
    if (method === 'HEAD') {
      response.end()
      return
    }
    const steps = zip ? [createReadStream(path), createGzip(), response] : [createReadStream(path), response]
    // A browser that goes away in the middle is no fault.
    await pipeline(steps).catch(() => response.destroy())
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

/** The file that an address means; undefined where that would lie outside. */
function pathIn(folder, url) {
  const { pathname } = new URL(url, 'http://localhost')
  let name
  try {
    name = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  const path = normalize(join(folder, name.endsWith('/') ? `${name}index.html` : name))
  return path.startsWith(folder + sep) ? path : undefined
}
