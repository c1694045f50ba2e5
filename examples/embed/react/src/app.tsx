import '@leitfaden/web/element'
import type { CalculatorEstimate } from '@leitfaden/web/element'
import { type FormEvent, useState } from 'react'

const atStart = { 'load.users': '1200 users' }

export function App() {
  const [provider, setProvider] = useState('generic')
  const [estimate, setEstimate] = useState<CalculatorEstimate>()
  const [sent, setSent] = useState('')
  const month = estimate?.cost?.lastMonth
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setSent(String(new FormData(event.currentTarget).get('project')))
  }
  return (
    <>
      <h1>Ask for an offer</h1>
      <form onSubmit={send}>
        <p>
          <label htmlFor="provider">Hosted by</label>
          <select id="provider" value={provider} onChange={({ target }) => setProvider(target.value)}>
            <option value="generic">No particular provider</option>
            <option value="flying-circus">Flying Circus</option>
          </select>
        </p>
        <leitfaden-calculator
          name="project"
          provider={provider}
          answers={atStart}
          onleitfaden-estimate={({ detail }) => setEstimate(detail)}
        />
        <p>
          Typically about{' '}
          <output id="cost">{month ? `${Math.round(month.p50)} ${estimate?.cost?.currency}` : '…'}</output> a month
        </p>
        <button type="submit">Send</button>
      </form>
      <pre id="sent">{sent}</pre>
    </>
  )
}
