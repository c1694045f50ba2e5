import type { Language } from '@leitfaden/core'
import { type Picture, pictureFile, projectPictures } from '@leitfaden/render'
import { shellWord } from '../../estimate/shell-word.ts'
import { writeFolder } from '../../files/write-folder.ts'
import type { RunCommand } from '../../outcome.ts'
import { openProject } from '../../project/open-project.ts'
import { reckon } from '../../project/reckon.ts'
import type { Request } from '../../request.ts'
import { indented } from '../../terminal/indented.ts'
import type { Line } from '../../terminal/line.ts'
import { textsIn } from '../../texts/texts-in.ts'
import { pictureTexts } from './texts.ts'

/** What can be drawn of a project: as a list or, with `--out`, as one SVG file each into a folder. */
export const run: RunCommand = async (request) => {
  const opened = await openProject(request)
  if (!opened.ok) return opened
  const { document, provider, language, context, faults, name } = opened.value
  const reckoned = await reckon(request, opened.value)
  if (!reckoned.ok) return { ...reckoned, language }
  const { estimate } = reckoned.value
  const pictures = projectPictures({ guide: context.guide, document, provider, estimate, language })
  const { out, force = false } = request.options
  if (out === undefined) {
    const lines = [...pictures.flatMap((picture) => told(picture, request)), ...next(pictures, language, request)]
    return { ok: true, language, faults, lines, data: { file: name, pictures } }
  }
  const files = pictures.map((picture) => [`${picture.id}.svg`, pictureFile(picture)] as const)
  const written = await writeFolder(out, files, { force, input: request.file })
  if (!written.ok) return { ...written, language }
  const lines = written.value.map((file) => textsIn(language).written(file))
  return { ok: true, language, faults, lines, data: { file: name, written: written.value } }
}

/** The name of the file it would be, what it shows, and how to read it. */
function told({ id, title, description }: Picture, { width }: Request): Line[] {
  return [
    [{ text: `${id}.svg`, style: 'bold' }],
    ...indented(title, width, '  '),
    ...indented(description, width, '  ', '  ', 'dim'),
    '',
  ]
}

function next(pictures: readonly Picture[], language: Language, { file, call }: Request): Line[] {
  const { none, folder, writeAll } = pictureTexts[language]
  if (pictures.length === 0) return [none]
  if (file === undefined || file === '-') return []
  return [
    [{ text: textsIn(language).estimate.next, style: 'dim' }],
    [`  ${call} pictures ${shellWord(file)} --out ${folder}  `, { text: writeAll, style: 'dim' }],
  ]
}
