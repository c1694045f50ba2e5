import { ageMarks, agePlace, ageText, markText } from './age-scale.ts'
import { useSetting } from './control-setting.ts'
import type { Counts } from './retention.ts'
import { useRestoreAges } from './use-restore-ages.ts'

interface RestorePointsProps {
  readonly counts: Counts
  readonly engine: string
}

/** How far back one can go from any day: the restore points on a line, when it is least and when it is most, and both in words. */
export function RestorePoints({ counts, engine }: RestorePointsProps) {
  const { language, texts } = useSetting()
  const ages = useRestoreAges(counts, engine)
  const [least, most] = [ages?.shortest.at(-1), ages?.longest.at(-1)]
  if (ages === undefined || least === undefined || most === undefined) return null
  const rows = least === most ? [ages.shortest] : [ages.shortest, ages.longest]
  const points = rows.map((row) => row.length)
  return (
    <figure class="restore-points" aria-label={texts.restorePoints}>
      <p>
        {texts.reach(ageText(least, language), ageText(most, language))}{' '}
        {texts.points(Math.min(...points), Math.max(...points))}
      </p>
      <div class="restore-points-drawing" aria-hidden="true">
        {rows.map((row, index) => (
          <div class="restore-points-row" key={index === 0 ? 'least' : 'most'}>
            <span class="small soft">{rows.length === 1 ? '' : index === 0 ? texts.atLeast : texts.atMost}</span>
            <svg viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true">
              <line x1={1000 * agePlace(row.at(-1) ?? 0, most)} x2="1000" y1="39" y2="39" />
              {row.map((age, at) => (
                <line
                  key={age}
                  x1={1000 * agePlace(age, most)}
                  x2={1000 * agePlace(age, most)}
                  y1={40 - heightOf((row[at + 1] ?? age + 31) - age)}
                  y2="40"
                />
              ))}
            </svg>
          </div>
        ))}
        <div class="restore-points-axis small soft numbers">
          {ageMarks(most).map((age) => (
            <span key={age} style={{ insetInlineStart: `${100 * agePlace(age, most)}%` }}>
              {markText(age, language)}
            </span>
          ))}
          <span class="restore-points-now">{texts.now}</span>
        </div>
      </div>
    </figure>
  )
}

/** The longer the time to the next older point, the taller: hours, days, weeks, months. */
function heightOf(gap: number): number {
  return gap < 0.5 ? 12 : gap <= 1.5 ? 20 : gap <= 10 ? 29 : 38
}
