import { render } from 'preact'
import { App } from './app/app.tsx'
import { firstLanguage, speak } from './app/language.ts'
import { showScheme } from './app/scheme.ts'

showScheme()
await speak(firstLanguage())
const root = document.getElementById('app')
if (root) {
  root.replaceChildren()
  render(<App />, root)
}
