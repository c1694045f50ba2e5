/** Records that were looked at and test nothing, and why. */
export const leftOut: readonly { readonly name: string; readonly why: string }[] = [
  { name: 'Lichess 2015 and 2024, cost per game', why: 'Games are nothing the guide asks about.' },
  { name: 'Rust releases 2019, Hacker News 2021', why: 'One number each: what follows is a division.' },
  { name: 'Let’s Encrypt 2018', why: 'Websites, not the clients that ask; used for growth.' },
  { name: 'kujoe.net 2022', why: 'Background jobs per user are no figure of the model.' },
  { name: 'SharePoint load test 2013', why: 'Test users without a pause to think; used for computing time.' },
  { name: 'Atlassian load profile', why: 'Actions, each of several requests; used for requests per concurrent user.' },
  { name: 'Discourse 179102', why: 'An overload: only an upper bound of what four vCPU bear.' },
  { name: '37signals 2022', why: 'Storage cost of stored data is a price, not a prediction.' },
  {
    name: 'Adobe Commerce, Keycloak, Odoo, Umbraco',
    why: 'Rules per core or worker without a whole system; the first two are used for computing time.',
  },
  { name: 'HTTP Archive, Arbor, Backblaze, Uptime Institute, outages', why: 'Distributions over many; used as such.' },
  {
    name: 'Borg 883, 4632, 5038, 6777, 8433, Vorta 497',
    why: 'Retention not published; used for change and compression.',
  },
  { name: 'Commvault, da-rz, ESG', why: 'Rates, used as observations.' },
]
