import type { Language } from '@leitfaden/core'

/** What `next` says by itself, in one language. */
export interface NextTexts {
  readonly title: string
  /** Behind a question of which somebody said that nobody knows. */
  readonly unknown: string
  readonly means: string
  readonly nothing: string
  readonly others: (count: number) => string
  readonly next: string
  readonly askAll: string
  readonly askOne: string
  readonly setOne: string
  readonly inFull: string
}

const texts: { readonly [language in Language]: NextTexts } = {
  de: {
    title: 'Was die Kosten am meisten eingrenzt',
    unknown: 'bisher nicht bekannt',
    means:
      'Der Anteil sagt, wie viel von der Ungewissheit der Kosten an einer Frage hängt. Wo eine Antwort andere ersetzt, überschneiden sich die Anteile.',
    nothing: 'Keine offene Frage würde die Kosten merklich eingrenzen.',
    others: (count) =>
      count === 1
        ? 'Eine weitere Frage ist offen; an den Kosten ändert sie wenig.'
        : `${count} weitere Fragen sind offen; an den Kosten ändern sie wenig.`,
    next: 'Weiter',
    askAll: 'in dieser Reihenfolge fragen',
    askOne: 'nur die erste',
    setOne: 'sie ohne Interview beantworten',
    inFull: 'die erste ausführlich',
  },
  en: {
    title: 'What narrows the cost most',
    unknown: 'not known so far',
    means:
      'The share says how much of the uncertainty of the cost hangs on a question. Where one answer stands in for others, the shares overlap.',
    nothing: 'No open question would narrow the cost noticeably.',
    others: (count) =>
      count === 1
        ? 'One more question is open; it changes the cost little.'
        : `${count} more questions are open; they change the cost little.`,
    next: 'Next',
    askAll: 'ask in this order',
    askOne: 'only the first',
    setOne: 'answer it without an interview',
    inFull: 'the first one in full',
  },
}

export function nextTexts(language: Language): NextTexts {
  return texts[language]
}
