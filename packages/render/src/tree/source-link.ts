import type { Source } from '@leitfaden/core'
import type { Link } from 'mdast'

/** The public address of a source, shown as it is. Anything but a plain `https:` address gives none. */
export function sourceLink(source: Source): Link | undefined {
  const { url } = source
  if (url === undefined || !/^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~!$&'()*+,;=:@%/?#-]*)?$/u.test(url)) return undefined
  return { type: 'link', url, children: [{ type: 'text', value: url }] }
}
