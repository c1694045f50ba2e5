import { type Part, reviewed } from './part.ts'

const tier = 'tierFirstDay, tierLastDay, tierFrom, tierTo'

/** Downtime asked for against what the support window allows. */
export const serviceLevel: Part = {
  assumptions: [
    {
      id: 'assumedMaxDowntime', unit: 'h', value: 4, low: 0.7, high: 24, ...reviewed,
      title: { de: 'Hingenommener ungeplanter Ausfall im Monat, angenommen', en: 'Unplanned downtime accepted per month, assumed' },
      why: { de: 'Rund 99,5 %; ohne Angabe nur eine Diskussionsgrundlage', en: 'About 99.5 %; without an answer no more than a basis to talk about' },
    },
    {
      id: 'faultsPerMonth', unit: 'fault/month', value: 0.3, low: 0.08, high: 1, ...reviewed,
      title: { de: 'Störungen im Monat, die einen Menschen brauchen', en: 'Faults per month that need a person' },
      why: { de: 'Etwa alle drei Monate eine; neue Anwendungen mehr, eingespielte weniger', en: 'About one in three months; new applications more, settled ones fewer' },
    },
    {
      id: 'detectionTime', unit: 'h/fault', value: 0.1, low: 0.03, high: 0.5, ...reviewed,
      title: { de: 'Zeit bis zur Meldung', en: 'Time until a fault is noticed' },
      why: { de: 'Mit Überwachung wenige Minuten', en: 'A few minutes with monitoring' },
    },
    {
      id: 'reactionUse', unit: '1', value: 0.6, low: 0.3, high: 1, ...reviewed,
      title: { de: 'Tatsächliche zur zugesagten Reaktionszeit', en: 'Actual over promised reaction time' },
      why: { de: 'Die zugesagte Zeit ist ein Höchstwert', en: 'The promised time is a maximum' },
    },
    {
      id: 'repairTime', unit: 'h/fault', value: 2, low: 0.3, high: 15, source: 'outages', ...reviewed,
      title: { de: 'Zeit der Behebung', en: 'Time to repair' },
      why: { de: 'Veröffentlichte Berichte reichen von Minuten bis zu Tagen; sie erzählen eher von den langen', en: 'Published reports range from minutes to days; they rather tell of the long ones' },
    },
    {
      id: 'tierReaction', unit: 'h/fault', value: 4, low: 1, high: 8, ...reviewed,
      title: { de: 'Reaktionszeit, angenommen', en: 'Reaction time, assumed' },
      why: { de: 'Das Anbieterprofil nennt keine Reaktionszeiten', en: 'The provider profile names no reaction times' },
    },
    {
      id: 'monday', unit: '1', value: 1, low: 1, high: 1, ...reviewed,
      title: { de: 'Erster Tag der Betreuung, angenommen', en: 'First day of support, assumed' },
      why: { de: 'Montag', en: 'Monday' },
    },
    {
      id: 'friday', unit: '1', value: 5, low: 5, high: 7, ...reviewed,
      title: { de: 'Letzter Tag der Betreuung, angenommen', en: 'Last day of support, assumed' },
      why: { de: 'Freitag', en: 'Friday' },
    },
    {
      id: 'startOfWork', unit: '1', value: 8, low: 7, high: 9, ...reviewed,
      title: { de: 'Beginn der Betreuung, angenommen', en: 'Start of support, assumed' },
      why: { de: 'Übliche Geschäftszeit', en: 'Usual business hours' },
    },
    {
      id: 'endOfWork', unit: '1', value: 16, low: 16, high: 18, ...reviewed,
      title: { de: 'Ende der Betreuung, angenommen', en: 'End of support, assumed' },
      why: { de: 'Übliche Geschäftszeit', en: 'Usual business hours' },
    },
  ],
  inputs: [
    { id: 'maxDowntime', unit: 'h', from: { question: 'reliability.service-level', at: 'maxDowntime' }, otherwise: 'assumedMaxDowntime', title: { de: 'Höchster ungeplanter Ausfall im Monat', en: 'Maximum unplanned downtime per month' } },
    { id: 'reactionTime', unit: 'h/fault', from: { reaction: 'reaction' }, otherwise: 'tierReaction', title: { de: 'Zugesagte Reaktionszeit', en: 'Promised reaction time' } },
    { id: 'tierFirstDay', unit: '1', from: { reaction: 'firstDay' }, otherwise: 'monday', title: { de: 'Erster Tag der Betreuung (1 = Montag)', en: 'First day of support (1 = Monday)' } },
    { id: 'tierLastDay', unit: '1', from: { reaction: 'lastDay' }, otherwise: 'friday', title: { de: 'Letzter Tag der Betreuung (7 = Sonntag)', en: 'Last day of support (7 = Sunday)' } },
    { id: 'tierFrom', unit: '1', from: { reaction: 'from' }, otherwise: 'startOfWork', title: { de: 'Beginn der Betreuung, Uhr', en: 'Start of support, hour of the day' } },
    { id: 'tierTo', unit: '1', from: { reaction: 'to' }, otherwise: 'endOfWork', title: { de: 'Ende der Betreuung, Uhr', en: 'End of support, hour of the day' } },
  ],
  formulas: [
    {
      id: 'availability', unit: '%', group: 'service', key: true, expression: '1 - maxDowntime / budgetMonth',
      title: { de: 'Verfügbarkeit, die das bedeutet', en: 'Availability that this means' }, source: 'sre-book',
      why: { de: 'Hingenommener Ausfall auf einen Monat von 30 Tagen; Wartung zählt nicht mit', en: 'Accepted downtime over a month of 30 days; maintenance is not counted' },
    },
    {
      id: 'supportShare', unit: '%', group: 'service', expression: `windowShare(${tier})`,
      title: { de: 'Anteil der Woche mit Betreuung', en: 'Share of the week with support' },
      why: { de: 'Stunden, in denen jemand da ist, von 168', en: 'Hours when somebody is there, of 168' },
    },
    {
      id: 'supportHours', unit: 'h/month', group: 'service', expression: 'supportShare',
      title: { de: 'Betreute Stunden im Monat', en: 'Hours of support per month' }, source: 'hosting-month',
      why: { de: 'Derselbe Anteil von 730 Stunden, ohne Feiertage', en: 'The same share of 730 hours, without public holidays' },
    },
    {
      id: 'waitForSupport', unit: 'h/fault', group: 'service', key: true, expression: `meanWait(${tier}) * hour / fault`,
      title: { de: 'Warten, bis jemand da ist, im Mittel', en: 'Wait until somebody is there, on average' },
      why: { de: 'Eine Störung kommt zu beliebiger Stunde: Σ Lücke² / (2 · 168 h)', en: 'A fault comes at any hour: Σ gap² / (2 · 168 h)' },
    },
    {
      id: 'downtimePerFault', unit: 'h/fault', group: 'service', expression: 'detectionTime + waitForSupport + reactionTime * reactionUse + repairTime',
      title: { de: 'Ausfall je Störung', en: 'Downtime per fault' },
      why: { de: 'Bemerken, warten, reagieren, beheben', en: 'Notice, wait, react, repair' },
    },
    {
      id: 'expectedDowntime', unit: 'h', group: 'service', key: true, expression: 'faultsPerMonth * month * downtimePerFault',
      title: { de: 'Erwarteter ungeplanter Ausfall im Monat', en: 'Expected unplanned downtime per month' },
      why: { de: 'Mittel über viele Monate: meist ist nichts, selten viel', en: 'Mean over many months: mostly nothing, rarely much' },
    },
    {
      id: 'raisedReaction', unit: '1', group: 'service', expression: 'supportShare > 0.25 ? 1 : 0',
      title: { de: 'Reaktion über die Geschäftszeit hinaus', en: 'Reaction beyond business hours' },
      why: { de: 'Mehr als ein Viertel der Woche betreut heißt: auch abends und am Wochenende', en: 'Support for more than a quarter of the week means evenings and weekends too' },
    },
  ],
  checks: [
    {
      id: 'downtime-not-kept', when: 'expectedDowntime > maxDowntime', ifAnswered: ['maxDowntime'], severity: 'warning', question: 'reliability.service-level',
      text: { de: 'Schon im Mittel ist mehr Ausfall zu erwarten, als hingenommen werden soll: schnellere Reaktion wählen oder mehr Ausfall erlauben', en: 'Even on average more downtime is to be expected than is accepted: choose a faster reaction or allow more downtime' },
    },
    {
      id: 'one-fault-too-long', when: 'downtimePerFault * fault > maxDowntime', ifAnswered: ['maxDowntime'], severity: 'warning', question: 'reliability.service-level',
      text: { de: 'Eine einzige Störung dauert im Mittel länger als der hingenommene Ausfall eines Monats', en: 'A single fault takes longer on average than the downtime accepted for a month' },
    },
  ],
}
