import { headingLines } from '../../estimate/heading-lines.ts'
import { openLines } from '../../estimate/open-lines.ts'
import { countText, remarkLines } from '../../estimate/remark-lines.ts'
import type { Fault } from '../../faults/fault.ts'
import { faultLines } from '../../faults/fault-lines.ts'
import type { Outcome, RunCommand } from '../../outcome.ts'
import { openProject, type Project } from '../../project/open-project.ts'
import { reckon } from '../../project/reckon.ts'
import { type Remark, reasonsOf, remarksOf } from '../../project/remark.ts'
import type { Request } from '../../request.ts'
import type { Texts } from '../../texts/texts.ts'
import { textsIn } from '../../texts/texts-in.ts'
import { watchAndCheck } from './watch-and-check.ts'

/** All faults of the file with their places, and everything that the guide and the estimate have to say. Exit code 1 if there are errors. */
export const run: RunCommand = async (request, world) =>
  request.options.watch ? await watchAndCheck(request, world, check) : await check(request)

async function check(request: Request): Promise<Outcome> {
  const opened = await openProject(request)
  if (!opened.ok && opened.exitCode === 2) return opened
  const language = opened.ok ? opened.value.language : opened.language
  const reckoned = opened.ok ? await reckon(request, opened.value, 'both-ends') : opened
  if (!reckoned.ok && reckoned.exitCode === 2) return { ...reckoned, language }
  const texts = textsIn(language)
  const { width } = request
  if (!opened.ok || !reckoned.ok) {
    const faults = reckoned.ok ? [] : reckoned.faults
    const lines = [...faultLines(faults, texts), '', summary(faults, texts)]
    const file = opened.ok ? { file: opened.value.name } : {}
    return { ok: true, exitCode: 1, language, faults, faultsTold: true, lines, data: file }
  }
  const { faults, name } = opened.value
  const { estimate, progress } = reckoned.value
  const remarks = remarksOf(reckoned.value)
  return {
    ok: true,
    language,
    faults,
    faultsTold: true,
    lines: [
      ...faultLines(faults, texts),
      ...(faults.length > 0 ? [''] : []),
      ...headingLines(opened.value, reckoned.value, texts, width),
      '',
      ...remarks.flatMap((remark) => [
        ...remarkLines(remark, reasonsOf(remark, estimate, opened.value), texts, width),
        '',
      ]),
      [summary(faults, texts), remarkText(remarks, opened.value, texts)].join(' '),
      ...openLines(progress, texts, width),
    ],
    data: { file: name, remarks, progress },
  }
}

function remarkText(remarks: readonly Remark[], { document, faults }: Project, texts: Texts): string {
  const { findings } = texts
  if (remarks.length > 0) return `${countText(remarks, texts)}.`
  if (Object.keys(document.answers).length === 0) return findings.noAnswers
  return faults.length > 0 ? findings.noneBesides : findings.none
}

function summary(faults: readonly Fault[], texts: Texts): string {
  const errors = faults.filter(({ severity }) => severity === 'error').length
  const text = texts.findings.faults(errors, faults.length - errors)
  return text === '' ? texts.findings.sound : `${text}.`
}
