/** CRC-32 of a text of ASCII characters, as eight hex digits: notices every changed character. */
export function checksum(text: string): string {
  let sum = 0xffffffff
  for (let at = 0; at < text.length; at++) {
    sum ^= text.charCodeAt(at)
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (~sum >>> 0).toString(16).padStart(8, '0')
}
