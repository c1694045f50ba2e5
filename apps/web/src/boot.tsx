import { render } from 'preact'
import { App } from './app/app.tsx'
import { firstLanguage, speak } from './app/language.ts'
import { route } from './app/route.ts'
import { showScheme } from './app/scheme.ts'
import { resumeProject, startKeeping } from './keeping/keeping.ts'
import { keepPage } from './offline/update.ts'

showScheme()
await speak(firstLanguage())
startKeeping()
if (route.value.screen !== 'start') await resumeProject()
const root = document.getElementById('app')
if (root) {
  root.replaceChildren()
  render(<App />, root)
}
void import('./prices/own-price-lists.ts').then(({ showKeptPriceLists }) => showKeptPriceLists())
void keepPage()
