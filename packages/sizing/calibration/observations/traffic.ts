import type { Evidence } from '../evidence.ts'

const mastodonResources = 'https://github.com/mastodon/documentation Running-Mastodon/Resources-needed.md (2018-06-06)'
const sharePoint = 'https://learn.microsoft.com/en-us/previous-versions/tn-archive/cc287743(v=office.12)'

/** Users, page views, requests, peaks and volume. */
export const trafficEvidence: readonly Evidence[] = [
  {
    assumption: 'activeShare',
    unit: '%',
    shape: 'share',
    prior: { value: 40, low: 15, high: 75 },
    observations: [
      {
        family: 'mastodon',
        value: 6.7,
        kind: 'community',
        source: mastodonResources,
        how: 'mastodon.social, in a week',
      },
      { family: 'mastodon', value: 20.8, kind: 'community', source: mastodonResources, how: 'masto.donte, in a week' },
      { family: 'mastodon', value: 12.7, kind: 'community', source: 'mspsocial-2018', how: '10 of 79, in a week' },
      { family: 'mastodon', value: 20.4, kind: 'community', source: 'hachyderm-2024-users', how: '11,000 of 54,000' },
      {
        family: 'mastodon',
        value: [20, 40],
        kind: 'community',
        source: 'mastodon-guide-50k',
        how: '10,000 to 20,000 of 50,000',
      },
      { family: 'sharepoint', value: [10, 35], kind: 'business', source: sharePoint, how: 'In a day: a lower bound' },
    ],
  },
  {
    assumption: 'pageViewsPerActiveUser',
    unit: 'page-view/user/month',
    prior: { value: 800, low: 100, high: 6000 },
    observations: [
      {
        family: 'mastodon',
        value: [1900, 8000],
        kind: 'community',
        source: mastodonResources,
        how: '1,584 to 2,160 requests per weekly user and day, times 30.4, over 6 to 25 requests per view',
      },
      {
        family: 'sharepoint',
        value: [120, 880],
        kind: 'business',
        source: sharePoint,
        how: '20 to 120 requests an hour, 8 hours on 21.7 days, over 7 to 24 requests per view',
      },
      {
        family: 'atlassian',
        value: [1400, 4700],
        kind: 'business',
        source: 'https://github.com/atlassian/dc-app-performance-toolkit app/jira.yml',
        how: '272 actions an hour and concurrent user, active for 0.25 to 0.8 of an hour on 21.7 days',
      },
      {
        family: 'stack-exchange',
        value: [350, 1100],
        kind: 'community',
        source: 'stack-exchange-2014-users',
        how: '140 page views a month and account; active are an eighth to four tenths',
      },
    ],
  },
  {
    assumption: 'requestsPerPage',
    unit: 'hit/page-view',
    prior: { value: 15, low: 4, high: 60 },
    observations: [
      { family: 'stack-exchange', value: 4.1, kind: 'community', source: 'stack-exchange-2013', how: 'Division' },
      { family: 'stack-exchange', value: 3.16, kind: 'community', source: 'stack-exchange-2016', how: 'Division' },
      {
        family: 'tumblr',
        value: [3.5, 5],
        kind: 'community',
        source: 'tumblr-2012',
        how: 'Peak requests over mean page views, 6.9, over a peak factor of 1.4 to 2',
      },
      {
        family: 'http-archive',
        value: [12, 35],
        kind: 'website',
        source: 'https://almanac.httparchive.org/en/2024/page-weight',
        how: '66 to 71 with a cold cache; a sixth to a half asked of the own servers once the browser has a cache',
      },
    ],
  },
  {
    assumption: 'dynamicRequestsPerPage',
    unit: 'hit/page-view',
    prior: { value: 3, low: 1, high: 9 },
    observations: [
      { family: 'stack-exchange', value: 4.1, kind: 'community', source: 'stack-exchange-2013', how: 'Division' },
      { family: 'stack-exchange', value: 3.16, kind: 'community', source: 'stack-exchange-2016', how: 'Division' },
      {
        family: 'http-archive',
        value: 2,
        kind: 'website',
        source: 'https://almanac.httparchive.org/en/2024/page-weight',
        how: 'HTML documents per page, median (P10 1, P90 12)',
      },
    ],
  },
  {
    assumption: 'concurrentShare',
    unit: '%',
    shape: 'share',
    prior: { value: 4, low: 1, high: 14 },
    observations: [
      { family: 'lichess', value: 2.2, kind: 'community', source: 'lichess-2020', how: 'At peak' },
      { family: 'mastodon', value: [1.6, 2.4], kind: 'community', source: 'mastodon-guide-50k', how: 'On average' },
      { family: 'sharepoint', value: [5, 10], kind: 'business', source: sharePoint, how: 'At peak' },
    ],
  },
  {
    assumption: 'requestRatePerConcurrentUser',
    unit: 'hit/s/user',
    prior: { value: 0.08, low: 0.015, high: 0.4 },
    observations: [
      { family: 'sharepoint', value: [0.0056, 0.033], kind: 'business', source: sharePoint, how: '20 to 120 an hour' },
      {
        family: 'atlassian',
        value: [0.23, 0.53],
        kind: 'business',
        source: 'https://github.com/atlassian/dc-app-performance-toolkit app/jira.yml',
        how: '0.0757 actions a second, three to seven requests each',
      },
      {
        family: 'mastodon',
        value: [0.06, 0.18],
        kind: 'community',
        source: mastodonResources,
        how: 'mastodon.social: 183 requests a second for 1,000 to 3,000 open connections',
      },
    ],
  },
  {
    assumption: 'hourFactor',
    unit: '1',
    prior: { value: 2, low: 1.3, high: 3.2 },
    observations: [
      {
        family: 'wikimedia',
        value: [1.35, 1.75],
        kind: 'worldwide',
        source: 'wikimedia-2010',
        how: '1.85 over mean, less the weekday',
      },
      {
        family: 'stack-exchange',
        value: [1.3, 1.6],
        kind: 'worldwide',
        source: 'stack-exchange-2014',
        how: '1.5 to 1.75, less the weekday',
      },
      {
        family: 'arbor',
        value: [1.3, 1.5],
        kind: 'region',
        source: 'http://www.arbornetworks.com/blog/asert/the-internet-after-dark/',
        how: 'Trough at half of the peak, several time zones',
      },
      {
        family: 'working-hours',
        value: [2, 2.7],
        kind: 'business',
        source: 'arithmetic',
        how: '24 over 9 to 12 hours',
      },
    ],
  },
  {
    assumption: 'usualCachedShare',
    unit: '%',
    shape: 'share',
    prior: { value: 12, low: 2, high: 60 },
    observations: [
      { family: 'letsencrypt', value: 89, kind: 'api', source: 'letsencrypt-ocsp-2025', how: '1 - 15,000 / 140,000' },
    ],
  },
  {
    assumption: 'automatedShare',
    unit: '%',
    prior: { value: 40, low: 8, high: 150 },
    observations: [
      {
        family: 'gitlab',
        value: [100, 450],
        kind: 'business',
        source: 'gitlab-25000',
        how: 'API 500 of 610 requests; part of these serve the pages themselves',
      },
    ],
  },
  {
    assumption: 'usualVolumePerRequest',
    unit: 'KiB/hit',
    prior: { value: 15, low: 4, high: 60 },
    observations: [
      { family: 'stack-exchange', value: 5.5, kind: 'community', source: 'stack-exchange-2013', how: 'HTTP bytes' },
      { family: 'stack-exchange', value: 5.78, kind: 'community', source: 'stack-exchange-2016', how: 'HTTP bytes' },
      { family: 'wikimedia', value: 12.2, kind: 'website', source: 'wikipedia-2008', how: 'Division' },
      { family: 'wikimedia', value: 13.3, kind: 'website', source: 'wikimedia-2010', how: 'Division, at peak' },
      { family: 'chalhoub', value: 21.1, kind: 'website', source: 'chalhoub-2017', how: '800 GB over 37 million' },
      {
        family: 'mastodon',
        value: [12, 36],
        kind: 'community',
        source: 'todon-2017',
        how: '174 to 386 MiB per user and month over 11,000 to 14,000 requests',
      },
      {
        family: 'http-archive',
        value: [35, 37.4],
        kind: 'website',
        source: 'https://almanac.httparchive.org/en/2024/page-weight',
        how: 'Cold cache, third parties included',
      },
    ],
  },
  {
    assumption: 'inboundShare',
    unit: '%',
    prior: { value: 20, low: 6, high: 70 },
    observations: [
      {
        family: 'stack-exchange',
        value: 69,
        source: 'stack-exchange-2013',
        how: 'All sent and received over HTTP sent',
      },
      { family: 'mastodon', value: 10, source: 'todon-2017', how: 'In over out' },
      { family: 'mastodon', value: 30, source: 'wxcafe-2017', how: 'In over out' },
      { family: 'mastodon', value: 52, source: 'hachyderm-2022', how: 'Peak in over peak out' },
    ],
  },
]
