import type { FilesTexts } from './texts.ts'

const ones = (count: number, one: string, several: string) => (count === 1 ? one : `${count} ${several}`)

export const files: FilesTexts = {
  dropHere: 'Drop the file to open it',
  droppedText: 'dropped text',
  reading: (name) => `Reading “${name}” …`,
  cancel: 'Cancel',
  close: 'Close',
  other: 'Choose another file',
  notOpened: (name) => `“${name}” could not be opened`,
  untouched: 'Nothing that you have entered so far has changed.',
  refused: {
    folder: 'This is a folder. Please open the answers file in it.',
    several: 'These are several files. Please open one after the other.',
    'too-large': 'The file is larger than 1 MiB. No answers file is that large; it is probably another file.',
    unreadable: 'The file can not be read. Perhaps it was moved, deleted or is locked.',
  },
  meant: {
    office:
      'This is an office document or an archive. What is needed is an answers file (YAML or JSON) as this page and the command line write it.',
    pdf: 'This is a PDF. Answers can not be read back from a report; what is needed is the answers file (YAML or JSON) that it was made from.',
    picture: 'This is a picture. What is needed is an answers file (YAML or JSON).',
    'web-page':
      'This is a web page. Perhaps the page on which the file stands was saved instead of the file: download the file itself.',
    'price-list':
      'This is a price list, not an answers file. Add a price list of your own in the open project, under “Basis of the estimate”.',
    provider:
      'This is a provider profile, not an answers file. The command line reckons with profiles of your own: “leitfaden estimate project.yaml --provider profile.json”.',
    guide: 'This is the guide itself, not an answers file.',
    output: 'This is output of the command line. What is needed is the answers file that it was made from.',
    ticket: 'This is a ticket. Open the project and read the ticket back in there, under “Documents”.',
  },
  faults: (count) => ones(count, 'One fault:', 'faults:'),
  moreFaults: (count) => `… and ${ones(count, 'one more', 'more')}`,
  place: (line, column) => `Line ${line}, column ${column}`,
  expected: 'expected:',
  found: 'found:',
  whatToDo: {
    'newer-guide':
      'The file comes from a newer version. Reload this page so that it is up to date. If that does not help, ask for a report instead of the file.',
    'other-guide': 'The file belongs to another guide and can not be answered here.',
    'missing-guide': 'If only this line is missing, insert it at the top in a text editor and open the file again.',
    'wrong-encoding': 'Save the file in a text editor with the character encoding “UTF-8” and open it again.',
    'unknown-price-list':
      'If you have this price list as a file, add it in another project under “Basis of the estimate” and open this file again. Otherwise delete the line “prices”: example prices are used then.',
  },
  correct: 'Correct these places in a text editor and open the file again.',
  openedWith: (name, count) => `“${name}” is open, with ${ones(count, 'one remark', 'remarks')}`,
  choice: {
    title: (name) => `Open “${name}”`,
    asNew: 'Open as a new project',
    asNewText: 'The open project stays as it is.',
    merge: 'Take over its answers',
    mergeText: (added, different, project) =>
      `Into “${project}”: ${ones(added, 'one new answer', 'new answers')}, ${ones(different, 'one that differs', 'that differ')}. Can be undone.`,
    nothingNew: 'The file holds no answers that the open project lacks or has differently.',
    prefer: 'Where both say something different',
    preferMine: 'the open project wins',
    preferFile: 'the file wins',
  },
  merged: (name) => `Take over answers from “${name}”`,
}
