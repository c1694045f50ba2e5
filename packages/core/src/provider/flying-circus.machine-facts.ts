import type { ProviderProfile } from './provider-profile.schema.ts'

/** Sizes and limits of virtual machines and their disks. */
export const machineFacts: ProviderProfile['facts'] = {
  'vm.max-vcpu': {
    title: { de: 'Höchstens vCPU je virtueller Maschine', en: 'Most vCPUs of one virtual machine' },
    value: 12,
    source: 'doc-vms',
  },
  'vm.min-vcpu': {
    title: { de: 'Mindestens vCPU je virtueller Maschine', en: 'Fewest vCPUs of one virtual machine' },
    value: 1,
    source: 'doc-vms',
  },
  'vm.max-ram': {
    title: { de: 'Höchstens RAM je virtueller Maschine', en: 'Most RAM of one virtual machine' },
    value: { quantity: '128 GiB' },
    source: 'doc-vms',
  },
  'vm.self-service-max-ram': {
    title: {
      de: 'RAM je Maschine, den Kund*innen selbst einstellen können',
      en: 'RAM of one machine that customers can set themselves',
    },
    value: { quantity: '64 GiB' },
    source: 'doc-vms',
  },
  'vm.min-ram': {
    title: { de: 'Mindestens RAM einer verwalteten Maschine', en: 'Least RAM of a managed machine' },
    value: { quantity: '3 GiB' },
    source: 'doc-vms',
  },
  'vm.min-ram-unmanaged': {
    title: { de: 'Mindestens RAM einer nicht verwalteten Maschine', en: 'Least RAM of a machine that is not managed' },
    value: { quantity: '1 GiB' },
    source: 'doc-vms',
  },
  'vm.application-ram-at-minimum': {
    title: {
      de: 'Davon bleiben der Anwendung bei der kleinsten Maschine etwa',
      en: 'About what the smallest machine leaves to the application',
    },
    value: { quantity: '512 MiB' },
    source: 'doc-vms',
  },
  'vm.resize-needs-reboot': {
    title: { de: 'Mehr oder weniger CPU und RAM verlangt einen Neustart', en: 'A change of CPU or RAM needs a reboot' },
    value: true,
    source: 'doc-vms',
  },
  'vm.min-root': {
    title: { de: 'Kleinste Systemplatte', en: 'Smallest root disk' },
    value: { quantity: '30 GiB' },
    source: 'doc-storage',
  },
  'vm.large-root': {
    title: {
      de: 'Ab hier werden Platten unhandlich; größere gibt es dennoch',
      en: 'From here on disks become unwieldy, though larger ones exist',
    },
    value: { quantity: '10 TiB' },
    source: 'doc-vms',
  },
  'vm.system-disk-low': {
    title: { de: 'Platz des Betriebssystems, wenigstens', en: 'Space taken by the system, at least' },
    value: { quantity: '5 GiB' },
    source: 'doc-storage',
  },
  'vm.system-disk-high': {
    title: { de: 'Platz des Betriebssystems, höchstens', en: 'Space taken by the system, at most' },
    value: { quantity: '15 GiB' },
    source: 'doc-storage',
  },
  'vm.disks-grow-online': {
    title: { de: 'Platten wachsen im laufenden Betrieb', en: 'Disks grow while the machine runs' },
    value: true,
    source: 'doc-storage',
  },
  'vm.disks-shrink': {
    title: { de: 'Platten lassen sich verkleinern', en: 'Disks can be made smaller' },
    value: false,
    source: 'doc-storage',
  },
  'vm.swap-minimum': {
    title: { de: 'Kleinste Auslagerungsplatte (Swap)', en: 'Smallest swap disk' },
    value: { quantity: '1 GiB' },
    source: 'doc-storage',
  },
  'vm.swap-factor': {
    title: {
      de: 'Auslagerungsplatte in MiB: so viel mal die Wurzel des RAM in MiB',
      en: 'Swap disk in MiB: this many times the square root of the RAM in MiB',
    },
    value: 32,
    source: 'doc-storage',
  },
  'vm.tmp-minimum': {
    title: { de: 'Kleinste Platte für /tmp', en: 'Smallest disk for /tmp' },
    value: { quantity: '5 GiB' },
    source: 'doc-storage',
  },
  'vm.tmp-factor': {
    title: {
      de: 'Platte für /tmp in GiB: so viel mal die Wurzel der Systemplatte in GiB',
      en: 'Disk for /tmp in GiB: this many times the square root of the root disk in GiB',
    },
    value: 1,
    source: 'doc-storage',
  },
  'vm.swap-and-tmp-free': {
    title: { de: 'Auslagerung und /tmp kosten nichts', en: 'Swap and /tmp are free of charge' },
    value: true,
    source: 'doc-api',
  },
  'disk.separate-read-write-limits': {
    title: {
      de: 'Die Grenzen der Plattenzugriffe gelten je Platte, für Lesen und Schreiben getrennt',
      en: 'Limits on disk operations hold per disk, for reads and writes separately',
    },
    value: true,
    source: 'doc-storage',
  },
}
