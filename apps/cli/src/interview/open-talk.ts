import { type Interview, type Selection, startInterview } from '@leitfaden/core'
import { fingerprint } from '../files/fingerprint.ts'
import type { Project } from '../project/open-project.ts'
import type { Request } from '../request.ts'
import type { Line } from '../terminal/line.ts'
import type { LineReader } from '../terminal/line-reader.ts'
import { widthOf } from '../terminal/terminal-of.ts'
import { textsIn } from '../texts/texts-in.ts'
import type { World } from '../world.ts'
import { interviewTexts } from './interview-texts.ts'
import type { Talk } from './talk.ts'

export interface TalkParts {
  readonly request: Request
  readonly world: World
  readonly project: Project
  readonly reader: LineReader
  readonly say: (lines: readonly Line[]) => void
  readonly selection: Selection
}

/** A conversation about a project that was just read from its file. */
export function openTalk({ request, world, project, reader, say, selection }: TalkParts): Talk {
  const interview: Interview = startInterview(project.context, { selection })
  return {
    request,
    project,
    reader,
    texts: textsIn(project.language),
    t: interviewTexts(project.language),
    say,
    width: () => widthOf(world.stdout, world.env),
    file: project.name,
    interview,
    source: Buffer.from(project.bytes).toString('utf8'),
    base: fingerprint(project.bytes),
    saved: new Set(),
  }
}
