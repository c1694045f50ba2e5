import type { Guide } from '../guide/guide.schema.ts'
import { architecture } from './architecture.ts'
import { deployment } from './deployment.ts'
import { load } from './load.ts'
import { network } from './network.ts'
import { performance } from './performance.ts'
import { project } from './project.ts'
import { reliability } from './reliability.ts'
import { security } from './security.ts'
import { team } from './team.ts'
import { timeline } from './timeline.ts'

/** The built-in guide: everything that should be settled before an application goes into operation. */
export const devops: Guide = {
  id: 'devops',
  version: '1.0.0',
  title: { de: 'DevOps-Leitfaden', en: 'DevOps project guide' },
  purpose: {
    de: 'Ob ein digitales Vorhaben gelingt, entscheidet sich nicht nur an seinen Funktionen, sondern auch daran, wie gut es läuft. Dieser Leitfaden zeigt Kund*innen, Projektleitung und Entwickler*innen früh und ohne Umschweife, worauf es im Betrieb ankommt, und bringt alle Beteiligten dazu, die Antworten gemeinsam zu finden, statt einander fertige Papiere zu reichen. Nicht jede Frage passt zu jedem Projekt: „trifft nicht zu“, „noch offen“ und „darüber müssen wir sprechen“ sind vollwertige Antworten.',
    en: 'Whether a digital project succeeds is decided not only by its features but also by how well it runs. This guide shows customers, project leads and developers early and plainly what matters in operation, and gets everybody involved to find the answers together instead of passing finished papers on to each other. Not every question fits every project: “not applicable”, “still open” and “we need to talk about this” are answers in their own right.',
  },
  sources: {
    'project-guide': { title: 'Flying Circus: DevOps project guide (as read)', date: '2026-11-23' },
  },
  chapters: [project, team, timeline, security, architecture, deployment, load, performance, network, reliability],
  retired: [],
}
