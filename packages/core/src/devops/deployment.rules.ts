import type { AdviceRule } from '../guide/advice-rule.schema.ts'

export const deploymentRules: AdviceRule[] = [
  {
    id: 'deployment.artifacts.latest-tag',
    question: 'deployment.artifacts',
    when: {
      all: [
        { compare: [{ fact: 'forbids.untagged-images' }, '==', { value: true }] },
        {
          question: 'deployment.artifacts',
          anyRow: {
            all: [
              {
                any: [
                  { column: 'kind', includes: ['container-image'] },
                  // Only images are called so, whether or not the kind is filled in.
                  {
                    all: [
                      { not: { present: { column: 'kind' } } },
                      { column: 'version-scheme', mentions: ['latest', 'untagged'] },
                    ],
                  },
                ],
              },
              {
                column: 'version-scheme',
                mentions: [
                  'latest',
                  'untagged',
                  'no tag',
                  'without tag',
                  'without a tag',
                  'ohne Tag',
                  'kein Tag',
                  'keins',
                  'none',
                ],
              },
              {
                not: {
                  column: 'version-scheme',
                  mentions: [
                    'nie latest',
                    'niemals latest',
                    'nicht latest',
                    'kein latest',
                    'statt latest',
                    'never latest',
                    'not latest',
                    'no latest',
                    'instead of latest',
                  ],
                },
              },
            ],
          },
        },
      ],
    },
    severity: 'blocker',
    text: {
      de: 'Ein Container-Image mit dem Tag „latest“ oder ganz ohne Tag ist hier nicht zugelassen: Niemand wüsste, was läuft und wohin man zurückkehren kann. Vergeben Sie bei jedem Bau ein eigenes, unveränderliches Tag.',
      en: 'A container image tagged “latest”, or not tagged at all, is not permitted here: nobody could tell what is running or what to return to. Give each build a tag of its own that never changes.',
    },
    source: 'project-guide',
  },
  {
    id: 'deployment.artifacts.untagged',
    question: 'deployment.artifacts',
    when: {
      all: [
        { compare: [{ fact: 'forbids.untagged-images' }, '==', { value: true }] },
        {
          question: 'deployment.artifacts',
          anyRow: {
            all: [
              { column: 'kind', includes: ['container-image'] },
              { not: { present: { column: 'version-scheme' } } },
            ],
          },
        },
      ],
    },
    severity: 'blocker',
    text: {
      de: 'Ein Container-Image steht hier ohne Versionsschema, und Images ohne Tag sind nicht zugelassen. Tragen Sie ein, welches Tag ausgerollt wird; fehlt noch ein Schema, vergeben Sie bei jedem Bau ein eigenes, unveränderliches.',
      en: 'A container image is listed without a version scheme, and images without a tag are not permitted. Enter the tag that gets deployed; if there is no scheme yet, give each build a tag of its own that never changes.',
    },
    source: 'project-guide',
  },
  {
    id: 'deployment.artifacts.unpinned',
    question: 'deployment.artifacts',
    when: {
      question: 'deployment.artifacts',
      anyRow: { compare: [{ column: 'pinned' }, '==', { value: false }] },
    },
    severity: 'warning',
    text: {
      de: 'Ohne festgelegte Abhängigkeiten ergibt derselbe Bau morgen etwas anderes als heute. Legen Sie alle Versionen in einer Lock-Datei fest und bauen Sie nur noch aus ihr.',
      en: 'Without pinned dependencies the same build yields something different tomorrow. Fix all versions in a lock file and build from that alone.',
    },
    source: 'project-guide',
  },
  {
    id: 'deployment.updates.nobody',
    question: 'deployment.updates',
    when: { question: 'deployment.updates', includes: ['nobody'] },
    severity: 'advice',
    text: {
      de: 'Vereinbaren Sie, wer Abhängigkeiten und Images aktualisiert, in welchem Turnus und wie schnell bei einer dringenden Lücke. Ein Dienst, der neue Versionen vorschlägt und gleich testet, nimmt die meiste Arbeit ab.',
      en: 'Agree who updates dependencies and images, how often, and how fast when a vulnerability is urgent. A service that proposes new versions and tests them right away takes over most of the work.',
    },
    source: 'project-guide',
  },
  {
    id: 'deployment.environments.staging',
    question: 'deployment.environments',
    when: {
      all: [
        { question: 'deployment.environments', state: ['answered'] },
        {
          not: {
            question: 'deployment.environments',
            anyRow: {
              any: [
                { column: 'kind', includes: ['staging'] },
                { column: 'name', mentions: ['staging'] },
              ],
            },
          },
        },
      ],
    },
    severity: 'warning',
    text: {
      de: 'In der Liste fehlt eine Staging-Umgebung. Planen Sie eine ein, getrennt von der Produktion: Dort fallen Fehler in neuen Versionen der Anwendung und der Plattform auf, bevor sie Nutzer*innen treffen.',
      en: 'The list has no staging environment. Plan one, separate from production: that is where faults in new versions of application and platform show before they reach users.',
    },
    source: 'project-guide',
  },
  {
    id: 'deployment.manual-steps.each-release',
    question: 'deployment.manual-steps',
    when: {
      any: [
        { question: 'deployment.manual-steps', includes: ['environment-variables', 'secrets', 'version-numbers'] },
        {
          question: 'deployment.manual-steps',
          mentions: [
            'Umgebungsvariable',
            'Umgebungsvariablen',
            'Geheimnis',
            'Geheimnisse',
            'Versionsnummer',
            'Versionsnummern',
            'environment variable',
            'environment variables',
            'secret',
            'secrets',
            'version number',
            'version numbers',
          ],
        },
      ],
    },
    severity: 'warning',
    text: {
      de: 'Umgebungsvariablen, Geheimnisse oder Versionsnummern bei jedem Release von Hand zu ändern, geht früher oder später schief. Halten Sie Werte in der Versionsverwaltung, Geheimnisse in einem Tresor, und lassen Sie das Deployment beides einsetzen.',
      en: 'Changing environment variables, secrets or version numbers by hand at each release goes wrong sooner or later. Keep values in version control and secrets in a vault, and let the deployment fill in both.',
    },
    source: 'project-guide',
  },
  {
    id: 'deployment.configuration.hard-coded',
    question: 'deployment.configuration',
    when: {
      any: [
        { question: 'deployment.configuration', at: 'elsewhere', includes: ['hard-coded'] },
        {
          all: [
            { question: 'deployment.configuration', at: 'controllable', includes: ['partly', 'none'] },
            { not: { present: { answer: 'deployment.configuration', at: 'elsewhere' } } },
          ],
        },
      ],
    },
    severity: 'warning',
    text: {
      de: 'Fest eingebaute Werte lassen Staging und Produktion durcheinandergeraten und verhindern schnelles Eingreifen im Notfall. Ziehen Sie jeden Wert, der je Umgebung verschieden ist, in eine Konfigurationsdatei oder Umgebungsvariable.',
      en: 'Values fixed in the code mix up staging and production and prevent quick action in an emergency. Move each value that differs per environment into a configuration file or an environment variable.',
    },
    source: 'project-guide',
  },
  {
    id: 'deployment.configuration.database',
    question: 'deployment.configuration',
    when: { question: 'deployment.configuration', at: 'elsewhere', includes: ['database'] },
    severity: 'warning',
    text: {
      de: 'Stehen Einstellungen in der Datenbank, nimmt jede Kopie der Produktion sie nach Staging mit; absolute URLs in CMS-Inhalten zeigen dann auf das echte System und richten Schaden an. Verwenden Sie relative Adressen und überschreiben Sie solche Werte je Umgebung von außen.',
      en: 'With settings in the database, each copy of production carries them into staging; absolute URLs in CMS content then point at the real system and do damage. Use relative addresses and override such values from outside in each environment.',
    },
    source: 'project-guide',
  },
  {
    id: 'deployment.configuration.image-per-environment',
    question: 'deployment.configuration',
    when: {
      all: [
        { compare: [{ fact: 'forbids.image-per-environment' }, '==', { value: true }] },
        { question: 'deployment.configuration', at: 'elsewhere', includes: ['image-per-environment'] },
      ],
    },
    severity: 'blocker',
    text: {
      de: 'Eigene Container-Images je Umgebung sind hier nicht zugelassen, denn in Produktion liefe dann etwas, das nie getestet wurde. Bauen Sie ein einziges Image und geben Sie ihm die Unterschiede beim Start als Konfiguration mit.',
      en: 'Separate container images per environment are not permitted here, because production would then run something that was never tested. Build one single image and hand it the differences as configuration at start.',
    },
    source: 'project-guide',
  },
  {
    id: 'deployment.migrations.manual',
    question: 'deployment.migrations',
    when: { question: 'deployment.migrations', at: 'method', includes: ['manual'] },
    severity: 'warning',
    text: {
      de: 'Ein Schema von Hand umzubauen, ist weder wiederholbar noch auf Staging erprobt. Schreiben Sie Migrationen als Skripte, die mit dem Code versioniert sind und beim Deployment von selbst laufen.',
      en: 'A schema rebuilt by hand can neither be repeated nor rehearsed on staging. Write migrations as scripts that are versioned with the code and run by themselves on deployment.',
    },
    source: 'project-guide',
  },
  {
    id: 'deployment.sre-interactions.everyday',
    question: 'deployment.sre-interactions',
    when: {
      all: [
        { compare: [{ fact: 'forbids.regular-operator-work' }, '==', { value: true }] },
        {
          question: 'deployment.sre-interactions',
          anyRow: {
            any: [
              { column: 'occasion', includes: ['everyday-business'] },
              {
                all: [
                  { not: { present: { column: 'occasion' } } },
                  {
                    column: 'when',
                    mentions: [
                      'täglich',
                      'wöchentlich',
                      'monatlich',
                      'regelmäßig',
                      'daily',
                      'weekly',
                      'monthly',
                      'regularly',
                    ],
                  },
                  { not: { column: 'when', mentions: ['nicht', 'not'] } },
                ],
              },
            ],
          },
        },
      ],
    },
    severity: 'blocker',
    text: {
      de: 'Dass der Betrieb im gewöhnlichen Geschäft regelmäßig eingreift, ist hier nicht zugelassen. Bauen Sie diese Schritte in die Anwendung ein oder automatisieren Sie sie; dem Betrieb bleiben Ausnahmen.',
      en: 'Having operations step in regularly for everyday business is not permitted here. Build these steps into the application or automate them; operations handles the exceptions.',
    },
    source: 'project-guide',
  },
  {
    id: 'deployment.opcache.stale-code',
    question: 'deployment.opcache',
    when: { question: 'deployment.opcache', includes: ['generates-code', 'fails'] },
    severity: 'warning',
    text: {
      de: 'Wird der Opcache nur beim Neustart und beim Deployment geleert, läuft bis dahin veralteter Code. Erzeugen Sie PHP-Code schon beim Bau statt zur Laufzeit; wo das nicht geht, klären Sie vor dem Start, wie der Opcache für diese Anwendung eingestellt wird.',
      en: 'If the opcache is cleared only on restart and deployment, stale code keeps running until then. Generate PHP code during the build rather than at run time; where that is impossible, settle before launch how the opcache is set for this application.',
    },
    source: 'project-guide',
  },
]
