import { checksum } from './checksum.ts'

/**
 * A text as the fragment of an address: `#s1.<checksum><length>.<data>`. The data is the text, deflated, as base64url; the checksum has
 * eight hex digits and covers length and data; the length is that of the data in base 36, so that a link that was cut off can be told.
 */
export async function packLink(text: string): Promise<string> {
  const deflated = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const data = base64url(new Uint8Array(await new Response(deflated).arrayBuffer()))
  const length = data.length.toString(36)
  return `#s1.${checksum(`${length}.${data}`)}${length}.${data}`
}

function base64url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
