import { t } from '../texts/t.ts'
import { Basis } from './basis.tsx'
import { ChapterList } from './chapter-list.tsx'
import { FilterChips } from './filter-chips.tsx'
import { showKeys } from './key-list.tsx'
import { Search } from './search.tsx'
import './side.css'

/** All that leads somewhere: search, chapters, selection. */
export function Side() {
  return (
    <div class="side">
      <Search />
      <ChapterList />
      <FilterChips />
      <Basis />
      <button type="button" class="button button-plain side-keys" onClick={() => showKeys()}>
        {t().questions.keys.open}{' '}
        <span class="key" aria-hidden="true">
          ?
        </span>
      </button>
    </div>
  )
}
