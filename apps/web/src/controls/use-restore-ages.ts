import { useEffect, useState } from 'preact/hooks'
import type { Counts } from './retention.ts'

export interface Ages {
  readonly shortest: readonly number[]
  readonly longest: readonly number[]
}

type Engine = 'backy' | 'restic' | 'borg'

const engines: readonly string[] = ['backy', 'restic', 'borg']
const known = new Map<string, Ages>()

/** Milliseconds in which nobody types another count. */
const pause = 120

/** How old restore points are when one can go back least and most. Reckoned when nobody is typing; until then those of before. */
export function useRestoreAges(counts: Counts, engine: string): Ages | undefined {
  const { hourly, daily, weekly, monthly } = counts
  const key = [engine, hourly, daily, weekly, monthly].join(' ')
  const [ages, setAges] = useState(known.get(key))
  useEffect(() => {
    const found = known.get(key)
    if (found !== undefined) {
      setAges(found)
      return
    }
    let wanted = true
    const timer = setTimeout(async () => {
      const { restorePointAges } = await import('./restore-ages.ts')
      if (!wanted) return
      const reckoned = restorePointAges(
        { hourly, daily, weekly, monthly },
        engines.includes(engine) ? (engine as Engine) : 'backy',
      )
      known.set(key, reckoned)
      setAges(reckoned)
    }, pause)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [key])
  return known.get(key) ?? ages
}
