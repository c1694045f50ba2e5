import type { KeepingTexts } from './texts.ts'

export const keeping: KeepingTexts = {
  saving: 'Saving …',
  saved: 'Saved',
  onThisDevice: 'on this device',
  notStored: 'Not stored',
  notStoredTitle: (project) => `“${project}” is not stored on this device`,
  faults: {
    full: 'The room that the browser gives this page is used up. Removing older projects makes some.',
    denied: 'The browser does not allow this page to store anything. In private windows that is common.',
    missing: 'This browser can not store anything for this page.',
    blocked: 'Another tab with this page is in the way. Please close it or load it anew.',
    newer:
      'The project was saved by a newer version of this page. So that nothing is lost, this version leaves it alone. Please load the page anew.',
    unwritable:
      'An answer holds characters that can stand in no file. Please type it instead of pasting it. Everything else is stored.',
    failed: 'The storage of the browser does not answer as it should.',
  },
  livesHere: 'What you enter stays here as long as this tab is open. We keep trying.',
  downloadNow: 'Download the file now',
  tryAgain: 'Try again',
  reload: 'Load the page anew',
  understood: 'Understood',

  gone: 'The browser had deleted what was stored of this project. It was stored anew from this tab; older versions may be missing.',
  rolledBack: 'The state that was stored last had been lost. It was stored anew from this tab.',
  removedElsewhere:
    'This project was removed in another tab. As soon as you change something here, it is back in the list.',
  damaged: 'The newest state that was stored is damaged. Open is the last one that could be read.',
  damagedLost: 'No stored state of this project can be read any more.',
  downloadDamaged: 'Download the damaged data',
  removed: (project) => `“${project}” was removed.`,
  bringBack: 'Bring it back',

  choicesTitle: 'Changed differently in two tabs',
  choicesCount: (count) =>
    count === 1
      ? 'One entry was changed differently here and in another tab.'
      : `${count} entries were changed differently here and in another tab.`,
  choose: 'Look and choose',
  choicesHelp: 'Which one counts? Until you choose, both are kept.',
  mine: 'In this tab',
  theirs: 'In the other tab',
  chosen: 'took an entry from the other tab',
  nothing: 'no entry',
  partTitles: { scenario: 'Scenario', language: 'Language of the texts', provider: 'Provider', prices: 'Price list' },
  partOfModel: (title) => `Model: ${title}`,
  languages: { de: 'German', en: 'English' },

  project: (title) => `Project: ${title}`,
  rename: 'Rename',
  renamed: 'renamed the project',
  name: 'Name of the project',
  duplicate: 'Duplicate',
  copyOf: (title) => `Copy of ${title}`,
  duplicated: 'Project duplicated; the copy is open',
  download: 'Download the file',
  remove: 'Remove',
  removeNamed: (title) => `Remove “${title}”`,
  changed: (when) => `Changed ${when}`,
  troubles: {
    damaged: 'Damaged: no stored state can be read',
    newer: 'Saved by a newer version of this page',
  },
  failed: 'That did not work',

  versions: 'Versions',
  versionsHelp:
    'States of this project that you can come back to. Those with a name stay until the project is removed; the others are made automatically and become fewer over time.',
  keepVersion: 'Keep this state',
  versionName: 'Name',
  versionNameHelp: 'Such as “offer of 12 May”',
  versionKept: 'State kept',
  noVersions: 'No versions yet.',
  reasons: {
    daily: 'Kept automatically',
    import: 'Before a file was read in',
    'read-back': 'Before a ticket was read back',
    merge: 'From another tab',
    restore: 'Before a version was restored',
  },
  answered: (answered, asked) => `${answered} of ${asked} answered`,
  look: 'What was different?',
  lookClosed: 'Hide the differences',
  restore: 'Restore',
  restored: 'restored a version',
  before: 'Then',
  now: 'Now',
  noDifference: 'No difference to the present state.',
}
