import { months, type Peer, secondsPerMonth } from './engine.ts'

const GiB = 2 ** 30
const MiB = 2 ** 20

const nearly = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= Math.max(1e-12 * Math.max(Math.abs(a), Math.abs(b)), 1e-15)
const ceil = (x: number): number => {
  const up = Math.ceil(x)
  return up - x > 0.5 && nearly(x, up - 1) ? up - 1 : up
}

/** The model for this one project as somebody would write it who may forget all others: no alternatives, constants moved out of the months. */
export const byHand: Peer = {
  name: 'written by hand',
  prepare: () => (given) => reckon(valuesOf(given)),
}

type KnownName =
  | 'applicationAtMinimum'
  | 'automatedShare'
  | 'backgroundShare'
  | 'backupCompression'
  | 'backupCopiesKept'
  | 'backupRate'
  | 'budgetMonth'
  | 'busiestDay'
  | 'busiestHour'
  | 'busiestMonth'
  | 'cachedShare'
  | 'changePerDay'
  | 'comfortableServers'
  | 'concurrentShare'
  | 'copiedData'
  | 'cpuPerServer'
  | 'cpuTimePerRequest'
  | 'dailyPoints'
  | 'dataGrowth'
  | 'databaseBufferShare'
  | 'databaseCacheShare'
  | 'databaseCpuShare'
  | 'databaseMemoryPerCpu'
  | 'detectionTime'
  | 'dynamicRequestsPerPage'
  | 'environmentBeside_0'
  | 'environmentSize_0'
  | 'environmentStays_0'
  | 'faultsPerMonth'
  | 'fixedCpu'
  | 'freeSpace'
  | 'growth'
  | 'highHours'
  | 'hourlyPoints'
  | 'inboundShare'
  | 'includedVolume'
  | 'largestEvent'
  | 'mailSize'
  | 'mails'
  | 'maintenanceBreak'
  | 'maintenancesPerMonth'
  | 'maxCpu'
  | 'maxDowntime'
  | 'maxMemory'
  | 'meanRepair'
  | 'memoryPerCpu'
  | 'minMemory'
  | 'minRootDisk'
  | 'monthlyPoints'
  | 'objectStorageBackedUp'
  | 'offsite'
  | 'operationsPerRequest'
  | 'providersEngine'
  | 'reactionTime'
  | 'reactionUse'
  | 'repair'
  | 'requestsPerPage'
  | 'responseTime'
  | 'restoreBase'
  | 'restorePerData'
  | 'serverFailure'
  | 'sharedServerLimit'
  | 'siteAvailability'
  | 'siteFailure'
  | 'smallServerCpu'
  | 'spareServers'
  | 'staffingReserve'
  | 'statedPageViews'
  | 'statementAccuracy'
  | 'supportShare'
  | 'swapFactor'
  | 'swapMinimum'
  | 'systemDiskHigh'
  | 'systemDiskLow'
  | 'systemDiskPlace'
  | 'targetUtilisation'
  | 'temporaryFactor'
  | 'temporaryMinimum'
  | 'tierFrom'
  | 'tierLastDay'
  | 'tierTo'
  | 'users'
  | 'usualDatabases'
  | 'volumePerRequest'
  | 'waitForSupport'
  | 'weeklyPoints'

/** By name. Parsed, because objects that were parsed are the fastest to read. */
export type Values = Record<string, number>

export function valuesOf(given: ReadonlyMap<string, number>): Values {
  return JSON.parse(JSON.stringify(Object.fromEntries(given)))
}

export function reckon(given: Values): number {
  const v = given as { [name: string]: number } & Record<KnownName, number>
  const [growth, users, views] = [v.growth, v.users, v.statedPageViews * v.statementAccuracy]
  const requestsAtOrigin = v.requestsPerPage * (1 - v.cachedShare) * (1 + v.automatedShare)
  const peakFactor =
    Math.max(1, v.busiestHour) * Math.max(1, v.busiestDay) * Math.max(1, v.busiestMonth, v.largestEvent)
  const dynamicShare = Math.min(1, v.dynamicRequestsPerPage / (v.requestsPerPage * (1 - v.cachedShare)))
  const inbound = v.inboundShare
  const [mail, included] = [v.mails * v.mailSize, v.includedVolume]
  const at95 = Math.min(peakFactor, 1 + (peakFactor - 1) * v.highHours)
  const monthlyGrowth = (1 + growth) ** (1 / 24) - 1
  const rows = [0, 1, 2].map((r) => {
    const lifetime = v[`datasetLifetime_${r}`] as number
    const object = v[`inObjectStorage_${r}`] as number
    return {
      size: v[`datasetSize_${r}`] as number,
      inflow: v[`datasetInflow_${r}`] as number,
      lifetime,
      forEver: (v[`keptForEver_${r}`] as number) > 0,
      object,
      database: Math.max(v[`inDatabase_${r}`] as number, v[`placedInDatabase_${r}`] as number) * (1 - object),
      whileKept: (1 + growth) ** (lifetime / (24 * secondsPerMonth)),
    }
  })
  const recoveryPoint =
    v.hourlyPoints > 0
      ? 3600
      : v.dailyPoints > 0
        ? 86400
        : v.weeklyPoints > 0
          ? 604800
          : v.monthlyPoints > 0
            ? 2592000
            : 24 * secondsPerMonth
  const redundancy = v.maxDowntime < v.repair ? 1 : 0
  const systemDisk = v.systemDiskLow + (v.systemDiskHigh - v.systemDiskLow) * v.systemDiskPlace
  const [databaseCpuShare, sharedLimit, fixedCpu] = [v.databaseCpuShare, v.sharedServerLimit, v.fixedCpu]
  const cpuPerRate = (v.cpuTimePerRequest * (1 + v.backgroundShare)) / v.targetUtilisation
  const [maxCpu, minMemory, maxMemory, minRootDisk] = [v.maxCpu, v.minMemory, v.maxMemory, v.minRootDisk]
  const [cpuPerServer, comfortable] = [ceil(v.cpuPerServer), v.comfortableServers]
  const spare = Math.max(v.spareServers, redundancy)
  const databases = Math.max(v.usualDatabases, 1 + redundancy)
  const platform = minMemory - v.applicationAtMinimum
  const [memoryPerCpu, databaseMemoryPerCpu] = [v.memoryPerCpu, v.databaseMemoryPerCpu]
  const cacheShare = v.databaseCacheShare / v.databaseBufferShare
  const [responseTime, reserve, small] = [v.responseTime, v.staffingReserve, v.smallServerCpu]
  const part = v.environmentSize_0 * v.environmentStays_0 * v.environmentBeside_0
  const [copied, free] = [v.copiedData, 1 + v.freeSpace]
  const [copies, compression, offsite] = [v.backupCopiesKept, v.backupCompression, v.offsite]
  const changed = Math.min(1 / 86400, v.changePerDay)
  const [restoreBase, restorePerData] = [v.restoreBase, v.restorePerData]
  const operations = v.operationsPerRequest
  const failure = v.serverFailure
  const siteOutage = Math.max(v.siteFailure, 1 - v.siteAvailability)
  const changedBetween =
    v.hourlyPoints + v.dailyPoints + v.weeklyPoints + v.monthlyPoints === 0
      ? 0
      : Math.min(1, v.changePerDay * recoveryPoint) / v.backupRate
  const meanRepair = v.meanRepair
  const perFault = v.detectionTime + v.waitForSupport + v.reactionTime * v.reactionUse + meanRepair
  let sum =
    requestsAtOrigin +
    peakFactor +
    dynamicShare +
    monthlyGrowth +
    recoveryPoint +
    siteOutage +
    redundancy +
    systemDisk +
    1 +
    platform +
    0 +
    part +
    0 +
    v.providersEngine +
    Math.max(0, 1 - v.maxDowntime / v.budgetMonth) +
    v.supportShare +
    perFault +
    v.faultsPerMonth * secondsPerMonth * perFault +
    v.maintenancesPerMonth * v.maintenanceBreak +
    (v.tierLastDay > 5 || v.tierTo - v.tierFrom > 12 ? 1 : 0)
  for (const [r, { size, whileKept }] of rows.entries())
    sum += size * v.dataGrowth + (1 - (v[`lifetimeStated_${r}`] as number)) + whileKept
  const monthFactor = (1 + growth) ** (1 / 24)
  let use = 1
  for (let t = 0; t < months; t++, use *= monthFactor) {
    const elapsed = t * secondsPerMonth
    const concurrent = users * v.concurrentShare * use
    const pageViews = views * use
    const requests = pageViews * requestsAtOrigin
    const peak = requests * peakFactor
    const dynamic = peak * dynamicShare
    const transfer = requests * v.volumePerRequest * (1 + inbound) + mail
    const billable = Math.max(0, transfer - included)
    const inflowMonths = nearly(monthlyGrowth, 0) ? t : (use - 1) / monthlyGrowth
    let [constant, stored, inObject, inDatabase, details] = [0, 0, 0, 0, 0]
    for (let r = 0; r < 3; r++) {
      const row = rows[r] as (typeof rows)[0]
      const left = row.lifetime > 0 ? row.size * Math.max(0, 1 - elapsed / row.lifetime) : 0
      const deleted = nearly(monthlyGrowth, 0)
        ? Math.max(0, elapsed - row.lifetime) / secondsPerMonth
        : elapsed <= row.lifetime
          ? 0
          : (use / row.whileKept - 1) / monthlyGrowth
      const steady = row.forEver ? row.size + row.inflow * elapsed : row.inflow * Math.min(elapsed, row.lifetime) + left
      const growing = row.forEver
        ? row.size + row.inflow * secondsPerMonth * inflowMonths
        : row.inflow * secondsPerMonth * (inflowMonths - deleted) + left
      constant += steady
      stored += growing
      inObject += growing * row.object
      inDatabase += growing * row.database
      details += left + deleted + steady + growing
    }
    const onDisks = stored - inObject
    const cpu = dynamic * cpuPerRate + fixedCpu
    const one = redundancy === 0 && cpu * (1 + databaseCpuShare) <= sharedLimit
    const serverCpu = Math.min(
      maxCpu,
      one ? ceil(cpu * (1 + databaseCpuShare)) : Math.min(ceil(cpu), Math.max(cpuPerServer, ceil(cpu / comfortable))),
    )
    const applications = Math.max(1, ceil(cpu / serverCpu)) + (one ? 0 : spare)
    const web = applications > 1 ? 1 + redundancy : 0
    const database = one ? 0 : databases
    const servers = web + applications + database
    const system = servers * systemDisk
    const backedUp = onDisks + system
    const backup = backedUp * copies * compression
    const databaseCpu = Math.min(maxCpu, Math.max(1, ceil(cpu * databaseCpuShare)))
    const productionCpu = web * small + applications * serverCpu + database * databaseCpu
    const cache = inDatabase * cacheShare
    const load = dynamic * responseTime
    const workers = Math.max(2, ceil(load + reserve * Math.sqrt(load)))
    const memory = Math.min(maxMemory, Math.max(minMemory, serverCpu * memoryPerCpu, one ? platform + cache : 0))
    const databaseMemory = Math.min(
      maxMemory,
      Math.max(minMemory, databaseCpu * databaseMemoryPerCpu, platform + cache),
    )
    const productionMemory = web * minMemory + applications * memory + database * databaseMemory
    const disk = Math.max(servers * minRootDisk, (onDisks + system) * free)
    const others = part > 0 ? Math.max(1, Math.round(servers * part)) : 0
    const otherCpu = part > 0 ? Math.max(others, ceil(productionCpu * part)) : 0
    const otherMemory = part > 0 ? Math.max(others * minMemory, productionMemory * part) : 0
    const otherDisk = part > 0 ? Math.max(others * minRootDisk, disk * copied) : 0
    const swap = Math.max(v.swapMinimum, v.swapFactor * Math.sqrt(productionMemory / Math.max(1, servers) / MiB) * MiB)
    const temporary = Math.max(
      v.temporaryMinimum,
      v.temporaryFactor * Math.sqrt(disk / Math.max(1, servers) / GiB) * GiB,
    )
    const needed = dynamic * operations
    const applicationFailure =
      !one && spare > 0
        ? Math.min(1, ((applications * (applications - 1)) / 2) * failure ** 2)
        : Math.min(1, applications * failure)
    const databaseFailure = database > 1 ? failure ** 2 : database * failure
    const webFailure = web > 1 ? failure ** 2 : web * failure
    const up = Math.max(0, (1 - siteOutage) * (1 - applicationFailure) * (1 - databaseFailure) * (1 - webFailure))
    const runTime = backedUp * changedBetween
    sum +=
      runTime * 2 +
      recoveryPoint +
      use +
      concurrent +
      pageViews +
      requests * 2 +
      peak +
      dynamic +
      transfer * 2 +
      billable +
      (transfer * inbound) / (1 + inbound) +
      transfer * peakFactor +
      transfer * at95 +
      details +
      inflowMonths +
      constant +
      stored +
      inObject +
      onDisks +
      inDatabase +
      cpu +
      (one ? 1 : 0) +
      serverCpu +
      applications +
      web +
      database +
      servers +
      system +
      backedUp +
      (v.objectStorageBackedUp > 0 ? 0 : inObject) +
      backup +
      backup * offsite +
      backedUp * changed * compression * offsite +
      backedUp * compression * offsite +
      restoreBase +
      restorePerData * backedUp +
      databaseCpu +
      productionCpu +
      cache +
      workers +
      memory +
      databaseMemory +
      productionMemory +
      others +
      otherCpu +
      otherMemory +
      disk +
      otherDisk +
      servers +
      others +
      productionCpu +
      otherCpu +
      productionMemory +
      otherMemory +
      (disk + otherDisk) * 2 +
      swap +
      temporary +
      needed * 2 +
      applicationFailure +
      databaseFailure +
      up
  }
  return sum
}
