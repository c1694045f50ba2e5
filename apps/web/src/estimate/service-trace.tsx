import { t } from '../texts/t.ts'
import { modelOf } from './model-of.ts'
import type { Reckoned } from './reckoning.ts'
import { StepDoors } from './trace.tsx'
import type { TracePath } from './trace-path.ts'

interface ServiceTraceProps {
  readonly path: TracePath
  readonly reckoned: Reckoned
}

/** What the check of the service promise is simulated from. */
export function ServiceTrace({ path, reckoned }: ServiceTraceProps) {
  const { trace } = t().estimate
  const drivers = [...new Set(Object.values(modelOf(reckoned).faults))].flatMap((id) => stepsOf(id, reckoned))
  return (
    <>
      <p>{trace.serviceMeans}</p>
      <section class="trace-inputs">
        <h3>{trace.inputs}</h3>
        <StepDoors steps={drivers} path={path} reckoned={reckoned} />
      </section>
    </>
  )
}

/** The step of a name of the model, or of what stands in for it. */
function stepsOf(id: string, reckoned: Reckoned) {
  const { steps } = reckoned.estimate
  const otherwise = modelOf(reckoned).inputs.find((input) => input.id === id)?.otherwise ?? ''
  return steps[id] ?? steps[otherwise] ?? []
}
