import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { t } from '../texts/t.ts'

interface ScreenProps {
  readonly detail?: string | undefined
}
export type LazyScreen = ComponentType<ScreenProps>

/** A component that is loaded when it is first drawn. A failed load shows as a fault of its own, and can be tried again. */
export function lazy<P extends object = ScreenProps>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const loaded = signal<ComponentType<P> | undefined>()
  const failed = signal<Error | undefined>()
  return function Lazy(props) {
    useEffect(() => {
      if (loaded.value !== undefined) return
      load().then(
        (part) => {
          loaded.value = part
        },
        (fault: Error) => {
          failed.value = fault
        },
      )
    }, [])
    if (failed.value !== undefined) {
      const fault = failed.value
      failed.value = undefined
      throw fault
    }
    const Part = loaded.value
    return Part === undefined ? <p class="page soft">{t().app.loading}</p> : <Part {...props} />
  }
}
