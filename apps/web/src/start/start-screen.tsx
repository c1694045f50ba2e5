import { t } from '../texts/t.ts'

export function StartScreen() {
  return (
    <div class="page">
      <h1>{t().app.start}</h1>
    </div>
  )
}
