import { type Chapter, type Found, indexQuestions, languages, searchQuestions, suggest } from '@leitfaden/core'
import { computed, signal, useComputed, useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { content } from '../content/content.ts'
import { loadTexts } from '../content/load-texts.ts'
import { context } from '../project/open-project.ts'
import { say, t } from '../texts/t.ts'
import { chapters, openChapter, openQuestion } from './place.ts'
import './search.css'

/** As many results as can be taken in. */
const most = 10
const inputId = 'question-search'

const arrivedTexts = signal(0)
const index = computed(() => {
  arrivedTexts.value
  return indexQuestions(content().guide)
})

export function focusSearch(): boolean {
  const input = document.getElementById(inputId)
  input?.focus()
  return input !== null
}

/** People ask in either language, whatever the page is shown in. */
async function searchBothLanguages(): Promise<void> {
  if (arrivedTexts.value > 0) return
  await Promise.all(languages.map(loadTexts))
  arrivedTexts.value = 1
}

/** A chapter by its title or number, or a question. */
type Result = { readonly chapter: Chapter; readonly found?: undefined } | { readonly found: Found }

/** Finds questions by what they ask, by options, by ids and by what was answered. */
export function Search() {
  const { search } = t().questions
  const typed = useSignal('')
  const at = useSignal(0)
  const list = useId()
  const found = useComputed(() => resultsFor(typed.value))
  const results = found.value.slice(0, most)
  const isOpen = typed.value.trim() !== ''
  const near = isOpen && results.length === 0 ? suggest(typed.value.trim(), words.value) : undefined
  const choose = (result: Result | undefined) => {
    if (result === undefined) return
    typed.value = ''
    if (result.found) openQuestion(result.found.question.id, 'field')
    else openChapter(result.chapter)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return
    const { key } = event
    if (key === 'ArrowDown') at.value = Math.min(at.value + 1, results.length - 1)
    else if (key === 'ArrowUp') at.value = Math.max(at.value - 1, 0)
    else if (key === 'Enter') choose(results[at.value])
    else if (key === 'Escape') typed.value = ''
    else return
    event.preventDefault()
  }
  return (
    <search class="search">
      <label class="side-heading" for={inputId}>
        {search.label}{' '}
        <span class="key" aria-hidden="true">
          /
        </span>
      </label>
      <input
        id={inputId}
        class="input search-input"
        type="text"
        autocomplete="off"
        spellcheck={false}
        role="combobox"
        aria-expanded={isOpen && results.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        {...(isOpen && results.length > 0 && { 'aria-activedescendant': `${list}-${at.value}` })}
        value={typed.value}
        onFocus={() => void searchBothLanguages()}
        onInput={(event) => {
          typed.value = event.currentTarget.value
          at.value = 0
        }}
        onKeyDown={onKeyDown}
      />
      <div class="search-results" hidden={!isOpen}>
        <p class="small soft" role="status">
          {isOpen && (results.length > 0 ? search.results(found.value.length) : search.none(typed.value.trim()))}
        </p>
        {near !== undefined && (
          <button
            type="button"
            class="button button-plain"
            onClick={() => {
              typed.value = near
              focusSearch()
            }}
          >
            {search.near(near)}
          </button>
        )}
        <div id={list} role="listbox" aria-label={search.label}>
          {results.map((result, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
            <div
              key={result.found ? result.found.question.id : result.chapter.id}
              id={`${list}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === at.value}
              class="search-result"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(result)}
            >
              <ResultText result={result} />
            </div>
          ))}
        </div>
      </div>
    </search>
  )
}

function ResultText({ result }: { readonly result: Result }) {
  const { search } = t().questions
  if (result.found === undefined)
    return (
      <>
        {say(result.chapter.title)} <span class="small soft">{search.chapter}</span>
      </>
    )
  const { question, place, text = '', relevant } = result.found
  const where = place === 'answer' ? search.answer(text) : place === 'part' ? search.part(text) : undefined
  const remarks = [where, relevant ? undefined : search.irrelevant].filter(Boolean)
  return (
    <>
      {say(question.prompt)} {remarks.length > 0 && <span class="small soft">{remarks.join(' · ')}</span>}
    </>
  )
}

function resultsFor(typed: string): readonly Result[] {
  const word = typed.trim().toLowerCase()
  if (word === '') return []
  const named = chapters.value.filter(
    ({ title }, place) =>
      word === String(place + 1) || languages.some((one) => title[one].toLowerCase().startsWith(word)),
  )
  const found = searchQuestions(index.value, context.value, typed)
  return [...named.map((chapter) => ({ chapter })), ...found.map((one) => ({ found: one }))]
}

/** What somebody may have meant. */
const words = computed(() => {
  const texts = index.value.flatMap(({ prompt, parts }) => [...prompt, ...parts].map(({ text }) => text))
  return [...new Set(texts.flatMap((text) => text.split(/[^\p{L}\p{M}\d*-]+/u)))].filter((word) => word.length > 3)
})
