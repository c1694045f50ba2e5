import { findQuestion } from '@leitfaden/core'
import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { content } from '../content/content.ts'
import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { fileName } from '../files/file-name.ts'
import { fileText, type SavedFormat } from '../files/file-text.ts'
import { saveFile } from '../files/save-file.ts'
import { project, scenario } from '../project/open-project.ts'
import { projectTitle } from '../project/project-title.ts'
import { say, t } from '../texts/t.ts'

/** The current scenario as a file, in both formats. */
export function ShareFile() {
  const { file } = t().share
  const id = useId()
  const unwritable = useSignal<string | undefined>(undefined)
  const save = async (format: SavedFormat) => {
    const now = project.value
    if (now === undefined) return
    const { name } = scenario.value
    const title = now.scenarios.length > 1 ? `${projectTitle(now)} ${name}` : projectTitle(now)
    const written = await fileText(scenario.value, format)
    unwritable.value = written.ok ? undefined : written.question
    if (written.ok) saveFile(fileName(title, format), written.text, `application/${format}`)
  }
  const missing = unwritable.value === undefined ? undefined : findQuestion(content().guide, unwritable.value)
  return (
    <section class="share-way" aria-labelledby={id}>
      <h2 id={id}>{file.title}</h2>
      <p>{file.text}</p>
      {missing && (
        <Notice kind="error" live>
          <p>{file.notWritten(say(missing.prompt))}</p>
        </Notice>
      )}
      <dl class="share-files">
        <div>
          <dt>
            <Button onClick={() => save('yaml')}>{file.yaml}</Button>
          </dt>
          <dd class="soft">{file.yamlHelp}</dd>
        </div>
        <div>
          <dt>
            <Button onClick={() => save('json')}>{file.json}</Button>
          </dt>
          <dd class="soft">{file.jsonHelp}</dd>
        </div>
      </dl>
    </section>
  )
}
