import { defineChapter } from '../guide/define-chapter.ts'

export const project = defineChapter({
  id: 'project',
  title: { de: 'Das Projekt', en: 'The project' },
  introduction: {
    de: 'Wer weiß, worum es Ihnen geht, betreibt Ihre Anwendung besser. Erzählen Sie in einfachen Worten, was das Projekt für Sie und für seine Nutzer*innen bedeutet.',
    en: 'Whoever knows what matters to you will run your application better. Tell us in plain words what the project means to you and to the people who use it.',
  },
  anchor: 'projekt',
  questions: [
    {
      id: 'project.name',
      prompt: { de: 'Unter welchem Namen läuft Ihr Projekt?', en: 'What is the project called?' },
      help: {
        de: 'Unter diesem Namen laufen später Absprachen, Tickets und Rechnungen. Nehmen Sie den Namen, den im Alltag alle verwenden, auch wenn er nur ein Arbeitstitel ist.',
        en: 'Agreements, tickets and invoices will all carry this name. Take the one that everybody uses from day to day, even if it is only a working title.',
      },
      answer: { kind: 'text' },
      audience: ['customer'],
      phase: 'offer',
    },
    {
      id: 'project.summary',
      prompt: { de: 'Worum geht es in dem Projekt?', en: 'What is the project about?' },
      help: {
        de: 'Ein gemeinsames Bild vom Zweck hilft, im Betrieb die richtigen Schwerpunkte zu setzen und in einer Störung das Wichtigste zuerst zu retten. Einige Sätze ohne Fachbegriffe reichen: welche Aufgabe die Anwendung löst, für wen und warum gerade jetzt.',
        en: 'A shared picture of the purpose helps to set the right priorities in operation, and to save the most important things first when something breaks. A few sentences without jargon are enough: which task the application solves, for whom, and why now.',
      },
      answer: { kind: 'long-text' },
      audience: ['customer'],
      phase: 'offer',
    },
    {
      id: 'project.users',
      prompt: { de: 'Wer nutzt die Anwendung?', en: 'Who uses the application?' },
      help: {
        de: 'Fachleute im Büro, Mitglieder am Feierabend oder Kund*innen in aller Welt: Davon hängt ab, wann Last entsteht, wann Wartung stört und wie schwer ein Ausfall wiegt. Nennen Sie die Gruppen, aus welchen Ländern und zu welchen Zeiten sie kommen und womit sie zugreifen. Auch Redaktion, Verwaltung und angebundene Geräte gehören dazu.',
        en: 'Experts in an office, members in the evening or customers all over the world: this decides when load arises, when maintenance disturbs and how much an outage hurts. Name the groups, the countries and hours they come from and what they use for access. Editors, administrators and connected devices count as well.',
      },
      answer: { kind: 'long-text' },
      audience: ['customer'],
      phase: 'offer',
    },
    {
      id: 'project.features',
      prompt: {
        de: 'Was ermöglicht die Anwendung ihren Nutzer*innen?',
        en: 'What can people do with the application?',
      },
      help: {
        de: 'Jede Funktion belastet die Technik anders: Suchen, Bezahlen, Hochladen und Videoschauen haben wenig gemeinsam. Zählen Sie die wichtigsten Abläufe aus Sicht der Nutzer*innen auf, je einen pro Zeile, und kennzeichnen Sie diejenigen, die auf keinen Fall ausfallen dürfen.',
        en: 'Every feature strains the systems in its own way: searching, paying, uploading and watching videos have little in common. List the main things people do, one per line and from their point of view, and mark those that must never fail.',
      },
      answer: { kind: 'long-text' },
      audience: ['customer', 'development'],
      phase: 'offer',
    },
    {
      id: 'project.success',
      prompt: {
        de: 'Woran würden Sie den größtmöglichen Erfolg erkennen?',
        en: 'How would you recognise the greatest possible success?',
      },
      help: {
        de: 'Auch Erfolg will vorbereitet sein: Er bringt Andrang, Wachstum und neue Wünsche mit sich. Beschreiben Sie den schönsten Fall so greifbar wie möglich, etwa mit einer Zahl, einem Zeitpunkt oder einem Ereignis. Dann lässt sich prüfen, ob die Infrastruktur ihm gewachsen wäre.',
        en: 'Success needs preparation too: it brings crowds, growth and new wishes. Describe the happiest case as tangibly as you can, for example with a number, a date or an event. Then it can be checked whether the infrastructure would stand up to it.',
      },
      answer: { kind: 'long-text' },
      audience: ['customer'],
      phase: 'kick-off',
    },
  ],
  rules: [],
})
