import { type Command, same } from '../command.ts'
import { answersFile, audience, intoFile, phase, reading, showing } from '../options.ts'

export const command: Command = {
  summary: {
    de: 'welche offene Frage die Kosten am meisten eingrenzt',
    en: 'which open question narrows the cost most',
  },
  description: {
    de: 'Ordnet die offenen und die mit einer Spanne beantworteten Fragen danach, wie viel von der Spanne der Kosten an ihnen hängt, und sagt, wer sie beantworten kann und bis wann das gebraucht wird.',
    en: 'Ranks the questions that are open, or answered with a range, by how much of the range of the cost hangs on them, and says who can answer and by when that is needed.',
  },
  arguments: [answersFile],
  options: [phase, audience, ...intoFile, ...reading, ...showing],
  examples: [
    [same('next shop.yaml'), { de: 'was als Nächstes zu fragen ist', en: 'what to ask next' }],
    [
      same('next shop.yaml --audience customer'),
      { de: 'was davon die Kundenseite weiß', en: 'what of it the customer can say' },
    ],
    [same('ask shop.yaml --next'), { de: 'gleich in dieser Reihenfolge fragen', en: 'ask in this order' }],
  ],
  load: () => import('./run.ts'),
}
