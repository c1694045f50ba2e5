import type { ProviderProfile } from './provider-profile.schema.ts'

/** Sites, traffic, names and mail. */
export const networkFacts: ProviderProfile['facts'] = {
  'site.production': {
    title: { de: 'Standort der Produktion', en: 'Site of production' },
    value: { de: 'Oberhausen', en: 'Oberhausen' },
    source: 'doc-data-centers',
  },
  'site.production-uplinks': {
    title: { de: 'Zahl der Internetanbindungen, Produktion', en: 'Number of uplinks, production' },
    value: 2,
    source: 'doc-networking',
  },
  'site.production-uplink': {
    title: { de: 'Bandbreite je Anbindung, Produktion', en: 'Bandwidth of each uplink, production' },
    value: { quantity: '10 Gbit/s' },
    source: 'doc-networking',
  },
  'site.production-availability': {
    title: {
      de: 'Zusage des Rechenzentrums für Strom und Anbindung (nicht für Anwendungen)',
      en: 'What the data centre promises for power and uplink (not for applications)',
    },
    value: { quantity: '99.99 %' },
    source: 'doc-disaster-recovery',
  },
  'site.backup': {
    title: { de: 'Standort für Sicherungen und Staging', en: 'Site for backups and staging' },
    value: { de: 'Halle (Saale)', en: 'Halle (Saale)' },
    source: 'doc-data-centers',
  },
  'site.backup-uplink': {
    title: { de: 'Bandbreite am Ausweichstandort', en: 'Bandwidth of the backup site' },
    value: { quantity: '3 Gbit/s' },
    source: 'doc-networking',
  },
  'traffic.included': {
    title: { de: 'Enthaltener Internetverkehr je Projekt', en: 'Internet traffic included for each project' },
    value: { quantity: '100 GiB/month' },
    source: 'project-guide',
  },
  'traffic.counts-both-directions': {
    title: { de: 'Gezählt wird, was hinein- und hinausgeht', en: 'What goes in and out counts' },
    value: true,
    source: 'trafficclient',
  },
  'traffic.inside-site-free': {
    title: {
      de: 'Verkehr zwischen Maschinen eines Rechenzentrums ist enthalten',
      en: 'Traffic between machines of one data centre is included',
    },
    value: true,
    source: 'project-guide',
  },
  'network.separate-internal': {
    title: { de: 'Interner und externer Verkehr sind getrennt', en: 'Internal and external traffic are separate' },
    value: true,
    source: 'project-guide',
  },
  'network.firewalls': {
    title: {
      de: 'Firewalls an der Grenze des Rechenzentrums und auf jeder Maschine',
      en: 'Firewalls at the border of the data centre and on every machine',
    },
    value: true,
    source: 'project-guide',
  },
  'ipv6.dual-stack': {
    title: { de: 'Dienste sind über IPv4 und IPv6 erreichbar', en: 'Services are reachable over IPv4 and IPv6' },
    value: true,
    source: 'project-guide',
  },
  'vpn.recommended': {
    title: { de: 'Empfohlene VPN-Technik', en: 'Recommended VPN technology' },
    value: { de: 'WireGuard oder OpenVPN, je nach Zweck', en: 'WireGuard or OpenVPN, depending on the purpose' },
    source: 'project-guide',
  },
  'vpn.ipsec-as-last-resort': {
    title: { de: 'IPsec nur, wenn nichts anderes geht', en: 'IPsec only where nothing else is possible' },
    value: true,
    source: 'project-guide',
  },
  'dns.self-service': {
    title: { de: 'DNS ist enthalten und lässt sich selbst pflegen', en: 'DNS is included, with self-service' },
    value: true,
    source: 'project-guide',
  },
  'mail.dns-records-managed': {
    title: {
      de: 'SPF, DKIM und DMARC richtet der Anbieter ein, wo er das DNS betreibt',
      en: 'Where the provider runs the DNS, it sets up SPF, DKIM and DMARC',
    },
    value: true,
    source: 'project-guide',
  },
  'certificates.lets-encrypt': {
    title: {
      de: 'Zertifikate von Let’s Encrypt, von selbst erneuert',
      en: 'Certificates of Let’s Encrypt, renewed automatically',
    },
    value: true,
    source: 'project-guide',
  },
}
