import { formatNumber, monthNames } from '@leitfaden/core'
import type { ControlTexts } from './control-texts.ts'

export const controls: ControlTexts = {
  yes: 'Yes',
  no: 'No',
  clear: 'Clear the choice',
  choose: 'Please choose',
  other: 'Something else',
  otherText: 'Namely',
  expected: (what) => `Expected: ${what}`,
  readings: 'Which one is meant?',
  missing: (what) => `Still missing: ${what}`,
  unit: 'Unit',
  currency: 'Currency',
  amount: 'Amount',
  calendar: 'Calendar',
  from: 'from',
  to: 'to',
  zone: 'Time zone',
  zoneOfProvider: 'Empty: the time zone of the provider',
  window: (length, overMidnight) => (overMidnight ? `${length}, over midnight` : length),
  exactly: 'exactly',
  between: 'between',
  least: 'at least',
  mostAmount: 'at most',
  notSaid: 'not stated yet',
  stillCounts: (value) => `Until then it is: ${value}`,
  note: 'Note',
  addNote: 'Add a note',
  noteOn: (what) => `Note on: ${what}`,
  entry: (number) => `Entry ${number}`,
  addEntry: 'Add an entry',
  entries: 'Entries',
  suggestions: 'Suggestions',
  noneOfThese: 'None of these',
  thereAreNone: 'There are none',
  more: 'Also',
  most: (count) => `At most ${count} entries`,
  up: (what) => `Move ${what} up`,
  down: (what) => `Move ${what} down`,
  remove: (what) => `Remove ${what}`,
  moveUp: 'Move up',
  moveDown: 'Move down',
  removeIt: 'Remove',
  row: (number) => `Row ${number}`,
  addRow: 'Add a row',
  drag: 'Drag to move',
  moved: (place, count) => `Now row ${place} of ${count}`,
  removed: (what) => `${what} is removed.`,
  undo: 'Undo',
  pasted: (cells, faulty, beyond) =>
    [
      cells === 1 ? 'One cell pasted.' : `${cells} cells pasted.`,
      faulty === 0 ? '' : faulty === 1 ? 'One of them can not be read.' : `${faulty} of them can not be read.`,
      beyond === 0 ? '' : beyond === 1 ? 'For one there was no room.' : `For ${beyond} there was no room.`,
    ]
      .filter(Boolean)
      .join(' '),
  counts: 'counts',
  kept: (parts) => (parts.length === 0 ? 'No restore points' : `Keeps ${listed(parts)} restore points`),
  keptOf: {
    hourly: (count) => `${count} hourly`,
    daily: (count) => `${count} daily`,
    weekly: (count) => `${count} weekly`,
    monthly: (count) => `${count} monthly`,
  },
  restorePoints: 'Restore points you can go back to',
  reach: (least, most) =>
    least === most
      ? `From any day you can go back ${least}.`
      : `From any day you can go back at least ${least}, on some days up to ${most}.`,
  points: (least, most) =>
    least === most
      ? `There are ${least} restore points to choose from.`
      : `There are ${least} to ${most} restore points to choose from.`,
  atLeast: 'when there are fewest',
  atMost: 'when there are most',
  now: 'now',
  noWait: 'A fault on Saturday at 22:00 meets somebody at once.',
  saturdayWait: (time) => `A fault on Saturday at 22:00 waits ${time} until somebody is there.`,
  tooLong: 'That is longer than the longest downtime you can bear.',
  weight: (times) => `${formatNumber(times, 'en', { digits: 2 })} times the average`,
  peak: (when, times) => `Busiest at ${when}: ${formatNumber(times, 'en', { digits: 2 })} times the average.`,
  asNumbers: 'Enter as numbers',
  numbersHelp: (count) => `${count} numbers with spaces or dots between them; only their ratio counts.`,
  barBefore: 'Previous bar',
  barAfter: 'Next bar',
  less: (what) => `${what}: less`,
  moreOf: (what) => `${what}: more`,
  barKeys: 'Up and down arrows change the bar, left and right go to the next one.',
  hours: (from, to) => `${from}:00–${to}:00`,
  span: (first, last) => `${first} to ${last}`,
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  weekdayLetters: 3,
  months: monthNames.en,
  events: 'Events with unusual load',
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
