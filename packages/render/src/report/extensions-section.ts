import type { GuideExtension } from '@leitfaden/core'
import { emphasised } from '../tree/emphasised.ts'
import { heading } from '../tree/heading.ts'
import type { Blocks } from '../tree/list.ts'
import { chapterAnswers } from './chapter-answers.ts'
import type { Report } from './report.ts'

/** The answers to the questions of each extension of the guide, in a section of its own. An extension that nobody answered is left out. */
export function extensionsSection(report: Report): Blocks {
  return (report.guide.extensions ?? []).flatMap((extension) => extensionBlocks(extension, report))
}

function extensionBlocks({ title, purpose, chapters }: GuideExtension, report: Report): Blocks {
  const { language } = report
  const parts = chapters.flatMap((chapter): Blocks => {
    const said = chapterAnswers(chapter, report)
    // The only chapter needs no title below that of its extension.
    return said.length === 0 || chapters.length === 1 ? said : [heading(3, chapter.title[language]), ...said]
  })
  return parts.length === 0 ? [] : [heading(2, title[language]), ...emphasised(purpose[language]), ...parts]
}
