import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { headersFor } from './headers.js'

/**
 * Serves the files of a folder on this computer alone.
 * @param {string} folder
 * @param {number} port 0: any free one
 * @returns {Promise<import('node:http').Server>}
 */
export function serveFolder(folder, port) {
  const server = createServer(async ({ url = '/', method }, response) => {
    const path = pathIn(folder, url)
    const found = path && (await stat(path).catch(() => undefined))
    if (path === undefined || !found?.isFile() || (method !== 'GET' && method !== 'HEAD')) {
      response.writeHead(404, headersFor('.txt')).end()
      return
    }
    response.writeHead(200, { ...headersFor(extname(path), path), 'Content-Length': found.size })
    if (method === 'HEAD') response.end()
    else createReadStream(path).pipe(response)
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
