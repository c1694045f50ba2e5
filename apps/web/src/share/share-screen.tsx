import { formatNumber } from '@leitfaden/core'
import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useId, useRef } from 'preact/hooks'
import { announce } from '../app/announce.tsx'
import { hashOf } from '../app/route.ts'
import { content } from '../content/content.ts'
import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { project, scenario } from '../project/open-project.ts'
import { language, t } from '../texts/t.ts'
import { linkLimits } from './link-limits.ts'
import { packLink } from './pack-link.ts'
import { shareText, withoutNames } from './share-document.ts'
import { ShareFile } from './share-file.tsx'
import './share-screen.css'

/** How a project gets to somebody else: as a link that holds it, or as a file. */
export function ShareScreen() {
  const { share } = t()
  if (project.value === undefined) {
    return (
      <div class="page share">
        <h1>{share.title}</h1>
        <p>{share.noProject}</p>
        <p>
          <a href={hashOf({ screen: 'start' })}>{share.toStart}</a>
        </p>
      </div>
    )
  }
  return (
    <div class="page share">
      <h1>{share.title}</h1>
      <ShareLink />
      <ShareFile />
    </div>
  )
}

function ShareLink() {
  const { link } = t().share
  const id = useId()
  const isNameless = useSignal(false)
  const address = useSignal<string | undefined>(undefined)
  const byHand = useSignal(false)
  const field = useRef<HTMLInputElement>(null)
  const text = useComputed(() => {
    const { guide } = content()
    const { document } = scenario.value
    return shareText(isNameless.value ? withoutNames(document, guide) : document, guide)
  })
  useSignalEffect(() => {
    const wanted = text.value
    void packLink(wanted).then((fragment) => {
      if (text.peek() === wanted) address.value = location.href.replace(/[?#].*$/, '') + fragment
    })
  })
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address.value ?? '')
      announce(link.copied)
    } catch {
      byHand.value = true
      field.current?.select()
    }
  }
  const length = address.value?.length ?? 0
  return (
    <section class="share-way" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{link.title}</h2>
      <p>{link.text}</p>
      {(project.value?.scenarios.length ?? 0) > 1 && <p>{link.scenario(scenario.value.name)}</p>}
      <Notice kind="warning">
        <p>{link.readable}</p>
      </Notice>
      <div>
        <label class="choice">
          <input
            type="checkbox"
            checked={isNameless.value}
            aria-describedby={`${id}-names`}
            onChange={({ currentTarget }) => {
              isNameless.value = currentTarget.checked
            }}
          />
          {link.withoutNames}
        </label>
        <p class="share-help small soft" id={`${id}-names`}>
          {link.withoutNamesHelp}
        </p>
      </div>
      {length > linkLimits.packed ? (
        <Notice kind="error" live>
          <p>{link.tooLong}</p>
        </Notice>
      ) : (
        <>
          <div class="share-address">
            <label class="unseen" for={`${id}-address`}>
              {link.address}
            </label>
            <input
              ref={field}
              id={`${id}-address`}
              class="input"
              readOnly
              value={address.value ?? link.making}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
            <Button look="main" disabled={address.value === undefined} onClick={copy}>
              {link.copy}
            </Button>
          </div>
          {byHand.value && <p role="status">{link.copyByHand}</p>}
          {length > linkLimits.safe && (
            <Notice kind="warning">
              <p>{link.long(formatNumber(length, language()))}</p>
            </Notice>
          )}
        </>
      )}
    </section>
  )
}
