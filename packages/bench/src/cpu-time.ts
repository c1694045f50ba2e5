/** Microseconds this process has worked so far, all threads together: what else runs on the machine does not count. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}
