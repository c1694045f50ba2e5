import type { PriceList } from './price-list.schema.ts'

const sysEleven = {
  title: 'SysEleven, price sheet 01_26_v2, as quoted by a third party',
  date: '2026-01-20',
} as const

/** Public prices of several European providers in one list, to show an estimate: not an offer of anybody. */
export const exampleEu: PriceList = {
  id: 'example-eu',
  title: { de: 'Beispielpreise Europa', en: 'Example prices, Europe' },
  example: true,
  currency: 'EUR',
  vat: 'net',
  validFrom: '2026-01-20',
  read: '2026-11-23',
  items: [
    {
      line: 'memory',
      title: { de: 'Rechenleistung nach Arbeitsspeicher', en: 'Computing power by memory' },
      unit: 'GiB',
      tariff: { kind: 'per-unit', price: '9.05' },
      source: sysEleven,
      sourceKind: 'third-party',
    },
    {
      line: 'vcpu',
      title: { de: 'Prozessoren', en: 'Processors' },
      unit: 'vCPU',
      tariff: {
        kind: 'included',
        because: { de: 'Im Preis des Arbeitsspeichers enthalten', en: 'Part of the price of memory' },
      },
      source: sysEleven,
      sourceKind: 'third-party',
    },
    {
      line: 'fast-disk',
      title: { de: 'Blockspeicher', en: 'Block storage' },
      unit: 'GiB',
      tariff: { kind: 'per-unit', price: '0.10' },
      source: sysEleven,
      sourceKind: 'third-party',
    },
    {
      line: 'slow-disk',
      title: { de: 'Netzwerk-Volume', en: 'Network volume' },
      unit: 'GB',
      tariff: { kind: 'per-unit', price: '0.0572' },
      source: {
        title: 'Hetzner volumes, as quoted in devantler-tech/platform, commit cb791c6',
        url: 'https://github.com/devantler-tech/platform',
        date: '2026-05-27',
      },
      sourceKind: 'third-party',
    },
    {
      line: 'object-storage',
      title: { de: 'Objektspeicher', en: 'Object storage' },
      unit: 'TB',
      tariff: { kind: 'per-unit', base: '5.00', price: '0.0067', per: 'hour', included: '1' },
      source: {
        title: 'Hetzner, object storage: base price with 1 TB, more by the hour',
        url: 'https://docs.hetzner.com/storage/object-storage/overview',
        date: '2024-10-31',
      },
      sourceKind: 'official',
    },
    {
      line: 'backup',
      title: { de: 'Speicherplatz für Sicherungen', en: 'Backup space' },
      unit: 'GB',
      tariff: { kind: 'per-unit', price: '0.03' },
      source: {
        title: 'lima-city, cloud billing: 3 € for 100 GB of snapshots (undated page)',
        url: 'https://www.lima-city.de/hilfe/cloud-abrechnung',
        date: '2026-11-23',
      },
      sourceKind: 'official',
    },
    {
      line: 'transfer',
      title: { de: 'Datenübertragung über dem freien Volumen', en: 'Transfer beyond the included volume' },
      unit: 'GiB/month',
      tariff: { kind: 'per-unit', price: '0.01' },
      source: {
        title: 'lima-city, cloud billing: transfer over the quota (undated page)',
        url: 'https://www.lima-city.de/hilfe/cloud-abrechnung',
        date: '2026-11-23',
      },
      sourceKind: 'official',
    },
    {
      line: 'operation',
      title: { de: 'Betreuung, Anteil am Grundpreis', en: 'Managed operation, share of the base price' },
      unit: 'server',
      tariff: {
        kind: 'percent',
        percent: '30',
        of: ['vcpu', 'memory', 'fast-disk', 'slow-disk'],
        maximumEach: '50.00',
      },
      source: {
        title: 'creoline, managed services: 30 % of the base price, at most 50 € a server (undated page)',
        url: 'https://help.creoline.com',
        date: '2026-11-23',
      },
      sourceKind: 'official',
    },
    {
      line: 'reaction',
      title: { de: 'Erweiterter Support', en: 'Extended support' },
      unit: '1',
      tariff: { kind: 'per-unit', price: '100.00' },
      source: {
        title: 'clicksports, support plus: 100 € more per service and month (undated page)',
        date: '2026-11-23',
      },
      sourceKind: 'official',
    },
  ],
}
