import { render } from 'preact'
import { App } from './app/app.tsx'
import { firstLanguage, speak } from './app/language.ts'
import { showScheme } from './app/scheme.ts'
import { loadContent } from './content/content.ts'

showScheme()
const language = firstLanguage()
await Promise.all([speak(language), loadContent(language)])
const root = document.getElementById('app')
if (root) {
  root.replaceChildren()
  render(<App />, root)
}
