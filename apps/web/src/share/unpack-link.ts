import { checksum } from './checksum.ts'
import { linkLimits } from './link-limits.ts'

/** Why a link can not be opened: part of it is missing, it was changed on its way, a newer version wrote it, or it holds too much. */
export type LinkFault = 'cut-off' | 'damaged' | 'newer' | 'too-large'

export type UnpackedLink =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: LinkFault }

/** Is the fragment of an address such a link, of whatever version, sound or not? */
export function isLink(fragment: string): boolean {
  return /^#s\d/.test(fragment)
}

/**
 * The text that a link holds. Blanks that a mail program put into it and what a chat program hung on are passed over; anything else that
 * was changed is found out. Never gives more than the limit, whatever the data claims.
 */
export async function unpackLink(fragment: string): Promise<UnpackedLink> {
  if (fragment.length > linkLimits.packed) return { ok: false, fault: 'too-large' }
  const link = fragment.replace(/\s|%0[AD]|%20/gi, '')
  const [, version] = /^#s(\d+)/.exec(link) ?? []
  if (version !== '1') return { ok: false, fault: version === undefined ? 'damaged' : 'newer' }
  const [, sum, length, rest] = /^#s1\.([0-9a-f]{8})([0-9a-z]{1,4})\.([\w-]*)/.exec(link) ?? []
  if (sum === undefined || length === undefined || rest === undefined) {
    return { ok: false, fault: /^#s1[.0-9a-z]*$/.test(link) ? 'cut-off' : 'damaged' }
  }
  const expected = Number.parseInt(length, 36)
  if (rest.length < expected) return { ok: false, fault: 'cut-off' }
  const data = rest.slice(0, expected)
  if (checksum(`${length}.${data}`) !== sum) return { ok: false, fault: 'damaged' }
  return inflate(data)
}

async function inflate(data: string): Promise<UnpackedLink> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let size = 0
  let text = ''
  try {
    const bytes = Uint8Array.from(atob(data.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return { ok: true, text: text + decoder.decode() }
      size += value.length
      if (size > linkLimits.unpacked) {
        await reader.cancel()
        return { ok: false, fault: 'too-large' }
      }
      text += decoder.decode(value, { stream: true })
    }
  } catch {
    return { ok: false, fault: 'damaged' }
  }
}
