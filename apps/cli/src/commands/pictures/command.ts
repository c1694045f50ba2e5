import { type Command, same } from '../command.ts'
import { answersFile, drawing, force, reading, showing } from '../options.ts'

export const command: Command = {
  summary: {
    de: 'Verläufe, Kosten, Sicherungen als Bilder (SVG)',
    en: 'curves, cost and backups as SVG pictures',
  },
  description: {
    de: 'Zeichnet, was Antworten und Schätzung hergeben: die wichtigsten Zahlen, Kosten und Datenmengen über 24 Monate mit ihren Spannen, Kosten nach Posten, Lastverlauf, Sicherungsstände und Betreuungszeiten. Ohne --out steht hier, welche Bilder es gibt und was sie sagen.',
    en: 'Draws what the answers and the estimate say: the key figures, cost and volumes over 24 months with their ranges, cost by item, load, restore points, and support hours. Without --out it lists which pictures there are and what they say.',
  },
  arguments: [answersFile],
  options: [
    {
      flags: '-o, --out',
      value: { de: 'Ordner', en: 'folder' },
      words: 'files',
      help: { de: 'eine SVG-Datei je Bild, in diesen Ordner', en: 'one SVG file per picture, into this folder' },
    },
    force,
    ...drawing,
    ...reading,
    ...showing,
  ],
  examples: [
    [
      { de: 'pictures shop.yaml --out bilder', en: 'pictures shop.yaml --out pictures' },
      { de: 'eine Datei je Bild, in einem Ordner', en: 'one file per picture, in a folder' },
    ],
    [
      same('pictures shop.yaml --json'),
      { de: 'Bilder und ihre Tabellen als Daten', en: 'pictures and their tables as data' },
    ],
  ],
  writesItself: true,
  load: () => import('./run.ts'),
}
