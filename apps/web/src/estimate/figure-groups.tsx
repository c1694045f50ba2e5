import { spanOf } from '@leitfaden/render'
import type { Figure, FigureGroup } from '@leitfaden/sizing'
import { useSignal } from '@preact/signals'
import { Button } from '../design/button.tsx'
import { say, t } from '../texts/t.ts'
import { FigureItem } from './figure-list.tsx'
import type { Reckoned } from './reckoning.ts'

const groups: readonly FigureGroup[] = ['traffic', 'storage', 'backup', 'servers', 'service', 'cost', 'own']

interface FigureGroupsProps {
  readonly reckoned: Reckoned
}

/** All figures by what they are about: the key ones, or those on the way to them too. */
export function FigureGroups({ reckoned }: FigureGroupsProps) {
  const { estimate: e } = t()
  const all = useSignal(false)
  const { figures } = reckoned.estimate
  const shown = figures.filter(({ key }) => key || all.value)
  return (
    <>
      <div class="figure-groups">
        {groups.map((group) => {
          const some = shown.filter((figure) => figure.group === group)
          return (
            some.length > 0 && (
              <section key={group} class="figure-group">
                <h3>{e.groups[group]}</h3>
                <ul class="figure-list">{some.flatMap((figure) => itemsOf(figure))}</ul>
              </section>
            )
          )
        })}
      </div>
      <div class="actions">
        <Button small onClick={() => (all.value = !all.value)}>
          {all.value ? e.keyFigures : e.allFigures(figures.length)}
        </Button>
      </div>
    </>
  )
}

/** Each row of a figure by itself. */
function itemsOf(figure: Figure) {
  return figure.values.rows.map(({ label }, row) => {
    const title = label === undefined ? say(figure.title) : `${say(figure.title)}: ${say(label)}`
    return (
      <FigureItem
        key={`${figure.id} ${row}`}
        id={figure.id}
        title={title}
        figure={{ unit: figure.unit, ...spanOf(figure, row) }}
      />
    )
  })
}
