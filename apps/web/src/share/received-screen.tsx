import { type AnswersDocument, allChapters } from '@leitfaden/core'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { content } from '../content/content.ts'
import { words } from '../content/words.ts'
import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { spanText } from '../estimate/amounts.ts'
import { estimateInput } from '../estimate/estimate-input.ts'
import { FaultList } from '../files/fault-list.tsx'
import type { SoundFile } from '../files/opening.ts'
import { today } from '../project/open-project.ts'
import { providerOf } from '../project/provider-of.ts'
import { language, say, t } from '../texts/t.ts'
import { ask } from '../worker/ask.ts'
import { discardReceived, keepReceived, type Received, received } from './received.ts'
import './received-screen.css'

/** What somebody sent as a link: to be looked at, kept or thrown away. */
export function ReceivedScreen() {
  const now = received()
  return <div class="page received">{now && <Part now={now} />}</div>
}

function Part({ now }: { readonly now: Received }) {
  const { share } = t()
  if (now.step === 'opening') return <p class="soft">{t().app.loading}</p>
  if (now.step === 'preview') return <Preview file={now.file} />
  return (
    <Notice kind="error" title={share.notOpened} live>
      {now.step === 'broken' ? (
        <p>{share.faults[now.fault]}</p>
      ) : (
        <>
          <p>{t().files.faults(now.file.issues.length)}</p>
          <FaultList issues={now.file.issues} />
          <p>{share.askForFile}</p>
        </>
      )}
      <p>{t().files.untouched}</p>
      <div class="actions">
        <Button onClick={discardReceived}>{share.toStart}</Button>
      </div>
    </Notice>
  )
}

function Preview({ file }: { readonly file: SoundFile }) {
  const { share, app } = t()
  const { document } = file
  const { providers } = content()
  const name = document.answers['project.name']
  const title = name?.state === 'answered' && typeof name.value === 'string' ? name.value : app.unnamed
  return (
    <>
      <Notice title={share.sentToYou}>
        <p>{share.notKeptYet}</p>
        <div class="actions">
          <Button look="main" onClick={() => keepReceived(file)}>
            {share.keep}
          </Button>
          <Button onClick={discardReceived}>{share.discard}</Button>
        </div>
      </Notice>
      <h1>{title}</h1>
      <p class="soft">
        {share.summary(Object.keys(document.answers).length, say(providerOf(document.provider, providers).title))}
      </p>
      <FirstLook document={document} />
      <ReceivedAnswers document={document} />
    </>
  )
}

/** What it costs, as a figure to decide by whether it is worth a longer look. */
function FirstLook({ document }: { readonly document: AnswersDocument }) {
  const { share } = t()
  const cost = useSignal<string | undefined>(undefined)
  useEffect(() => {
    const { today: _day, ...input } = estimateInput(document, content(), today.value)
    ask('calculateFigures', { ...input, samples: 2_048 }, { worker: 'quick' }).then(
      (result) => {
        const found = result.ok ? result.value.cost : undefined
        const { p10, p90 } = found?.ranges.lastMonth ?? {}
        if (found && p10 && p90) cost.value = spanText(Number(p10), Number(p90), found.currency)
      },
      () => {
        // The answers can be looked at all the same.
      },
    )
  }, [document, language()])
  return cost.value === undefined ? null : <p class="received-cost numbers">{share.costs(cost.value)}</p>
}

function ReceivedAnswers({ document }: { readonly document: AnswersDocument }) {
  const { guide, providers } = content()
  const telling = words()
  if (telling === undefined) return null
  const provider = providerOf(document.provider, providers)
  const chapters = allChapters(guide).map(({ id, title, questions }) => {
    const answered = questions.flatMap((question) => {
      const answer = document.answers[question.id]
      return answer === undefined ? [] : [{ question, answer }]
    })
    if (answered.length === 0) return null
    return (
      <section key={id} class="received-chapter">
        <h2>{say(title)}</h2>
        <dl>
          {answered.map(({ question, answer }) => (
            <div key={question.id}>
              <dt>{say(question.prompt)}</dt>
              <dd>{telling.plainAnswer(question, answer, language(), provider)}</dd>
            </div>
          ))}
        </dl>
      </section>
    )
  })
  return <>{chapters}</>
}
