import { openContent } from '../files/opening.ts'
import { PickFile } from '../files/pick-file.tsx'
import { keptProjects } from '../keeping/kept-list.ts'
import { KeptProjects } from '../keeping/kept-projects.tsx'
import { t } from '../texts/t.ts'
import { type ExampleName, exampleNames, exampleText } from './examples.ts'
import { LiveExample } from './live-example.tsx'
import { NewProjectForm } from './new-project-form.tsx'
import './start-screen.css'

/** What it is in one sentence, an example that moves, and four ways in. Who has been here before finds their projects first. */
export function StartScreen() {
  const { start } = t()
  const hasKept = (keptProjects()?.length ?? 0) > 0
  const goOn = (
    <section class="start-way">
      <h2>{start.goOn.title}</h2>
      <KeptProjects none={start.goOn.none} />
    </section>
  )
  return (
    <div class="page start">
      <div class="start-opening">
        <h1 class="start-sentence">{start.sentence}</h1>
        <p class="start-how">{start.how}</p>
        {hasKept && goOn}
        <section class="start-new">
          <h2>{start.new.title}</h2>
          <NewProjectForm />
        </section>
      </div>
      <LiveExample />
      <div class="start-ways">
        {!hasKept && goOn}
        <section class="start-way">
          <h2>{start.open.title}</h2>
          <p>{start.open.text}</p>
          <div>
            <PickFile label={start.open.pick} asNew />
          </div>
        </section>
        <section class="start-way">
          <h2>{start.examples.title}</h2>
          <p>{start.examples.text}</p>
          <ul class="start-examples">
            {exampleNames.map((name) => (
              <Example key={name} name={name} />
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}

function Example({ name }: { readonly name: ExampleName }) {
  const { title, text } = t().start.examples.list[name]
  return (
    <li class="start-example">
      <button type="button" onClick={() => void openContent(title, () => exampleText(name), { asNew: true })}>
        <strong>{title}</strong>
        <span class="small soft">{text}</span>
      </button>
    </li>
  )
}
