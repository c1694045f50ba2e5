import type { Evidence } from '../evidence.ts'

const adobe =
  'https://experienceleague.adobe.com/docs/commerce-operations/performance-best-practices/hardware.html (2024)'
const keycloak = 'https://www.keycloak.org/high-availability/single-cluster/concepts-memory-and-cpu-sizing (2025)'

/** Processors, memory and servers. */
export const serverEvidence: readonly Evidence[] = [
  {
    assumption: 'usualCpuTime',
    unit: 's*vCPU/hit',
    prior: { value: 0.1, low: 0.02, high: 0.5 },
    observations: [
      { family: 'gitlab', value: 0.2, kind: 'business', source: 'gitlab-25000', how: '0.65 over 3 requests per vCPU' },
      {
        family: 'sharepoint',
        value: [0.18, 0.2],
        kind: 'business',
        source:
          'https://github.com/MicrosoftDocs/OfficeDocs-SharePoint SharePoint/SharePointServer/administration/web-content-management-capacity-and-performance.md',
        how: '24 cores at 59 % for 78 page views a second, at 80 % for 98',
      },
      { family: 'adobe', value: [0.25, 0.5], kind: 'shop', source: adobe, how: '2 to 4 requests per core' },
      { family: 'stack-exchange', value: 0.0077, kind: 'community', source: 'stack-exchange-2016', how: 'In ASP.NET' },
      {
        family: 'mastodon',
        value: [0.03, 0.1],
        kind: 'community',
        source: 'mastodon-social-2018',
        how: '32 cores, 183 requests a second, used to a fifth to a half',
      },
      {
        family: 'keycloak',
        value: [0.008, 0.067],
        kind: 'api',
        source: keycloak,
        how: '15 logins, 120 tokens per vCPU',
      },
    ],
  },
  {
    assumption: 'backgroundShare',
    unit: '%',
    prior: { value: 25, low: 8, high: 80 },
    observations: [
      { family: 'gitlab', value: [10, 25], source: 'gitlab-25000', how: 'Sidekiq 16 of 160 vCPU; 4 of 16 at 2,000' },
    ],
  },
  {
    assumption: 'fixedCpu',
    unit: 'vCPU',
    prior: { value: 1, low: 0.4, high: 2.5 },
    observations: [
      { family: 'zulip', value: [1, 2], source: 'zulip-100', how: 'Below and above 100 users' },
      { family: 'mattermost', value: [0.3, 1], source: 'mattermost-1000', how: 'One vCPU for up to 1,000 users' },
      { family: 'mastodon', value: [0.5, 1.2], source: 'todon-2017', how: '30 % of 4; 25 % of 2 used' },
      { family: 'element', value: [1.5, 2.5], source: 'element-500', how: 'Three vCPU at 500, affine through 10,000' },
      { family: 'matomo', value: [0.5, 2], source: 'matomo-100000', how: 'Two for next to no load' },
    ],
  },
  {
    assumption: 'targetUtilisation',
    unit: '%',
    shape: 'share',
    prior: { value: 60, low: 45, high: 75 },
    observations: [
      {
        family: 'sharepoint',
        value: [59, 80],
        source: 'sharepoint-rule',
        how: 'Measured at the planned and highest load',
      },
      { family: 'mastodon', value: [25, 50], source: 'todon-2017', how: '25 to 30 % on average, doubled at peak' },
    ],
  },
  {
    assumption: 'cpuPerServer',
    unit: 'vCPU/server',
    prior: { value: 6, low: 2, high: 18 },
    observations: [
      { family: 'gitlab', value: 4.1, source: 'gitlab-2000', how: '33 over 8' },
      { family: 'mastodon', value: 8, source: 'mastodon-social-2018', how: '32 over 4' },
      { family: 'sharepoint', value: [8, 16], source: 'sharepoint-10k', how: '8 cores, 16 threads' },
      { family: 'mattermost', value: [4.6, 16], source: 'mattermost-2000-concurrent', how: '32 over 7; 176 over 11' },
      { family: 'matomo', value: [8, 13], source: 'matomo-10000000', how: '16 over 2; 64 over 5' },
    ],
  },
  {
    assumption: 'sharedServerLimit',
    unit: 'vCPU',
    prior: { value: 4, low: 1.5, high: 10 },
    observations: [
      { family: 'gitlab', value: [8, 20], source: 'gitlab-1000', how: 'One server of 8; several at 33' },
      { family: 'matomo', value: [4, 10], source: 'matomo-1000000', how: 'One server of 4; two at 16' },
      { family: 'openproject', value: [4, 8], source: 'openproject-200', how: 'One server of 4' },
    ],
  },
  {
    assumption: 'databaseCpuShare',
    unit: '%',
    prior: { value: 35, low: 15, high: 80 },
    observations: [
      { family: 'element', value: [33, 50], source: 'element-2500', how: '1 to 2, 2 to 6, 4 to 10' },
      { family: 'gitlab', value: 30, source: 'gitlab-25000', how: '48 to 160' },
      { family: 'mattermost', value: [83, 100], source: 'mattermost-88000-concurrent', how: '80 to 96; 4 to 4' },
      { family: 'matomo', value: [33, 100], source: 'matomo-100000000', how: '16 to 48; 8 to 8' },
    ],
  },
  {
    assumption: 'memoryPerCpu',
    unit: 'GiB/vCPU',
    prior: { value: 2.5, low: 1, high: 6 },
    observations: [
      { family: 'gitlab', value: [0.9, 2], source: 'gitlab-25000', how: 'Application 0.9; a single server 2' },
      { family: 'element', value: [0.8, 1], source: 'element-10000', how: '8,150 MiB to 10' },
      { family: 'mattermost', value: 2, source: 'mattermost-1000', how: '2 GB to 1, 4 to 2' },
      { family: 'zulip', value: 2, source: 'zulip-100', how: '4 GB to 2' },
      { family: 'matomo', value: [1, 2], source: 'matomo-1000000', how: '2 GB to 2, 8 to 4' },
      { family: 'openproject', value: 1, source: 'openproject-200', how: '4 GB to 4' },
      { family: 'mastodon', value: [1, 4], source: 'mastodon-social-2018', how: '4 GB to 4, 32 to 8' },
      { family: 'moodle', value: 1.5, source: 'moodle-1000-concurrent', how: '12 GB to 8' },
      { family: 'nextcloud', value: 8, source: 'nextcloud-150', how: '16 GB to 2' },
    ],
  },
  {
    assumption: 'databaseMemoryPerCpu',
    unit: 'GiB/vCPU',
    prior: { value: 4, low: 1.8, high: 9 },
    observations: [
      { family: 'gitlab', value: 3.75, source: 'gitlab-25000', how: '60 GB to 16' },
      { family: 'element', value: [4, 6], source: 'element-2500', how: '4 to 1, 12 to 2, 16 to 4' },
      { family: 'mattermost', value: 8, source: 'mattermost-30000-concurrent', how: '64 GiB to 8' },
      { family: 'matomo', value: 2, source: 'matomo-10000000', how: '16 GB to 8' },
      { family: 'moodle', value: 1, source: 'moodle-1000-concurrent', how: '8 GB to 8' },
    ],
  },
]
