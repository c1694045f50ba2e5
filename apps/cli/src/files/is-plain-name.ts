/** Names of devices in Windows, whatever ending they have. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/

/** May a file that we name ourselves have this name, on every system? Small letters of ASCII, digits, `-`, and endings; 80 at most. */
export function isPlainName(name: string): boolean {
  return (
    name.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/.test(name) && !devices.test(name)
  )
}
