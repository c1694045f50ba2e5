import type { Language } from '@leitfaden/core'

/** The language that is spoken where an element stands: as said nearest around it, else as the browser wants it, else English. */
export function languageAround(element: Element): Language {
  const said = nearest(element)
  const wanted = said === undefined ? navigator.languages : [said]
  return wanted.map(languageOf).find((language) => language !== undefined) ?? 'en'
}

export function languageOf(tag: string): Language | undefined {
  const language = tag.slice(0, 2).toLowerCase()
  return language === 'de' || language === 'en' ? language : undefined
}

function nearest(element: Element): string | undefined {
  const found = element.closest('[lang]')
  // A form may hold a field that is called like the method.
  if (found) return Element.prototype.getAttribute.call(found, 'lang') ?? undefined
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? nearest(root.host) : undefined
}
