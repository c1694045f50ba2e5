import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { anchors } from './anchors.ts'
import { withoutBlocks } from './fenced-blocks.ts'

/** Relative links of a page that lead nowhere: no such file, or no such place in it. `page` counts from `root`. */
export function brokenLinks(page: string, root: string): string[] {
  const known = new Map<string, ReadonlySet<string>>()
  const anchorsOf = (file: string): ReadonlySet<string> => {
    const found = known.get(file) ?? anchors(readFileSync(file, 'utf8'))
    known.set(file, found)
    return found
  }
  return linksOf(readFileSync(join(root, page), 'utf8')).filter((link) => {
    if (/^[a-z][a-z+.-]*:/i.test(link)) return false
    const [path = '', fragment] = link.split('#')
    const target = path === '' ? page : normalize(join(dirname(page), decodeURI(path)))
    const file = join(root, target)
    if (target.startsWith('..') || !existsSync(file)) return true
    if (fragment === undefined || fragment === '') return false
    return statSync(file).isDirectory() || !anchorsOf(file).has(fragment)
  })
}

function linksOf(markdown: string): string[] {
  const prose = withoutBlocks(markdown).replace(/(`+)[^`]+?\1(?!`)/g, 'code')
  const inline = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)]
  const references = [...prose.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm)]
  const html = [...prose.matchAll(/(?:href|src)="([^"]+)"/g)]
  return [...inline, ...references, ...html].map(([, link = '']) => link)
}
