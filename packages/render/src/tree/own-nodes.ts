import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast'
import type { Picture } from '../picture/picture.ts'

/** What the blocks of a group are to each other; pages keep them together and show the first ones by a mark of their own. */
export type GroupRole =
  /** A question with its answer. */
  | 'question'
  /** How one figure comes about. */
  | 'trace'
  /** Facts about the document, one a line: a list whose items begin with their name. */
  | 'facts'
  /** What must be read before all else. */
  | 'notice'
  /** A finding, by its severity. */
  | 'blocker'
  | 'warning'
  | 'advice'
  | 'info'

/** Blocks that belong together. In Markdown they follow one another like any others. */
export interface Group {
  type: 'group'
  role: GroupRole
  children: (BlockContent | DefinitionContent)[]
}

/** A picture, where a document can show one. Markdown has its tables. */
export interface PictureNode {
  type: 'picture'
  picture: Picture
}

/** Words that lead to another place of the document, where it can be jumped to. */
export interface CrossReference {
  type: 'reference'
  /** The anchor of that place. */
  to: string
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface BlockContentMap {
    group: Group
    picture: PictureNode
  }
  interface PhrasingContentMap {
    reference: CrossReference
  }
  interface RootContentMap {
    group: Group
    picture: PictureNode
    reference: CrossReference
  }
}

declare module 'hast' {
  interface ElementContentMap {
    picture: PictureNode
  }
  interface RootContentMap {
    picture: PictureNode
  }
}
