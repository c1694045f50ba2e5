import type { Language } from '@leitfaden/core'
import { announce } from '../app/announce.tsx'
import { hashOf } from '../app/route.ts'
import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { fileName } from '../files/file-name.ts'
import { saveFile } from '../files/save-file.ts'
import { answersDocument } from '../project/open-project.ts'
import { t } from '../texts/t.ts'
import { ask } from '../worker/ask.ts'
import { CopyButton } from './copy-button.tsx'
import type { DocumentRequest, TextFormat } from './document-request.ts'
import { Faults, Making } from './making.tsx'
import { DocumentSheet } from './sheet.tsx'
import { useMade } from './use-made.ts'
import { usePaper } from './use-paper.ts'

const types = { md: 'text/markdown', html: 'text/html', json: 'application/json' } as const
const formats: readonly TextFormat[] = ['md', 'html', 'json']

/** A document to look at, to copy, to save and to print. */
export function PaperView({ request }: { readonly request: DocumentRequest }) {
  const { documents: texts } = t()
  const made = useMade(JSON.stringify(request), (signal) => ask('drawDocument', request, { signal }))
  const drawn = made.value?.ok ? made.value.value : undefined
  usePaper(request.language, drawn?.title)
  const written = async (format: TextFormat): Promise<string> => {
    const result = await ask('writeDocument', { ...request, format })
    if (!result.ok) throw new Error('a document that was drawn can not be written')
    return result.value
  }
  return (
    <>
      {Object.keys(answersDocument.value.answers).length === 0 && request.kind !== 'changes' && (
        <Notice>
          <p>{texts.nothingAnswered}</p>
        </Notice>
      )}
      {drawn && request.kind === 'offer' && <Urgent {...drawn.urgent} />}
      {made.value?.ok === false && <Faults issues={made.value.issues} />}
      <Making made={made} />
      {drawn && (
        <>
          <div class="actions">
            <Button look="main" onClick={() => print()}>
              {texts.print}
            </Button>
            <CopyButton text={() => written('md')}>{texts.copy.markdown}</CopyButton>
            <SaveAs title={drawn.title} language={request.language} written={written} />
          </div>
          <DocumentSheet content={drawn.content} compact={drawn.compact} language={request.language} busy={made.busy} />
        </>
      )}
    </>
  )
}

interface SaveAsProps {
  readonly title: string
  readonly language: Language
  readonly written: (format: TextFormat) => Promise<string>
}

function SaveAs({ title, written }: SaveAsProps) {
  const { documents: texts } = t()
  const save = async (format: TextFormat) => {
    const name = fileName(title, format)
    saveFile(name, await written(format), types[format])
    announce(texts.saved(name))
  }
  return (
    <fieldset class="documents-save">
      <legend>{texts.saveAs}</legend>
      {formats.map((format) => (
        <Button key={format} small onClick={() => save(format)}>
          {texts.formats[format]}
        </Button>
      ))}
    </fieldset>
  )
}

function Urgent({ blocker, warning }: { readonly blocker: number; readonly warning: number }) {
  const { documents: texts } = t()
  if (blocker + warning === 0) return null
  return (
    <Notice kind={blocker > 0 ? 'blocker' : 'warning'}>
      <p>
        {texts.urgent(blocker, warning)} <a href={hashOf({ screen: 'questions' })}>{texts.toQuestions}</a>
      </p>
    </Notice>
  )
}
