import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Dialog } from '../design/dialog.tsx'
import { say, t } from '../texts/t.ts'
import { CostLineTrace } from './cost-line-trace.tsx'
import { CostTrace } from './cost-trace.tsx'
import type { Reckoned } from './reckoning.ts'
import { ServiceTrace } from './service-trace.tsx'
import { Trace } from './trace.tsx'
import { closeTrace, type TracePath, traceHash } from './trace-path.ts'

interface TraceDialogProps {
  readonly path: TracePath
  readonly reckoned: Reckoned
}

/** A trace above the estimate, with the way one came. Nothing where there is no such number (any more). */
export function TraceDialog({ path, reckoned }: TraceDialogProps) {
  const known = path.filter((id) => titleOf(id, reckoned) !== undefined)
  const id = known.at(-1)
  const title = id === undefined ? undefined : titleOf(id, reckoned)
  if (id === undefined || title === undefined) return null
  return (
    <Dialog title={title} onClose={closeTrace} wide>
      <Way path={known} reckoned={reckoned} />
      <Room id={id}>
        <Content id={id} path={path} reckoned={reckoned} />
      </Room>
    </Dialog>
  )
}

interface RoomProps {
  readonly id: string
  readonly children: ComponentChildren
}

/** Behind another door one reads on from the top. */
function Room({ id, children }: RoomProps) {
  const room = useRef<HTMLDivElement>(null)
  const first = useRef(id)
  useEffect(() => {
    if (first.current === id) return
    first.current = ''
    room.current?.focus()
    room.current?.closest('dialog')?.scrollTo({ top: 0 })
  }, [id])
  return (
    <div key={id} ref={room} class="trace-content" tabIndex={-1}>
      {children}
    </div>
  )
}

interface WayProps {
  readonly path: readonly string[]
  readonly reckoned: Reckoned
}

/** The doors one came through, the last one standing above as the title. */
function Way({ path, reckoned }: WayProps) {
  const { trace } = t().estimate
  if (path.length < 2) return null
  return (
    <nav aria-label={trace.way}>
      <ol class="trace-way">
        {path.slice(0, -1).map((id, at) => {
          const [first, ...others] = path.slice(0, at + 1)
          return (
            <li key={id}>
              <a href={traceHash([first ?? id, ...others])}>{titleOf(id, reckoned)}</a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

interface ContentProps {
  readonly id: string
  readonly path: TracePath
  readonly reckoned: Reckoned
}

function Content({ id, path, reckoned }: ContentProps) {
  const { steps, cost } = reckoned.estimate
  if (id === 'cost') return <CostTrace path={path} reckoned={reckoned} />
  if (id === 'service') return <ServiceTrace path={path} reckoned={reckoned} />
  const line = cost?.lines.find((one) => `cost.${one.id}` === id)
  if (line !== undefined) return <CostLineTrace line={line} path={path} reckoned={reckoned} />
  const step = steps[id]
  return step === undefined ? null : <Trace step={step} path={path} reckoned={reckoned} />
}

function titleOf(id: string, { estimate }: Reckoned): string | undefined {
  const { trace, costPerMonth } = t().estimate
  if (id === 'cost') return estimate.cost && costPerMonth
  if (id === 'service') return trace.service
  const named = estimate.cost?.lines.find((line) => `cost.${line.id}` === id) ?? estimate.steps[id]
  return named && say(named.title)
}
