import { type Command, same } from '../command.ts'
import { answersFiles, drawing, intoFile, reading, showing } from '../options.ts'
import { portfolioOptions } from './portfolio-options.ts'

export const command: Command = {
  summary: {
    de: 'Zahlen und Kosten mit Spannen, und worauf zu achten ist',
    en: 'figures and cost with their ranges, and what to watch out for',
  },
  description: {
    de: 'Berechnet, was die Antworten für die Infrastruktur bedeuten. Was niemand beantwortet hat, wird angenommen; zu jeder Zahl steht die Spanne, die daraus folgt.',
    en: 'Reckons what the answers mean for the infrastructure. Whatever nobody answered is assumed; every figure tells the range that follows from it.',
  },
  arguments: [answersFiles],
  options: [
    {
      flags: '--narrow',
      value: { de: 'Zahl', en: 'figure' },
      help: {
        de: 'was die Spanne dieser Zahl am schmalsten macht (sonst die der Kosten)',
        en: 'what would narrow the range of this figure most (default: the cost)',
      },
    },
    ...drawing,
    ...intoFile,
    ...reading,
    ...showing,
    ...portfolioOptions,
  ],
  examples: [
    [same('estimate shop.yaml'), { de: 'der Überblick', en: 'the overview' }],
    [
      same('estimate shop.yaml --narrow stored'),
      { de: 'was ihre Spanne schmaler macht', en: 'what would narrow its range' },
    ],
    [
      { de: 'estimate shop.yaml --prices eigene-preise.json', en: 'estimate shop.yaml --prices our-prices.json' },
      { de: 'mit eigener Preisliste', en: 'with your own price list' },
    ],
    [
      { de: "estimate 'kunden/**/*.yaml'", en: "estimate 'customers/**/*.yaml'" },
      { de: 'viele Dokumente, eine Zeile je Projekt', en: 'many documents, a row for each project' },
    ],
    [
      { de: 'estimate kunden --format csv > kunden.csv', en: 'estimate customers --format csv > customers.csv' },
      { de: 'für die Tabellenkalkulation', en: 'for a spreadsheet' },
    ],
    [same('estimate shop.yaml --json'), { de: 'alles, für andere Programme', en: 'everything, for other programs' }],
  ],
  load: () => import('./run.ts'),
}
