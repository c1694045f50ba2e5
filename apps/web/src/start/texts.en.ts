import type { StartTexts } from './texts.ts'

export const start: StartTexts = {
  sentence: 'A project in questions and answers, with an estimate that gives a reason for every figure.',
  how: 'You answer what should be settled before an application goes into operation. With every answer it becomes clearer what it needs in servers, storage and transfer, and what that costs. Everything stays on your device.',
  new: {
    title: 'New project',
    nameMissing: 'Please give the project a name.',
    provider: 'Where is it to run?',
    providerHelp: 'Name and provider can be changed later.',
    begin: 'To the first questions',
    scenario: 'Starting point',
  },
  open: {
    title: 'Open a file',
    text: 'An answers file (YAML or JSON). You can also drop it anywhere on this page.',
    pick: 'Choose a file',
  },
  examples: {
    title: 'Look at an example',
    text: 'A filled-in project to explore and to change.',
    list: {
      vereinsshop: { title: 'Vereinsshop', text: 'A club’s online shop, every question answered' },
      'first-call': { title: 'First call', text: 'Five answers from twenty minutes on the phone' },
      'second-call': { title: 'Second call', text: 'The same project a week later' },
      'hachyderm-2022': { title: 'Hachyderm 2022', text: 'A Mastodon server, from published figures' },
      'stack-exchange-2016': { title: 'Stack Exchange 2016', text: 'A very large system, from published figures' },
    },
  },
  goOn: {
    title: 'Continue',
    text: 'Projects that are kept on this device.',
    none: 'No project yet. What you answer is kept here without your having to save it.',
  },
  live: {
    title: 'Try it out',
    text: 'Move something and watch the estimate become narrower.',
    pageViews: 'Page views per month',
    stored: 'Data stored',
    cover: 'Who helps when something fails?',
    notKnown: 'not known yet',
    figures: 'In 8 of 10 cases',
    cost: 'Cost per month',
    transfer: 'Transfer per month',
    disk: 'Storage of the servers',
    assumed: 'Dashed: on assumptions alone',
    again: 'Start again',
    prices: 'For the start of operation, reckoned with example prices; not an offer.',
    failed: 'The example could not be calculated.',
  },
}
