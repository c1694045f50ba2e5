import { findQuestion } from '@leitfaden/core'
import { announce } from '../app/announce.tsx'
import { content } from '../content/content.ts'
import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { fileName } from '../files/file-name.ts'
import { saveFile } from '../files/save-file.ts'
import { project, scenario } from '../project/open-project.ts'
import { projectTitle } from '../project/project-title.ts'
import { say, t } from '../texts/t.ts'
import { ask } from '../worker/ask.ts'
import { CopyButton } from './copy-button.tsx'
import { Making } from './making.tsx'
import { TextSheet } from './sheet.tsx'
import { useMade } from './use-made.ts'
import { usePaper } from './use-paper.ts'

/** The answers file of the scenario, comments and all. */
export function AnswersView() {
  const { documents: texts } = t()
  const { id, source, format, document } = scenario.value
  const file = { id, source, format, document }
  const made = useMade(JSON.stringify(file), (signal) => ask('writeFiles', [file], { signal }))
  const [written] = made.value ?? []
  const title = project.value ? projectTitle(project.value) : ''
  usePaper(document.language, title)
  if (written?.ok === false) {
    const question = findQuestion(content().guide, written.question)
    return (
      <Notice kind="error" live>
        <p>{texts.answers.unwritable(question ? say(question.prompt) : written.question)}</p>
      </Notice>
    )
  }
  const save = (text: string) => {
    const name = fileName(title, format)
    saveFile(name, text, format === 'json' ? 'application/json' : 'application/yaml')
    announce(texts.saved(name))
  }
  return (
    <>
      <Making made={made} />
      {written && (
        <>
          <div class="actions">
            <Button look="main" onClick={() => save(written.text)}>
              {texts.save.one}
            </Button>
            <CopyButton text={async () => written.text}>{texts.copy.text}</CopyButton>
          </div>
          <TextSheet text={written.text} language={document.language} busy={made.busy} />
        </>
      )}
    </>
  )
}
