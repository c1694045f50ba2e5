export interface OfflineTexts {
  readonly ready: string
  readonly reload: string
  readonly later: string
}
