/** A project was saved. */
export interface News {
  readonly project: string
  readonly revision: number
}

/** Absent in some embedded pages; then a tab notices when it is shown, or when it saves. */
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('leitfaden') : undefined

/** To the other tabs. */
export function tellTabs({ project, revision }: News): void {
  channel?.postMessage({ project, revision } satisfies News)
}

export function onNews(hear: (news: News) => void): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isNews(data)) hear(data)
  })
}

function isNews(data: unknown): data is News {
  if (typeof data !== 'object' || data === null) return false
  const { project, revision } = data as Partial<News>
  return typeof project === 'string' && typeof revision === 'number'
}
