import type { Source } from '@leitfaden/core'

/** Where the built-in model takes its facts from. */
export const sources = {
  'hosting-month': {
    title: 'Infracost and Azure pricing: 730 hours a month (365 · 24 / 12)',
    url: 'https://github.com/infracost/infracost',
    date: '2026-11-01',
  },
  'sre-book': {
    title: 'Google, Site Reliability Engineering: availability table (30-day month)',
    url: 'https://sre.google/sre-book/availability-table/',
    date: '2017-01-01',
  },
  'http-archive-2024': {
    title: 'HTTP Archive, Web Almanac 2024: page weight',
    url: 'https://almanac.httparchive.org/en/2024/page-weight',
    date: '2024-11-11',
  },
  'stack-exchange': {
    title: 'Stack Exchange: what it takes to run Stack Overflow (2013), the architecture (2016)',
    url: 'https://stackoverflow.blog/2016/02/17/stack-overflow-the-architecture-2016-edition/',
    date: '2016-02-17',
  },
  'web-services': {
    title: 'Published traffic of Stack Exchange, Wikipedia and Wikimedia, set beside HTTP Archive 2024',
    url: 'https://lists.wikimedia.org/pipermail/foundation-l/2010-January/056592.html',
    date: '2010-01-11',
  },
  concurrency: {
    title: 'Concurrent per registered users: Mastodon scaling guide, Lichess, SharePoint capacity planning',
    url: 'https://github.com/mastodon/documentation',
    date: '2026-07-01',
  },
  activity: {
    title: 'Active per registered users: mastodon.social, Hachyderm, SharePoint intranets',
    url: 'https://github.com/hachyderm/community',
    date: '2024-11-29',
  },
  'use-per-user': {
    title: 'Requests per registered user and month: mastodon.social, masto.donte.com.br, SharePoint, GitLab',
    url: 'https://docs.gitlab.com/administration/reference_architectures/',
    date: '2025-11-01',
  },
  'requests-per-view': {
    title: 'Requests per page view: Stack Exchange (2013, 2016), Tumblr (2012)',
    url: 'https://stackoverflow.blog/2016/02/17/stack-overflow-the-architecture-2016-edition/',
    date: '2016-02-17',
  },
  'automated-requests': {
    title: 'GitLab reference architectures: requests of the API, the web and Git',
    url: 'https://docs.gitlab.com/administration/reference_architectures/',
    date: '2025-11-01',
  },
  'rate-per-user': {
    title: 'Requests per concurrent user: SharePoint capacity planning, Atlassian load profiles',
    url: 'https://learn.microsoft.com/sharepoint/administration/capacity-planning',
    date: '2024-01-01',
  },
  'stated-rates': {
    title: 'Monthly sums beside mean rates: Wikipedia (2008), Let’s Encrypt (2025), D. Chalhoub (2017)',
    url: 'https://letsencrypt.org/2025/08/06/ocsp-service-has-reached-end-of-life',
    date: '2025-08-06',
  },
  'peak-factors': {
    title: 'Peak over mean: Stack Exchange, Wikipedia, Wikimedia',
    url: 'https://lists.wikimedia.org/pipermail/foundation-l/2010-January/056592.html',
    date: '2010-01-11',
  },
  directions: {
    title: 'Bytes received and sent: Stack Exchange (2013, 2016), todon.nl, Hachyderm',
    url: 'https://stackoverflow.blog/2016/02/17/stack-overflow-the-architecture-2016-edition/',
    date: '2016-02-17',
  },
  'percentile-billing': {
    title: 'Swift Federation: 95th percentile of 5-minute samples',
    url: 'https://docs.swiftfederation.com',
    date: '2024-01-01',
  },
  'server-sizes': {
    title: 'Published sizes: GitLab, Element, Mattermost, Zulip, Matomo, OpenProject, Mastodon',
    url: 'https://docs.gitlab.com/administration/reference_architectures/',
    date: '2025-11-01',
  },
  'storage-per-user': {
    title: 'Stored per user: Hachyderm, masto.donte.com.br, Mattermost, Zulip, TU Berlin, Pinboard',
    url: 'https://github.com/hachyderm/community',
    date: '2024-11-29',
  },
  staffing: {
    title:
      'S. Halfin, W. Whitt, Heavy-Traffic Limits for Queues with Many Exponential Servers, Operations Research 29 (1981)',
    url: 'https://doi.org/10.1287/opre.29.3.567',
    date: '1981-06-01',
  },
  erlang: {
    title: 'A. K. Erlang (1917); L. Kleinrock, Queueing Systems, vol. 1 (1975): M/M/c',
    date: '1975-01-01',
  },
  'data-centre': {
    title: 'Microsoft Azure, reliable web app pattern: composite availability and its upper bound',
    url: 'https://learn.microsoft.com/azure/architecture/web-apps/guides/enterprise-app-patterns/overview',
    date: '2024-01-01',
  },
  availability: {
    title: 'Serial and parallel availability: Microsoft Azure Well-Architected Framework, reliability metrics',
    url: 'https://learn.microsoft.com/azure/well-architected/reliability/metrics',
    date: '2024-01-01',
  },
  gitlab: {
    title: 'GitLab reference architectures: requests per second and vCPU of the application tier',
    url: 'https://docs.gitlab.com/administration/reference_architectures/',
    date: '2025-11-01',
  },
  'app-memory': {
    title: 'Memory per application worker: GitLab (Puma), Adobe Commerce (PHP)',
    url: 'https://experienceleague.adobe.com/docs/commerce-operations/performance-best-practices/hardware.html',
    date: '2024-01-01',
  },
  little: {
    title: 'J. D. C. Little, A Proof for the Queuing Formula L = λW, Operations Research 9 (1961)',
    url: 'https://doi.org/10.1287/opre.9.3.383',
    date: '1961-06-01',
  },
  pinboard: {
    title: 'Pinboard: archive size and users by year, 2010 to 2020',
    url: 'https://blog.pinboard.in/2015/07/pinboard_turns_six/',
    date: '2015-07-09',
  },
  backy: {
    title: 'flyingcircusio/backy, schedule.py: tags, intervals, expiry',
    url: 'https://github.com/flyingcircusio/backy',
    date: '2025-11-01',
  },
  'disaster-recovery': {
    title: 'flyingcircusio/doc: disaster recovery (recovery point, restore times)',
    url: 'https://github.com/flyingcircusio/doc',
    date: '2026-05-07',
  },
  'change-rate': {
    title: 'Measured daily change rates: Borg issues 2113 and 4632, Commvault community, da-rz',
    url: 'https://github.com/borgbackup/borg/issues/2113',
    date: '2021-06-29',
  },
  compression: {
    title: 'Compression of mixed files: Borg issues 883, 2113, 4632, 5038, 5408, 8433',
    url: 'https://github.com/borgbackup/borg/issues/5408',
    date: '2024-09-28',
  },
  outages: {
    title: 'Published incident reports of OpenStreetMap, crates.io and Hachyderm: times to repair',
    url: 'https://github.com/hachyderm/community',
    date: '2025-07-11',
  },
  'vm-disks': {
    title: 'flyingcircusio/doc: storage (swap and temporary disks, disk classes)',
    url: 'https://github.com/flyingcircusio/doc',
    date: '2026-04-13',
  },
  postgresql: {
    title: 'pgtune: effective_cache_size three quarters of RAM',
    url: 'https://github.com/le0pard/pgtune',
    date: '2025-01-01',
  },
} as const satisfies { [key: string]: Source }
