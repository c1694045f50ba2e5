import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Notice } from '../design/notice.tsx'
import { project } from '../project/open-project.ts'
import { projectTitle } from '../project/project-title.ts'
import { t } from '../texts/t.ts'
import { isHeldOver, listenForDrops } from './dropped.ts'
import { FaultList } from './fault-list.tsx'
import { mergeFile, mergePreview } from './merge-file.ts'
import { endOpening, type FaultyFile, openAsNew, opening, type SoundFile } from './opening.ts'
import './opening-area.css'
import { PickFile } from './pick-file.tsx'

/** Opens what is dropped on the page, and says above everything else how that went. */
export function OpeningArea() {
  useEffect(listenForDrops, [])
  const now = opening()
  return (
    <>
      {isHeldOver.value && <p class="drop-here">{t().files.dropHere}</p>}
      {now?.step === 'choice' ? (
        <ChoiceDialog name={now.name} file={now.file} />
      ) : (
        now && (
          <div class="opening-area no-print">
            <OpeningNotice />
          </div>
        )
      )}
    </>
  )
}

function OpeningNotice() {
  const { files } = t()
  const now = opening()
  if (now === undefined || now.step === 'choice') return null
  if (now.step === 'reading') {
    return (
      <Notice title={files.reading(now.name)} live>
        <div class="actions">
          <Button onClick={now.cancel}>{files.cancel}</Button>
        </div>
      </Notice>
    )
  }
  if (now.step === 'opened') {
    const { issues } = now.file
    return (
      <Notice kind="warning" title={files.openedWith(now.name, issues.length)} live>
        <FaultList issues={issues} />
        <div class="actions">
          <Button onClick={endOpening}>{files.close}</Button>
        </div>
      </Notice>
    )
  }
  return (
    <Notice kind="error" title={files.notOpened(now.name)} live>
      {now.step === 'refused' ? <p>{files.refused[now.why]}</p> : <Faults file={now.file} />}
      <p>{files.untouched}</p>
      <div class="actions">
        <PickFile label={files.other} />
        <Button onClick={endOpening}>{files.close}</Button>
      </div>
    </Notice>
  )
}

function Faults({ file: { meant, issues, lines } }: { readonly file: FaultyFile }) {
  const { files } = t()
  if (meant !== undefined) return <p>{files.meant[meant]}</p>
  const errors = issues.filter(({ severity }) => severity === 'error')
  const advice = new Set(errors.map(({ code }) => files.whatToDo[code] ?? files.correct))
  return (
    <>
      <p>{files.faults(errors.length)}</p>
      <FaultList issues={errors} lines={lines} />
      {[...advice].map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  )
}

function ChoiceDialog({ name, file }: { readonly name: string; readonly file: SoundFile }) {
  const { choice } = t().files
  const prefer = useSignal<'mine' | 'file'>('mine')
  const { changes } = mergePreview(file)
  const different = changes.filter(({ kind }) => kind === 'conflict').length
  const title = project.value ? projectTitle(project.value) : ''
  return (
    <Dialog title={choice.title(name)} onClose={endOpening}>
      <div class="opening-choice">
        <Button look="main" onClick={() => openAsNew(name, file)}>
          {choice.asNew}
        </Button>
        <p class="soft">{choice.asNewText}</p>
      </div>
      <div class="opening-choice">
        {changes.length === 0 ? (
          <p class="soft">{choice.nothingNew}</p>
        ) : (
          <>
            {different > 0 && (
              <fieldset>
                <legend class="field-label">{choice.prefer}</legend>
                {(['mine', 'file'] as const).map((side) => (
                  <label key={side} class="choice">
                    <input
                      type="radio"
                      name="prefer"
                      checked={prefer.value === side}
                      onChange={() => {
                        prefer.value = side
                      }}
                    />
                    {side === 'mine' ? choice.preferMine : choice.preferFile}
                  </label>
                ))}
              </fieldset>
            )}
            <Button onClick={() => mergeFile(name, file, prefer.value)}>{choice.merge}</Button>
            <p class="soft">{choice.mergeText(changes.length - different, different, title)}</p>
          </>
        )}
      </div>
    </Dialog>
  )
}
