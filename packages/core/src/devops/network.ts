import { defineChapter } from '../guide/define-chapter.ts'
import { networkRules } from './network.rules.ts'
import { thirdPartyColumns } from './third-party-columns.ts'

export const network = defineChapter({
  id: 'network',
  anchor: 'netzwerk',
  title: {
    de: 'Netzwerk, Internet, externe Dienste und Schnittstellen',
    en: 'Network, internet, external services and APIs',
  },
  introduction: {
    de: 'Kaum eine Anwendung steht für sich allein: Sie wird über das Netz erreicht, verschickt E-Mails und fragt andere Dienste ab. Hier klären wir, welche Wege dafür offen sein müssen, wer sie verwaltet und was geschieht, wenn auf der anderen Seite niemand antwortet.',
    en: 'Hardly any application stands alone: people reach it over the network, it sends e-mail and asks other services. Here we settle which paths have to be open for that, who looks after them, and what happens when nobody answers at the other end.',
  },
  questions: [
    {
      id: 'network.architecture',
      prompt: {
        de: 'Was muss das Netzwerk können oder bereitstellen?',
        en: 'What does the network have to offer or be able to do?',
      },
      help: {
        de: 'Adressen, Firewalls und Wege durch fremde Netze lassen sich später nur mit Mühe ändern, weil Dritte sich darauf verlassen. Kreuzen Sie an, was gebraucht wird, und ergänzen Sie je Punkt die Einzelheiten: Wie viele Adressen, welche Gegenstellen, welche Ports?',
        en: 'Addresses, firewalls and paths through other networks are hard to change later, because third parties rely on them. Tick what is needed and add the details to each item: how many addresses, which peers, which ports?',
      },
      answer: {
        kind: 'checklist',
        items: [
          {
            id: 'external-firewall',
            title: { de: 'Zusätzliche, externe Firewall', en: 'Additional, external firewall' },
          },
          {
            id: 'nat-traversal',
            title: { de: 'Durchqueren von NAT (Adressumsetzung)', en: 'Traversal of NAT (address translation)' },
          },
          { id: 'public-addresses', title: { de: 'Öffentliche IP-Adressen', en: 'Public IP addresses' } },
          {
            id: 'fixed-outgoing-address',
            title: { de: 'Feste Absenderadresse nach außen', en: 'Fixed outgoing address' },
            help: {
              de: 'Etwa weil eine Gegenstelle nur bekannte Adressen durchlässt.',
              en: 'For instance because a peer lets only known addresses pass.',
            },
          },
        ],
      },
      audience: ['development', 'operations'],
      phase: 'kick-off',
    },
    {
      id: 'network.ipv6',
      prompt: { de: 'Spricht etwas gegen IPv6?', en: 'Does anything speak against IPv6?' },
      help: {
        de: 'Viele Mobilfunknetze sprechen von Haus aus IPv6 und erreichen reine IPv4-Dienste nur über einen Umweg. Antworten Sie mit Ja, wenn die Anwendung, eine Bibliothek oder eine Gegenstelle damit nicht umgehen kann. Der Grund gehört in die Anmerkung, denn meist lässt er sich beheben.',
        en: 'Many mobile networks speak IPv6 natively and reach services with IPv4 alone only by a detour. Answer yes if the application, a library or a peer can not deal with it. The reason belongs into the note, since it can usually be removed.',
      },
      answer: { kind: 'yes-no' },
      audience: ['development', 'operations'],
      phase: 'kick-off',
    },
    {
      id: 'network.vpn',
      prompt: { de: 'Welche VPN-Verbindungen werden gebraucht?', en: 'Which VPN connections are needed?' },
      help: {
        de: 'Ein VPN verbindet interne Netze, Warenwirtschaft oder Arbeitsplätze mit der Anwendung. Zur Einrichtung gehören immer zwei Seiten; wer früh weiß, wer dort zuständig ist, spart Wochen. Nennen Sie je Verbindung die Gegenstelle, die Technik und den Zweck.',
        en: 'A VPN connects internal networks, inventory systems or workplaces with the application. Setting one up always takes two sides; knowing early who is in charge over there saves weeks. For each connection, name the peer, the technology and the purpose.',
      },
      answer: {
        kind: 'table',
        columns: [
          { id: 'peer', title: { de: 'Gegenstelle', en: 'Peer' }, answer: { kind: 'text' } },
          {
            id: 'technology',
            title: { de: 'Technik', en: 'Technology' },
            answer: {
              kind: 'choice',
              other: true,
              options: [
                { id: 'wireguard', title: { de: 'WireGuard', en: 'WireGuard' } },
                { id: 'openvpn', title: { de: 'OpenVPN', en: 'OpenVPN' } },
                { id: 'ipsec', title: { de: 'IPsec', en: 'IPsec' } },
              ],
            },
          },
          { id: 'purpose', title: { de: 'Zweck', en: 'Purpose' }, answer: { kind: 'text' } },
        ],
      },
      audience: ['customer', 'operations'],
      phase: 'kick-off',
    },
    {
      id: 'network.dns',
      prompt: { de: 'Wer betreibt die DNS-Server?', en: 'Who runs the DNS servers?' },
      help: {
        de: 'Wer die Einträge im DNS ändern darf, bestimmt, wohin die Anfragen gehen: beim Start, bei einem Umzug und vor allem bei einer Störung. Nennen Sie in der Anmerkung die Domains und wie man die Zuständigen erreicht, auch nachts.',
        en: 'Whoever may change the DNS records decides where requests go: at the launch, during a move, and above all during an incident. In the note, name the domains and how to reach the people in charge, at night as well.',
      },
      answer: {
        kind: 'choice',
        options: [
          { id: 'provider', title: { de: 'Anbieter der Infrastruktur', en: 'The infrastructure provider' } },
          { id: 'customer', title: { de: 'Kundin oder Kunde', en: 'The customer' } },
          { id: 'third-party', title: { de: 'Dritte', en: 'A third party' } },
          {
            id: 'delegated-sub-zone',
            title: {
              de: 'Andere, mit delegierter Unterzone beim Anbieter',
              en: 'Others, with a sub-zone delegated to the provider',
            },
          },
        ],
      },
      audience: ['customer', 'operations'],
      phase: 'kick-off',
    },
    {
      id: 'network.mail',
      prompt: {
        de: 'Welche Arten von E-Mail werden verschickt oder empfangen?',
        en: 'Which kinds of e-mail are sent or received?',
      },
      help: {
        de: 'Eine Bestellbestätigung, ein Rundschreiben an zwanzigtausend Mitglieder und ein persönliches Postfach stellen ganz verschiedene Ansprüche an Server, Ruf der Absenderadresse und Schutz vor Spam. Kreuzen Sie alles an, was vorkommt. Für die Menge genügt die Größenordnung, gern als Spanne.',
        en: 'An order confirmation, a circular to twenty thousand members and a personal mailbox make very different demands on servers, on the sender’s reputation and on protection from spam. Tick everything that occurs. For the volume the order of magnitude is enough, and a range is welcome.',
      },
      answer: {
        kind: 'record',
        fields: [
          {
            id: 'kinds',
            title: { de: 'Arten', en: 'Kinds' },
            answer: {
              kind: 'multi-choice',
              options: [
                {
                  id: 'transactional',
                  title: { de: 'Einzelne Nachrichten aus Vorgängen', en: 'Transactional messages' },
                  help: {
                    de: 'Bestätigungen, Rechnungen, vergessene Passwörter.',
                    en: 'Confirmations, invoices, forgotten passwords.',
                  },
                },
                {
                  id: 'mass',
                  title: { de: 'Massensendungen', en: 'Mass mailings' },
                  help: { de: 'Newsletter, Rundschreiben.', en: 'Newsletters, circulars.' },
                },
                { id: 'mailboxes', title: { de: 'Postfächer für Nutzer*innen', en: 'Mailboxes for users' } },
                {
                  id: 'inbound',
                  title: { de: 'Verarbeitung eingehender E-Mails', en: 'Processing of incoming e-mail' },
                },
                { id: 'none', title: { de: 'Keine', en: 'None' } },
              ],
            },
          },
          {
            id: 'volume',
            title: { de: 'Menge', en: 'Volume' },
            answer: { kind: 'quantity', units: ['1/month', '1/day'], min: 0, usual: [1, 5_000_000] },
          },
        ],
      },
      audience: ['customer', 'development'],
      phase: 'kick-off',
      sizing: true,
    },
    {
      id: 'network.mail-server',
      prompt: {
        de: 'Über welche Art von Mailserver laufen die E-Mails?',
        en: 'Which type of mail server handles the e-mail?',
      },
      help: {
        de: 'Davon hängt ab, wie die Anwendung angebunden wird (SMTP, IMAP oder eine Programmierschnittstelle), was sich überwachen lässt und wer bei einer Störung eingreifen kann. Nennen Sie in der Anmerkung den Anbieter und, falls bekannt, dessen Mengengrenzen.',
        en: 'This decides how the application is connected (SMTP, IMAP or a programming interface), what can be monitored, and who can step in during an incident. In the note, name the vendor and its volume limits, if you know them.',
      },
      answer: {
        kind: 'choice',
        options: [
          { id: 'external-server', title: { de: 'Externer Mailserver', en: 'External mail server' } },
          {
            id: 'service-api',
            title: { de: 'Versanddienst über seine Schnittstelle', en: 'API of a mail service' },
          },
          {
            id: 'provider',
            title: { de: 'Mailserver beim Anbieter der Infrastruktur', en: 'Run by the infrastructure provider' },
          },
        ],
      },
      audience: ['customer', 'development', 'operations'],
      phase: 'kick-off',
      relevance: {
        question: 'network.mail',
        at: 'kinds',
        includes: ['transactional', 'mass', 'mailboxes', 'inbound'],
      },
    },
    {
      id: 'network.mail-accounts',
      prompt: {
        de: 'Ändern sich die Mailkonten im laufenden Betrieb?',
        en: 'Do the mail accounts change during operation?',
      },
      help: {
        de: 'Eine Handvoll fester Konten trägt man einmal in die Konfiguration ein. Legt dagegen die Anwendung selbst Konten an oder löscht sie, braucht der Mailserver eine Anbindung an deren Verzeichnis. Die ungefähre Anzahl gehört in die Anmerkung.',
        en: 'A handful of fixed accounts is written into the configuration once. If the application itself creates or deletes accounts, however, the mail server needs a connection to its directory. The approximate number belongs into the note.',
      },
      answer: {
        kind: 'choice',
        options: [
          { id: 'static', title: { de: 'Statisch: selten, von Hand', en: 'Static: rarely, by hand' } },
          {
            id: 'dynamic',
            title: { de: 'Dynamisch: durch die Anwendung', en: 'Dynamic: by the application' },
          },
        ],
      },
      audience: ['development', 'operations'],
      phase: 'kick-off',
      relevance: { question: 'network.mail', at: 'kinds', includes: ['mailboxes'] },
    },
    {
      id: 'network.mail-dns',
      prompt: { de: 'Wer richtet die Maildomains im DNS ein?', en: 'Who sets up the mail domains in DNS?' },
      help: {
        de: 'Ohne SPF, DKIM und DMARC landet Post leicht im Spamordner oder wird ganz abgewiesen. Diese Einträge müssen zum Mailserver passen und bei jedem Wechsel mitziehen, deshalb braucht es eine klare Zuständigkeit. Nennen Sie in der Anmerkung die Absenderdomains.',
        en: 'Without SPF, DKIM and DMARC, mail easily ends up in the spam folder or is refused altogether. These records have to fit the mail server and move along with each change, so somebody must clearly be in charge. Name the sender domains in the note.',
      },
      answer: {
        kind: 'choice',
        options: [
          { id: 'provider', title: { de: 'Anbieter der Infrastruktur', en: 'The infrastructure provider' } },
          { id: 'customer', title: { de: 'Kundin oder Kunde', en: 'The customer' } },
          { id: 'third-party', title: { de: 'Dritte', en: 'A third party' } },
          { id: 'nobody', title: { de: 'Bisher niemand', en: 'Nobody so far' } },
        ],
      },
      audience: ['customer', 'operations'],
      phase: 'go-live',
      relevance: {
        question: 'network.mail',
        at: 'kinds',
        includes: ['transactional', 'mass', 'mailboxes', 'inbound'],
      },
    },
    {
      id: 'network.third-parties',
      prompt: {
        de: 'Welche Dienste Dritter sind unmittelbar oder mittelbar eingebunden?',
        en: 'Which third-party services are integrated, directly or indirectly?',
      },
      help: {
        de: 'Ein fremder Dienst, der langsam antwortet, bremst die eigene Anwendung mit aus, und zwar umso mehr, je öfter jemand dabei auf ihn wartet. Nennen Sie auch Mittelbares wie Zahlungsanbieter, Kartendienste oder Skripte im Browser. Entscheidend sind das Zeitlimit und das Verhalten, wenn keine Antwort kommt.',
        en: 'A slow service elsewhere slows your own application down, the more so the more often somebody waits for it. Name indirect ones as well, such as payment providers, maps or scripts in the browser. What matters is the timeout and the behaviour when no answer comes.',
      },
      answer: {
        kind: 'table',
        columns: thirdPartyColumns,
      },
      audience: ['development', 'operations'],
      phase: 'kick-off',
    },
  ],
  rules: networkRules,
})
