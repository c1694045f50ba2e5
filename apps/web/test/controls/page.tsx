import '../../src/design/design.css'
import '../../src/controls/controls.css'
import {
  type Answer,
  type AnswerValue,
  allChapters,
  exampleAnswer,
  fromPlain,
  type Language,
  parseAnswer,
  type Question,
} from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { providers } from '@leitfaden/core/providers'
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { AnswerControl } from '../../src/controls/answer-control.tsx'
import type { Drafts } from '../../src/controls/drafts.ts'
import { controls as de } from '../../src/controls/texts.de.ts'
import { controls as en } from '../../src/controls/texts.en.ts'

declare global {
  interface Window {
    /** What the controls committed, by question, last one last. */
    given: { readonly [question: string]: readonly (AnswerValue | undefined)[] }
    /** Changes an answer from outside, as undo or another tab does. */
    change: (question: string, answer: Answer | undefined) => void
  }
}

/** `?lang=de&fill=example|faulty&kind=table&question=load.users&provider=generic&shadow` */
const wanted = new URLSearchParams(location.search)
const language = (wanted.get('lang') ?? 'de') as Language
const provider = providers.find(({ id }) => id === (wanted.get('provider') ?? 'flying-circus'))
const questions = allChapters(extendedDevops)
  .flatMap((chapter) => chapter.questions)
  .filter(({ answer }) => wanted.get('kind')?.split(',').includes(answer.kind) ?? true)
  .filter(({ id }) => wanted.get('question')?.split(',').includes(id) ?? true)

document.documentElement.lang = language
if (wanted.has('scheme')) document.documentElement.dataset.scheme = wanted.get('scheme') ?? ''
const changes = new Map<string, (answer: Answer | undefined) => void>()
window.given = {}
window.change = (question, answer) => changes.get(question)?.(answer)

function example({ answer }: Question): Answer | undefined {
  if (wanted.get('fill') !== 'example') return undefined
  const question = { answer } as Question
  const read = parseAnswer(question, fromPlain(exampleAnswer(answer, { language, ...(provider && { provider }) })), {
    path: [],
    ...(provider && { provider }),
  })
  return read.ok ? read.value : undefined
}

/** Texts that nobody can read, wherever a text is read as something else. */
function faultyDrafts({ id, answer }: Question): Drafts {
  const parts =
    answer.kind === 'record'
      ? answer.fields.map((field) => [field.id, field.answer.kind])
      : answer.kind === 'table'
        ? answer.columns.map((column) => [`${answer.rows?.[0]?.id ?? 'row-1'}/${column.id}`, column.answer.kind])
        : [['', answer.kind]]
  const faulty = parts.filter(([, kind]) => ['quantity', 'date', 'number', 'choice'].includes(kind ?? ''))
  return new Map(
    wanted.get('fill') === 'faulty'
      ? faulty.map(([path]) => [`${id}/${path}`, { typed: '1.500 Äpfel', given: undefined, seen: undefined }])
      : [],
  )
}

function Shown({ question }: { readonly question: Question }) {
  const [answer, setAnswer] = useState(example(question))
  const [drafts] = useState(() => faultyDrafts(question))
  changes.set(question.id, setAnswer)
  const label = `prompt-${question.id.replace('.', '-')}`
  return (
    <section data-question={question.id}>
      <h2 id={label}>{question.prompt[language]}</h2>
      <AnswerControl
        question={question}
        answer={answer}
        language={language}
        texts={language === 'de' ? de : en}
        provider={provider}
        today="2027-01-15"
        labelledBy={label}
        drafts={drafts}
        onAnswer={(value) => {
          window.given = { ...window.given, [question.id]: [...(window.given[question.id] ?? []), value] }
          setAnswer(value === undefined ? undefined : { state: 'answered', value })
        }}
      />
    </section>
  )
}

const main = document.getElementById('content')
if (main) {
  main.className = 'page'
  const root = wanted.has('shadow') ? main.attachShadow({ mode: 'open' }) : main
  render(
    <>
      <h1>{wanted.get('kind') ?? 'Controls'}</h1>
      {questions.map((question) => (
        <Shown key={question.id} question={question} />
      ))}
    </>,
    root,
  )
}
