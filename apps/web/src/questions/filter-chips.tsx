import type { ComponentChildren } from 'preact'
import { Button } from '../design/button.tsx'
import { t } from '../texts/t.ts'
import { type Filters, filters, setFilters, toggleFilter } from './filters.ts'
import { questionsFor } from './selection.ts'
import { audiences, phases } from './sides.ts'
import './filter-chips.css'

/** Which questions are shown, each choice with how many there would be. */
export function FilterChips() {
  const { filter, audiences: sides } = t().questions
  const isSet = Object.keys(filters()).length > 0
  return (
    <section class="filter-chips" aria-label={filter.title}>
      <Group title={filter.audience}>
        {audiences.map((audience) => (
          <Chip key={audience} filter="audience" value={audience} name={sides[audience]} />
        ))}
      </Group>
      <Group title={filter.phase}>
        {phases.map((phase) => (
          <Chip key={phase} filter="phase" value={phase} name={filter.phases[phase]} />
        ))}
      </Group>
      <Group title={filter.more}>
        <Chip filter="sizing" value={true} name={filter.sizing} />
        <Chip filter="open" value={true} name={filter.open} />
        <Chip filter="findings" value={true} name={filter.findings} />
      </Group>
      {isSet && (
        <Button look="plain" onClick={() => setFilters({})}>
          {filter.clear}
        </Button>
      )}
    </section>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <fieldset>
      <legend class="side-heading">{title}</legend>
      <div class="filter-chips-row">{children}</div>
    </fieldset>
  )
}

interface ChipProps<K extends keyof Filters> {
  readonly filter: K
  readonly value: NonNullable<Filters[K]>
  readonly name: string
}

function Chip<K extends keyof Filters>({ filter, value, name }: ChipProps<K>) {
  const isSet = filters()[filter] === value
  const count = questionsFor({ ...filters(), [filter]: value }).length
  return (
    <button type="button" class="filter-chip" aria-pressed={isSet} onClick={() => toggleFilter(filter, value)}>
      {name} <span class="filter-chip-count numbers">{count}</span>
    </button>
  )
}
