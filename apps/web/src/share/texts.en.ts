import type { ShareTexts } from './texts.ts'

export const share: ShareTexts = {
  title: 'Share',
  link: {
    title: 'As a link',
    text: 'Whoever opens it sees the answers and the estimate and can go on working with them. What they change after that does not come back.',
    scenario: (name) => `The link holds the scenario “${name}”.`,
    readable:
      'Whoever has the link can read everything in it: it holds the answers themselves. They are stored nowhere.',
    withoutNames: 'Leave out names, contacts and notes',
    withoutNamesHelp:
      'The party to the contract, people, and all notes, reasons and sources are missing then. Names within other answers stay.',
    address: 'Link',
    copy: 'Copy the link',
    copied: 'Link copied',
    copyByHand: 'The link is selected: copy it with Ctrl+C or ⌘C.',
    long: (characters) =>
      `The link is long (${characters} characters). Some chat and mail programs cut it off. Rather send the file.`,
    tooLong: 'It is too much for a link. Send the file instead.',
    making: 'Making the link …',
  },
  file: {
    title: 'As a file',
    text: 'To be sent, filed, and used with the command line. This page opens it again.',
    yaml: 'Download YAML',
    yamlHelp: 'Easy to read; comments are kept.',
    json: 'Download JSON',
    jsonHelp: 'For other programs.',
    notWritten: (prompt) =>
      `This answer can stand in no file and is missing from it: “${prompt}”. Please look at it again.`,
  },
  noProject: 'No project is open that could be shared.',
  toStart: 'To the start',
  sentToYou: 'Somebody has sent you this project',
  notKeptYet: 'You are only looking at it; nothing is stored on your device yet. Your own projects are not touched.',
  keep: 'Keep as a new project',
  discard: 'Discard',
  summary: (answers, provider) => `${answers === 1 ? 'One answer' : `${answers} answers`} · ${provider}`,
  costs: (range) => `Cost per month after 24 months, in 8 of 10 cases: ${range}`,
  notOpened: 'This link can not be opened',
  askForFile: 'Ask for the file instead of the link, or reload this page in case it is not up to date.',
  faults: {
    'cut-off':
      'The end of the link is missing. Chat and mail programs sometimes cut off long links. Ask for it to be sent again, preferably as a file.',
    damaged: 'The link was changed on its way and can not be read any more. Ask for it to be sent again.',
    newer: 'The link comes from a newer version. Reload this page so that it is up to date.',
    'too-large': 'The link holds more than a project can hold, and was not opened.',
  },
}
