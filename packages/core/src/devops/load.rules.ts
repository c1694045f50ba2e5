import type { AdviceRule } from '../guide/advice-rule.schema.ts'

/** From where on files are large is our own reading: the guide only speaks of large or numerous ones. */
const largeFiles = '50 GiB'

export const loadRules: AdviceRule[] = [
  {
    id: 'load.data.for-ever',
    question: 'load.data',
    when: {
      question: 'load.data',
      anyRow: {
        all: [
          { compare: [{ column: 'for-ever' }, '==', { value: true }] },
          { compare: [{ column: 'inflow' }, '>', { quantity: '0 GiB/month' }] },
        ],
      },
    },
    severity: 'advice',
    text: {
      de: 'Daten, die für immer bleiben und weiter zunehmen, erreichen nie eine Sättigung: Speicher und Sicherungen wachsen mit, solange es das Projekt gibt. Legen Sie eine Frist fest, nach der gelöscht oder in ein günstigeres Archiv verschoben wird, oder planen Sie das Wachstum bewusst im Budget ein.',
      en: 'Data that stays for good and keeps arriving never reaches saturation: storage and backups grow along for as long as the project lives. Set a period after which it is deleted or moved to a cheaper archive, or budget for the growth on purpose.',
    },
    source: 'project-guide',
  },
  {
    id: 'load.data.large-files',
    question: 'load.data',
    when: {
      question: 'load.data',
      anyRow: {
        all: [
          { column: 'kind', includes: ['files', 'images', 'video', 'documents', 'archive'] },
          {
            any: [
              { compare: [{ column: 'size' }, '>=', { quantity: largeFiles }] },
              {
                column: 'what',
                mentions: ['viele', 'zahlreiche', 'Millionen', 'many', 'numerous', 'million', 'millions'],
              },
            ],
          },
          {
            any: [
              { not: { present: { column: 'place' } } },
              { not: { column: 'place', includes: ['object-storage'] } },
            ],
          },
        ],
      },
    },
    severity: 'advice',
    text: {
      de: 'Große oder sehr viele Dateien sollten Entwicklung und Betrieb gemeinsam ansehen, bevor ihr Ablageort feststeht. Prüfen Sie, ob sie in einen Objektspeicher passen; das entlastet Platten, Sicherungen und Umzüge.',
      en: 'Developers and operations should look at large or very many files together before their place is settled. Check whether they can go into an object storage, which relieves disks, backups and moves.',
    },
    source: 'project-guide',
  },
]
