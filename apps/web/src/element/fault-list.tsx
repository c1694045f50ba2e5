import type { CalculatorFault } from './element.ts'
import type { CalculatorTexts } from './texts.ts'

/** A page that sets the calculator up wrongly is told by its first faults. */
const most = 3

interface FaultListProps {
  readonly faults: readonly CalculatorFault[]
  readonly texts: CalculatorTexts
}

export function FaultList({ faults, texts }: FaultListProps) {
  return (
    <div class="notice notice-error" part="fault" role="alert">
      <p class="notice-title">{texts.faults}</p>
      <ul>
        {faults.slice(0, most).map(({ of, code, path, message, expected, found }) => (
          <li key={of + code + path.join('/')}>
            {texts.faultOf[of]}
            {path.length > 0 && ` (${path.join(' → ')})`}: {message}
            {found !== undefined && `, ${texts.found(found)}`}
            {expected !== undefined && `. ${texts.expected(expected)}`}
          </li>
        ))}
      </ul>
      {faults.length > most && <p>{texts.moreFaults(faults.length - most)}</p>}
    </div>
  )
}
