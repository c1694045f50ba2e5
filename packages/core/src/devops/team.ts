import type { KindOf } from '../guide/answer-kind.schema.ts'
import { defineChapter } from '../guide/define-chapter.ts'

const people: KindOf<'table'> = {
  kind: 'table',
  columns: [
    { id: 'name', title: { de: 'Name', en: 'Name' }, answer: { kind: 'text' } },
    { id: 'organisation', title: { de: 'Organisation', en: 'Organisation' }, answer: { kind: 'text' } },
    {
      id: 'contact',
      title: { de: 'Kontakt', en: 'Contact' },
      help: { de: 'E-Mail-Adresse und Telefonnummer', en: 'E-mail address and telephone number' },
      answer: { kind: 'text' },
    },
    { id: 'role', title: { de: 'Funktion oder Rolle', en: 'Function or role' }, answer: { kind: 'text' } },
  ],
}

export const team = defineChapter({
  id: 'team',
  title: { de: 'Ihre Organisation und das Team', en: 'Customer and team' },
  introduction: {
    de: 'Guter Betrieb braucht den kurzen Draht zu den Menschen, die das Geschäft kennen, und zu denen, die die Technik kennen. So wird aus Absprachen keine Stille Post.',
    en: 'Good operation needs a short line both to the people who know the business and to those who know the technology. That way nothing gets lost by being passed on from one to the next.',
  },
  anchor: 'team',
  questions: [
    {
      id: 'team.customer',
      prompt: { de: 'Mit wem wird der Vertrag geschlossen?', en: 'Who will be the party to the contract?' },
      help: {
        de: 'Diese Angaben stehen später im Angebot, im Vertrag und auf der Rechnung. Tragen Sie den vollständigen Namen wie im Handels- oder Vereinsregister ein, dazu Rechtsform und Anschrift. Weicht die Rechnungsanschrift ab, vermerken Sie das in der Notiz.',
        en: 'These details go into the offer, the contract and the invoice. Enter the full name as it stands in the commercial or other register, with the legal form and the address. If invoices go elsewhere, say so in the note.',
      },
      answer: {
        kind: 'record',
        fields: [
          {
            id: 'legal-name',
            title: { de: 'Vollständiger Name', en: 'Legal name' },
            answer: { kind: 'text' },
          },
          {
            id: 'legal-form',
            title: { de: 'Rechtsform', en: 'Legal form' },
            help: {
              de: 'zum Beispiel GmbH, eingetragener Verein oder Körperschaft des öffentlichen Rechts',
              en: 'for example limited company, registered association or public body',
            },
            answer: { kind: 'text' },
          },
          { id: 'address', title: { de: 'Anschrift', en: 'Address' }, answer: { kind: 'long-text' } },
        ],
      },
      audience: ['customer'],
      phase: 'offer',
    },
    {
      id: 'team.project-lead',
      prompt: { de: 'Wer verantwortet das Projekt?', en: 'Who is responsible for the project?' },
      help: {
        de: 'Termine, Prioritäten und Kosten lassen sich nur mit jemandem klären, der darüber entscheiden darf. Nennen Sie diese Person und am besten auch eine Vertretung, damit im Urlaub nichts liegen bleibt.',
        en: 'Dates, priorities and cost can only be settled with somebody who may decide on them. Name this person, and ideally a deputy, so that nothing is left waiting during holidays.',
      },
      answer: people,
      audience: ['customer'],
      phase: 'offer',
    },
    {
      id: 'team.development-lead',
      prompt: {
        de: 'Wer verantwortet die Softwareentwicklung?',
        en: 'Who is responsible for the software development?',
      },
      help: {
        de: 'Im Betrieb tauchen Fragen auf, die nur beantworten kann, wer den Code kennt; in einer Störung zählen dabei Minuten. Nennen Sie eine Person, die technische Entscheidungen trifft und direkt erreichbar ist, auch wenn sie bei einer Agentur arbeitet.',
        en: 'Operation raises questions that only those who know the code can answer, and during an incident every minute of waiting hurts. Name somebody who takes technical decisions and can be reached directly, even if they work for an agency.',
      },
      answer: people,
      audience: ['customer', 'development'],
      phase: 'kick-off',
    },
    {
      id: 'team.others',
      prompt: { de: 'Wer ist außerdem wichtig?', en: 'Who else matters?' },
      help: {
        de: 'Oft haben noch andere Menschen ein Wort mitzureden oder wertvolles Wissen, etwa aus Datenschutz, IT-Sicherheit, Redaktion, Marketing oder von Dienstleistern. Schreiben Sie zu jeder Person, wofür sie anzusprechen ist und ob sie über Wartungen und Störungen Bescheid bekommen soll.',
        en: 'Often more people have a say or know something valuable: data protection, IT security, editors, marketing or suppliers, for instance. Write down for each of them what to turn to them for, and whether they want to hear about maintenance and incidents.',
      },
      answer: people,
      audience: ['customer', 'development'],
      phase: 'kick-off',
    },
    {
      id: 'team.previous-operations',
      prompt: {
        de: 'Wer hat die Anwendung bisher betrieben und hilft bei einem Umzug weiter?',
        en: 'Who has run the application so far and can help during a migration?',
      },
      help: {
        de: 'Beim Umzug steckt viel Wissen in den Köpfen derer, die das System bis heute am Laufen halten: Eigenheiten, Umwege, nie notierte Handgriffe. Nennen Sie Menschen, die man dazu fragen darf, und bis wann sie zur Verfügung stehen. Bei einem neuen System trifft die Frage nicht zu.',
        en: 'When a system moves, much of the knowledge sits in the heads of those who keep it running today: quirks, detours, steps nobody ever wrote down. Name people who may be asked, and until when they are available. For a new system the question does not apply.',
      },
      answer: people,
      audience: ['customer', 'development'],
      phase: 'kick-off',
    },
  ],
  rules: [],
})
