import { render } from 'preact'
import { App } from './app/app.tsx'
import { firstLanguage, speak } from './app/language.ts'
import { showScheme } from './app/scheme.ts'
import { startKeeping } from './keeping/keeping.ts'

showScheme()
await speak(firstLanguage())
startKeeping()
const root = document.getElementById('app')
if (root) {
  root.replaceChildren()
  render(<App />, root)
}
