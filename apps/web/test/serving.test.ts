import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contentSecurityPolicy } from '../bin/headers.js'
import { serveFolder } from '../bin/serve-folder.js'

const app = join(import.meta.dirname, '..', 'dist', 'app')
const program = join(import.meta.dirname, '..', 'bin', 'leitfaden-web.js')

let server: Awaited<ReturnType<typeof serveFolder>>
let port: number
beforeAll(async () => {
  server = await serveFolder(app, 0)
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.close()
})

const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`)

test('the page comes with the headers that keep it to itself', async () => {
  const { headers } = await get('/')
  expect(headers.get('content-security-policy')).toBe(`${contentSecurityPolicy}; frame-ancestors 'none'`)
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
  expect(headers.get('permissions-policy')).toContain('camera=()')
  expect(headers.get('cache-control')).toBe('no-cache')
})

test('the same policy stands in the page, before any script', async () => {
  const page = await (await get('/')).text()
  const stated = page.replaceAll('&#39;', "'").indexOf(`content="${contentSecurityPolicy}"`)
  expect(stated).toBeGreaterThan(0)
  expect(stated).toBeLessThan(page.indexOf('<script'))
})

test('only files whose names change with them are kept for long', async () => {
  const [script] = /\.\/assets\/[\w.-]+\.js/.exec(await (await get('/')).text()) ?? []
  expect((await get(`/${script}`)).headers.get('cache-control')).toContain('immutable')
  expect((await get('/service-worker.js')).headers.get('cache-control')).toBe('no-cache')
})

test('nothing outside of the folder is served', async () => {
  const status = (path: string) =>
    new Promise((resolve) => {
      request({ port, host: '127.0.0.1', path }, (response) => {
        response.resume()
        resolve(response.statusCode)
      }).end()
    })
  for (const path of [
    '/../element/element.js',
    '/%2e%2e/element/element.js',
    '/..%2felement%2felement.js',
    '/%ff',
    '/no',
  ]) {
    expect([path, await status(path)]).toEqual([path, 404])
  }
})

test('the command says where the page is; where a port is taken, it takes the next one', async () => {
  const started = spawn(process.execPath, [program, '--port', String(port)], { env: { ...process.env, LC_ALL: 'C' } })
  try {
    const [text] = (await once(started.stdout, 'data')) as [Buffer]
    const [address] = /http:\/\/localhost:\d+/.exec(text.toString()) ?? []
    expect(Number(address?.slice('http://localhost:'.length))).toBeGreaterThan(port)
    expect(await (await fetch(`${address}/manifest.webmanifest`)).text()).toBe(
      await readFile(join(app, 'manifest.webmanifest'), 'utf8'),
    )
  } finally {
    started.kill()
    await once(started, 'exit')
  }
})

test.each([
  ['--port', 'x'],
  ['--port', '70000'],
  ['--prot', '1'],
])('%s %s is refused', async (...given) => {
  const started = spawn(process.execPath, [program, ...given])
  const [code] = await once(started, 'exit')
  expect(code).toBe(2)
})
