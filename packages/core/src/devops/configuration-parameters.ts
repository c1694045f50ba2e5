import type { Option } from '../guide/answer-kind.schema.ts'

/** What commonly differs between staging and production. */
export const configurationParameters: Option[] = [
  { id: 'database-connections', title: { de: 'Datenbankverbindungen', en: 'Database connections' } },
  { id: 'external-services', title: { de: 'Externe Dienste', en: 'External services' } },
  { id: 'addresses-and-ports', title: { de: 'IP-Adressen und Ports', en: 'IP addresses and ports' } },
  { id: 'user-names', title: { de: 'Benutzernamen', en: 'User names' } },
  { id: 'database-names', title: { de: 'Datenbanknamen', en: 'Database names' } },
  { id: 'passwords', title: { de: 'Passwörter', en: 'Passwords' } },
  { id: 'api-credentials', title: { de: 'Zugangsdaten für Schnittstellen', en: 'API credentials' } },
  { id: 'endpoints', title: { de: 'Endpunkte', en: 'Endpoints' } },
  { id: 'domains', title: { de: 'Domains', en: 'Domains' } },
  { id: 'urls', title: { de: 'URLs', en: 'URLs' } },
  { id: 'bucket-names', title: { de: 'Namen von S3-Buckets', en: 'S3 bucket names' } },
  { id: 'keys', title: { de: 'Schlüssel', en: 'Keys' } },
  { id: 'listen-addresses', title: { de: 'Adressen, auf denen Dienste lauschen', en: 'Listen addresses' } },
]
