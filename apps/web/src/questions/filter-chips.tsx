import type { ComponentChildren } from 'preact'
import { Button } from '../design/button.tsx'
import { t } from '../texts/t.ts'
import { filters, setFilters, toggleFilter } from './filters.ts'
import { audiences, phases } from './sides.ts'
import { type FilterChoice, filterChoices, filterCounts } from './tallies.ts'
import './filter-chips.css'

/** Which questions are shown, each choice with how many there would be. */
export function FilterChips() {
  const { filter, audiences: sides } = t().questions
  const isSet = Object.keys(filters()).length > 0
  return (
    <section class="filter-chips" aria-label={filter.title}>
      <Group title={filter.audience}>
        {audiences.map((audience) => (
          <Chip key={audience} choice={['audience', audience]} name={sides[audience]} />
        ))}
      </Group>
      <Group title={filter.phase}>
        {phases.map((phase) => (
          <Chip key={phase} choice={['phase', phase]} name={filter.phases[phase]} />
        ))}
      </Group>
      <Group title={filter.more}>
        <Chip choice={['sizing', true]} name={filter.sizing} />
        <Chip choice={['open', true]} name={filter.open} />
        <Chip choice={['findings', true]} name={filter.findings} />
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

function Chip({ choice: [filter, value], name }: { readonly choice: FilterChoice; readonly name: string }) {
  const isSet = filters()[filter] === value
  const place = filterChoices.findIndex(([one, other]) => one === filter && other === value)
  return (
    <button type="button" class="filter-chip" aria-pressed={isSet} onClick={() => toggleFilter(filter, value)}>
      {name} <span class="filter-chip-count numbers">{filterCounts.value[place]}</span>
    </button>
  )
}
