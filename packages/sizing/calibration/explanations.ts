/** Why the model misses where it does: by `case figure`, `family figure`, `case` or `family`, the first that is there. */
export const explanations: { readonly [key: string]: string } = {
  'stack-exchange': 'Unusually frugal, with all files on a delivery network, which the load alone does not tell.',
  'stack-exchange-2014-users':
    'Accounts were counted, not visitors; one of many who only read has none, so that per account much is seen and little is written.',
  'mastodon cost':
    'Rented by volunteers at cheap hosts, without operation by the provider and without a second environment; the example list reckons with both.',
  'mastodon averageRequestRate':
    'Other servers call a small server as often as a large one: for each of its few users that makes many requests.',
  'mastodon averageBandwidth':
    'Most of the traffic is that of other servers, with their media, whatever the number of local users.',
  'mastodon-social-2018':
    'Of 150,000 accounts no more than 7 % came by in a week: the share falls as a server grows old.',
  'mastodon-technology-2017': 'Used to a quarter: a small server that was enough.',
  'todon-2017': 'Four processors with no more than 4 GB, used to a third.',
  'hachyderm-2022 productionCpu': 'More than was needed: the disks were the limit, as the operators say.',
  'hachyderm-2022 productionMemory': 'More than was needed: the disks were the limit, as the operators say.',
  'mastodon peakBandwidth':
    'Forty times the users within the month: its peak lies far above a mean that was mostly earlier.',
  'hachyderm-2024':
    'The stock was some months old, and media of other servers are kept too: growth relative to a young stock says little. Whoever knows the inflow should state it.',
  'hachyderm-2024-users': 'Copies of media from other servers are kept, which local users do not tell.',
  'gitlab productionServers':
    'The reference gives each role a server of its own, also where the load would fit on fewer.',
  gitlab:
    'Work of programs as much as of people: 20 requests a second for 1,000 users come through the API. Told that it is a business application, the model reaches it.',
  'mattermost-200-concurrent': 'Sixteen of the twenty processors belong to a proxy that is the same at every size.',
  mattermost: 'Chat in Go: lean, and most of those connected do nothing at the moment.',
  'sharepoint peakRequestRate': 'A rule from 2007, when pages asked for little after they had been loaded.',
  sharepoint: 'A handful of servers for any number: large machines, and few of the users active on a day.',
  'moodle-1000-concurrent': 'Planned with little memory, and said to vary; a single source.',
  'sciebo-2015': 'A plan for all who could have come, with quotas of 30 GB.',
  'tu-berlin': 'File sharing: gigabytes for each user. Only the kind of application tells that.',
  pinboard: 'An archive of web pages: gigabytes for each user. Only the kind of application tells that.',
  nextcloud:
    'Full redundancy of every role and 32 to 128 GB for each server whatever the load, as the maker recommends to enterprises.',
  matomo:
    'The maker recommends little memory for each processor, and large servers; a view counted is one short request.',
  'tumblr-2012': 'Frugal at this size: hardly more than four requests for each view.',
  'alexsci-2023 peakRequestRate':
    'Ten thousand people came at a stroke. No average foresees that; an event in the load profile would.',
  'alexsci-2023': 'The smallest server that can be rented, and it was enough.',
}
