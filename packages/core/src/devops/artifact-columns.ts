import type { Field } from '../guide/answer-kind.schema.ts'

/** What a release produces: one row for each artefact. */
export const artifactColumns: Field[] = [
  { id: 'artifact', title: { de: 'Artefakt', en: 'Artefact' }, answer: { kind: 'text' } },
  {
    id: 'kind',
    title: { de: 'Art', en: 'Kind' },
    answer: {
      kind: 'choice',
      options: [
        { id: 'container-image', title: { de: 'Container-Image', en: 'Container image' } },
        {
          id: 'language-package',
          title: { de: 'Paket der Sprache (npm, PyPI, Gem …)', en: 'Language package (npm, PyPI, gem …)' },
        },
        { id: 'system-package', title: { de: 'Systempaket (deb, Nix …)', en: 'System package (deb, Nix …)' } },
        { id: 'archive', title: { de: 'Archiv oder Binärdatei', en: 'Archive or binary' } },
        { id: 'source-checkout', title: { de: 'Stand aus der Versionsverwaltung', en: 'Source checkout' } },
        { id: 'other', title: { de: 'Anderes', en: 'Other' } },
      ],
    },
  },
  {
    id: 'version-scheme',
    title: { de: 'Versionsschema', en: 'Version scheme' },
    help: {
      de: 'Bei Container-Images das Tag, das ausgerollt wird',
      en: 'For container images, the tag that gets deployed',
    },
    answer: { kind: 'text' },
  },
  {
    id: 'pinned',
    title: { de: 'Abhängigkeiten festgelegt?', en: 'Dependencies pinned?' },
    answer: { kind: 'yes-no' },
  },
]
