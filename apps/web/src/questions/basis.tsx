import { formatDate, type Issue, languages } from '@leitfaden/core'
import { useSignal } from '@preact/signals'
import { announce } from '../app/announce.tsx'
import { content, ownPriceLists } from '../content/content.ts'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Field } from '../design/field.tsx'
import { forgetPriceList, takePriceList } from '../prices/own-price-lists.ts'
import { answersDocument, editDocument } from '../project/open-project.ts'
import { say, t, language as texts } from '../texts/t.ts'
import { currentProvider } from './provider.ts'
import './basis.css'

/** What the estimate stands on besides the answers: provider, price list, language of the texts. */
export function Basis() {
  const { basis } = t().questions
  const open = useSignal(false)
  const provider = currentProvider.value
  const prices = currentPrices()
  return (
    <section class="basis" aria-label={basis.title}>
      <p class="side-heading">{basis.title}</p>
      <p class="small">
        {provider.id === 'generic' ? basis.noProvider : say(provider.title)}
        {' · '}
        {prices === undefined ? basis.unknownPrices : prices.example ? basis.example : say(prices.title)}
      </p>
      <Button look="plain" small aria-haspopup="dialog" onClick={() => (open.value = true)}>
        {basis.change}
      </Button>
      {open.value && (
        <Dialog title={basis.title} onClose={() => (open.value = false)}>
          <BasisFields />
        </Dialog>
      )}
    </section>
  )
}

function BasisFields() {
  const { basis } = t().questions
  const { providers, priceLists } = content()
  const { provider, prices, language } = answersDocument.value
  const profile = currentProvider.value
  const list = currentPrices()
  return (
    <>
      <p>{basis.text}</p>
      <Field label={basis.provider} help={say(profile.summary)}>
        {(names) => (
          <select
            {...names}
            class="input"
            value={provider ?? 'generic'}
            onChange={(event) => change('provider', event.currentTarget.value, basis.provider)}
          >
            {providers.map(({ id, title }) => (
              <option key={id} value={id}>
                {id === 'generic' ? basis.noProvider : say(title)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={basis.prices}
        help={
          list && [...(list.example ? [basis.example] : []), basis.pricesOf(formatDate(list.read, texts()))].join(' · ')
        }
        fault={list === undefined && basis.unknownPrices}
      >
        {(names) => (
          <select
            {...names}
            class="input"
            value={list?.id ?? ''}
            onChange={(event) => change('prices', event.currentTarget.value, basis.prices)}
          >
            {list === undefined && <option value="">{prices}</option>}
            {priceLists.map(({ id, title }) => (
              <option key={id} value={id}>
                {say(title)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <OwnPrices />
      <Field label={basis.language} help={basis.languageHelp}>
        {(names) => (
          <select
            {...names}
            class="input"
            value={language}
            onChange={(event) => change('language', event.currentTarget.value, basis.language)}
          >
            {languages.map((one) => (
              <option key={one} value={one}>
                {basis.languages[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  )
}

/** Prices of somebody's own, from a file. */
function OwnPrices() {
  const { basis } = t().questions
  const faults = useSignal<readonly Issue[]>([])
  const current = currentPrices()
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const read = await takePriceList(file)
    faults.value = read.ok ? [] : read.issues
    if (!read.ok) return
    change('prices', read.value.id, basis.prices)
    announce(basis.ownPricesAdded(say(read.value.title)))
  }
  return (
    <>
      <Field
        label={basis.ownPrices}
        help={basis.ownPricesHelp}
        fault={
          faults.value.length > 0 && (
            <>
              {basis.ownPricesFaulty}
              {faults.value.slice(0, most).map((issue, index) => (
                <span key={index} class="basis-fault">
                  {issue.path.join(' › ')}{' '}
                  {[issue.message, ...(issue.expected ? [issue.expected] : [])].map(say).join(': ')}
                </span>
              ))}
            </>
          )
        }
      >
        {(names) => (
          <input
            {...names}
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
          />
        )}
      </Field>
      {current && ownPriceLists().includes(current.id) && (
        <div class="actions">
          <Button
            small
            look="stop"
            onClick={() => {
              editDocument({ label: basis.prices }, ({ prices, ...others }) => others)
              forgetPriceList(current.id)
            }}
          >
            {basis.forgetPrices(say(current.title))}
          </Button>
        </div>
      )}
    </>
  )
}

/** Faults shown at once. */
const most = 5

function change(key: 'provider' | 'prices' | 'language', value: string, label: string): void {
  editDocument({ label }, (document) => (document[key] === value ? document : { ...document, [key]: value }))
}

/** Undefined where the document names one that is not here. */
function currentPrices() {
  const { priceLists } = content()
  const named = answersDocument.value.prices
  return named === undefined ? priceLists[0] : priceLists.find(({ id }) => id === named)
}
