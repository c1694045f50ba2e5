/** Where a ticket goes. `jira` is the Atlassian Document Format, as Jira's interface takes it; `jira-markdown` is for pasting into its editor. */
export const trackers = ['github', 'gitlab', 'youtrack', 'jira', 'jira-markdown'] as const

export type Tracker = (typeof trackers)[number]

/** One list with a box per question, or one section per question where a list item can hold no tables. */
export function isFlat(tracker: Tracker): boolean {
  return tracker === 'jira' || tracker === 'jira-markdown'
}

/** Does it draw Mermaid diagrams from a block of code? */
export function drawsDiagrams(tracker: Tracker): boolean {
  return tracker === 'github' || tracker === 'gitlab'
}
