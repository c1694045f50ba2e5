#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { serveFolder } from './serve-folder.js'

const german = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '').startsWith('de')
const texts = german
  ? {
      usage: 'Aufruf: leitfaden-web [--port Nummer]',
      wrongPort: (port) => `„${port}“ ist keine Nummer eines Anschlusses; erwartet wird 1 bis 65535.`,
      ready: (address) => `Der Leitfaden ist jetzt unter ${address} zu finden. Strg+C beendet ihn.`,
      none: (port) => `Ab ${port} ist kein Anschluss frei.`,
    }
  : {
      usage: 'Usage: leitfaden-web [--port number]',
      wrongPort: (port) => `“${port}” is no number of a port; 1 to 65535 is expected.`,
      ready: (address) => `Leitfaden is now at ${address}. Ctrl+C ends it.`,
      none: (port) => `No port is free from ${port} on.`,
    }

const usual = 4173
const tries = 20

const port = readPort()
const server = await serveFrom(port)
process.stdout.write(`${texts.ready(`http://localhost:${server.address().port}`)}\n`)
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close()
    server.closeAllConnections()
  })
}

function readPort() {
  let values
  try {
    values = parseArgs({ options: { port: { type: 'string' } } }).values
  } catch {
    end(texts.usage)
  }
  const typed = values.port ?? String(usual)
  const number = /^\d+$/.test(typed) ? Number(typed) : 0
  return number >= 1 && number <= 65_535 ? number : end(texts.wrongPort(typed))
}

/** Where a port is taken, the next one is. */
async function serveFrom(first) {
  const folder = fileURLToPath(new URL('../dist/app', import.meta.url))
  for (let port = first; port < first + tries && port <= 65_535; port++) {
    try {
      return await serveFolder(folder, port)
    } catch (fault) {
      if (fault.code !== 'EADDRINUSE' && fault.code !== 'EACCES') throw fault
    }
  }
  return end(texts.none(first))
}

function end(text) {
  process.stderr.write(`${text}\n`)
  process.exit(2)
}
