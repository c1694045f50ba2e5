import type { Option } from '../guide/answer-kind.schema.ts'

/** What a server, or a component on it, is there for. Shared by the components and the resources. */
export const serverRoles: Option[] = [
  { id: 'web', title: { de: 'Webserver, Lastverteilung', en: 'Web server, load balancing' } },
  { id: 'application', title: { de: 'Anwendung', en: 'Application' } },
  { id: 'database', title: { de: 'Datenbank', en: 'Database' } },
  { id: 'cache', title: { de: 'Cache', en: 'Cache' } },
  { id: 'queue', title: { de: 'Warteschlange', en: 'Queue' } },
  { id: 'search', title: { de: 'Suche', en: 'Search' } },
  { id: 'storage', title: { de: 'Dateiablage', en: 'File storage' } },
  { id: 'other', title: { de: 'Anderes', en: 'Other' } },
]
