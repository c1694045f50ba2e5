import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}

/** An editor without a screen: talks to yaml-language-server over stdio (LSP 3.17), offline. */
export class Editor {
  readonly #server: ChildProcess
  readonly #waiting: {
    readonly wanted: (message: Message) => boolean
    readonly resolve: (message: Message) => void
  }[] = []
  #input = Buffer.alloc(0)
  #ids = 0

  constructor() {
    const bin = require.resolve('yaml-language-server/bin/yaml-language-server')
    this.#server = spawn(process.execPath, [bin, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] })
    this.#server.stdout?.on('data', (chunk: Buffer) => this.#receive(chunk))
  }

  async start(): Promise<void> {
    await this.request('initialize', { processId: process.pid, rootUri: null, capabilities: {} })
    this.notify('initialized', {})
    const settings = { yaml: { validate: true, completion: true, schemaStore: { enable: false } } }
    this.notify('workspace/didChangeConfiguration', { settings })
  }

  /** What the server finds wrong with a file: `line:column message`, counted from 1. */
  async diagnose(uri: string, text: string): Promise<string[]> {
    const answer = this.#next((message) => {
      const { uri: about } = (message.params ?? {}) as { uri?: string }
      return message.method === 'textDocument/publishDiagnostics' && about === uri
    })
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } })
    const { diagnostics } = (await answer).params as {
      diagnostics: { message: string; range: { start: { line: number; character: number } } }[]
    }
    return diagnostics.map(({ message, range: { start } }) => `${start.line + 1}:${start.character + 1} ${message}`)
  }

  /** What the server offers at a place of an open file (counted from 1). */
  async complete(uri: string, line: number, column: number): Promise<string[]> {
    const position = { line: line - 1, character: column - 1 }
    const { result } = await this.request('textDocument/completion', { textDocument: { uri }, position })
    return (result as { items: { label: string }[] }).items.map(({ label }) => label)
  }

  /** What the server shows for a place of an open file. */
  async hover(uri: string, line: number, column: number): Promise<string> {
    const position = { line: line - 1, character: column - 1 }
    const { result } = await this.request('textDocument/hover', { textDocument: { uri }, position })
    return JSON.stringify(result)
  }

  request(method: string, params: unknown): Promise<Message> {
    const id = ++this.#ids
    const answer = this.#next((message) => message.id === id && message.method === undefined)
    this.#send({ id, method, params })
    return answer
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params })
  }

  stop(): void {
    this.#server.kill()
  }

  #next(wanted: (message: Message) => boolean): Promise<Message> {
    return new Promise((resolve) => this.#waiting.push({ wanted, resolve }))
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    this.#server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  #receive(chunk: Buffer): void {
    this.#input = Buffer.concat([this.#input, chunk])
    for (;;) {
      const head = this.#input.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/i.exec(this.#input.subarray(0, Math.max(head, 0)).toString())?.[1])
      if (head === -1 || this.#input.length < head + 4 + length) return
      const message: Message = JSON.parse(this.#input.subarray(head + 4, head + 4 + length).toString())
      this.#input = this.#input.subarray(head + 4 + length)
      // The server asks its editor for settings and rights, too: none.
      if (message.id !== undefined && message.method !== undefined) this.#send({ id: message.id, result: null })
      for (const waiter of this.#waiting.filter(({ wanted }) => wanted(message))) {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1)
        waiter.resolve(message)
      }
    }
  }
}
