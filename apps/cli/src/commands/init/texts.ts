import type { Language } from '@leitfaden/core'

interface InitTexts {
  /** The comment on top of the file, line by line; an indented line is a command. */
  readonly head: (questions: number, file: string) => readonly string[]
  readonly made: (file: string, questions: number) => string
  readonly check: string
  readonly estimate: string
  readonly set: string
}

const de: InitTexts = {
  head: (questions, file) => [
    `Antworten zu einem Hosting-Projekt: ${questions} ${questions === 1 ? 'Frage' : 'Fragen'}.`,
    '',
    'Über jedem Beispiel steht die Frage und warum sie gestellt wird. Um zu antworten, löschen Sie das „# “ vor dem Beispiel und ersetzen den Wert. Was offen bleibt, nimmt die Schätzung an; die Reihenfolge ist gleichgültig.',
    'Statt eines Werts geht auch:',
    '',
    '  { state: unknown }                        noch nicht bekannt',
    '  { state: discuss, note: mit wem }         zu besprechen',
    '  { state: not-applicable, reason: warum }  trifft nicht zu',
    '',
    `  leitfaden check ${file}     ob alles stimmt, und was auffällt`,
    `  leitfaden estimate ${file}  was daraus folgt`,
    '',
    'Ein Editor, der YAML-Schemas kennt, hilft beim Schreiben. Das Schema schreibt',
    '',
    '  leitfaden schema answers --out answers.schema.json',
    '',
    'Danach gehört als erste Zeile hierher: # yaml-language-server: $schema=answers.schema.json',
  ],
  made: (file, questions) => `Angelegt: ${file} mit ${questions} ${questions === 1 ? 'Frage' : 'Fragen'}`,
  check: 'nach dem Ausfüllen: ob alles stimmt',
  estimate: 'was daraus folgt',
  set: 'eine Antwort von hier aus',
}

const en: InitTexts = {
  head: (questions, file) => [
    `Answers about a hosting project: ${questions} ${questions === 1 ? 'question' : 'questions'}.`,
    '',
    'Above each example stands the question and why it is asked. To answer, delete the “# ” before the example and replace the value. What stays open is assumed by the estimate; the order does not matter.',
    'Instead of a value there may be:',
    '',
    '  { state: unknown }                      not known yet',
    '  { state: discuss, note: with whom }     to be discussed',
    '  { state: not-applicable, reason: why }  does not apply',
    '',
    `  leitfaden check ${file}     whether all is well, and what stands out`,
    `  leitfaden estimate ${file}  what follows from it`,
    '',
    'An editor that knows YAML schemas helps while you type. The schema is written by',
    '',
    '  leitfaden schema answers --out answers.schema.json',
    '',
    'Then the first line here is to be: # yaml-language-server: $schema=answers.schema.json',
  ],
  made: (file, questions) => `Begun: ${file} with ${questions} ${questions === 1 ? 'question' : 'questions'}`,
  check: 'once filled in: whether all is well',
  estimate: 'what follows from it',
  set: 'one answer from here',
}

export const initTexts: { readonly [language in Language]: InitTexts } = { de, en }
