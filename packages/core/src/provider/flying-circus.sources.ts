import type { ProviderProfile } from './provider-profile.schema.ts'

const documentation = 'https://github.com/flyingcircusio/doc/blob/b5bd7608888c9e4caba07fc7e080d203f8327aba/src'
const platform = 'https://github.com/flyingcircusio/fc-nixos/blob/4f0b572eb1cc9d0b077b3e686263bed0d9ea9ff2'

/** Every page and file the profile was read from, at the revision that was read. Dates are those of the texts themselves. */
export const flyingCircusSources = {
  'project-guide': { title: 'Flying Circus: DevOps project guide (as read)', date: '2026-11-23' },
  'doc-vms': {
    title: 'Flying Circus documentation: Virtual machines',
    url: `${documentation}/infrastructure/vms/index.md`,
    date: '2026-05-12',
  },
  'doc-vms-2025': {
    title: 'Flying Circus documentation: Virtual machines, before the change of 2025-03-06',
    url: 'https://github.com/flyingcircusio/doc/commit/c897f7b',
    date: '2025-03-06',
  },
  'doc-storage': {
    title: 'Flying Circus documentation: Virtual disks',
    url: `${documentation}/infrastructure/storage.md`,
    date: '2026-04-13',
  },
  'doc-api': {
    title: 'Flying Circus documentation: API, object types',
    url: `${documentation}/guide/api/types.md`,
    date: '2025-03-24',
  },
  'doc-backup': {
    title: 'Flying Circus documentation: Backup',
    url: `${documentation}/reference/security/backup.md`,
    date: '2025-11-06',
  },
  'doc-disaster-recovery': {
    title: 'Flying Circus documentation: Disaster recovery',
    url: `${documentation}/reference/security/disaster-recovery.md`,
    date: '2026-05-07',
  },
  'doc-data-protection': {
    title: 'Flying Circus documentation: Data protection measures',
    url: `${documentation}/reference/security/data-protection.md`,
    date: '2025-12-02',
  },
  'doc-object-storage': {
    title: 'Flying Circus documentation: S3-compatible object storage',
    url: `${documentation}/infrastructure/object-storage.md`,
    date: '2026-05-07',
  },
  'doc-networking': {
    title: 'Flying Circus documentation: Networking overview',
    url: `${documentation}/infrastructure/networking/networking.md`,
    date: '2026-04-23',
  },
  'doc-data-centers': {
    title: 'Flying Circus documentation: List of data centers',
    url: `${documentation}/reference/hardware/data-centers.md`,
    date: '2025-11-06',
  },
  'doc-changes-2023': {
    title: 'Flying Circus documentation: Release 2023_018',
    url: `${documentation}/changes/2023/r018.md`,
    date: '2023-08-01',
  },
  backy: {
    title: 'backy, the backup program of the Flying Circus',
    url: 'https://github.com/flyingcircusio/backy/tree/15d1e95393d5096b39d50376dfdae54c6c4d1515',
    date: '2025-11-11',
  },
  trafficclient: {
    title: 'trafficclient, which counts the traffic of the Flying Circus',
    url: 'https://github.com/flyingcircusio/trafficclient/tree/bc714c6ac60b97a99422dca47fc4ba59d2d48ddd',
    date: '2020-01-28',
  },
  'nix-platform': {
    title: 'Flying Circus platform 24.05: settings of managed components (redis, mysql, webproxy, postgresql)',
    url: 'https://github.com/flyingcircusio/fc-nixos/tree/4f0b572eb1cc9d0b077b3e686263bed0d9ea9ff2/nixos',
    date: '2024-10-23',
  },
  'nix-lamp': {
    title: 'Flying Circus platform 24.05: role lamp',
    url: `${platform}/nixos/roles/lamp.nix`,
    date: '2024-10-23',
  },
  'nix-redis': {
    title: 'Flying Circus platform 24.05: service redis',
    url: `${platform}/nixos/services/redis.nix`,
    date: '2024-10-23',
  },
  'nix-webproxy': {
    title: 'Flying Circus platform 24.05: role webproxy (varnish)',
    url: `${platform}/nixos/roles/webproxy.nix`,
    date: '2024-10-23',
  },
  'nix-postgresql': {
    title: 'Flying Circus platform 24.05: service postgresql',
    url: `${platform}/nixos/services/postgresql/default.nix`,
    date: '2024-10-23',
  },
  'nix-mysql': {
    title: 'Flying Circus platform 24.05: role mysql',
    url: `${platform}/nixos/roles/mysql.nix`,
    date: '2024-10-23',
  },
  'nix-statshost': {
    title: 'Flying Circus platform 24.05: role statshost (Prometheus)',
    url: `${platform}/nixos/roles/statshost/default.nix`,
    date: '2024-10-23',
  },
  'published-incidents': {
    title:
      'Median of six published incident reports: OpenStreetMap 2022 to 2025 (four), Hachyderm 2022-12-13, crates.io 2023-07-20',
    url: 'https://github.com/openstreetmap/owg-website',
    date: '2025-07-11',
  },
} satisfies ProviderProfile['sources']
