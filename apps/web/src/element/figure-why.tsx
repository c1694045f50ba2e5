import { findQuestion, formatQuantity } from '@leitfaden/core'
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { guide } from './calculator-content.ts'
import type { CalculatorSetting } from './calculator-setting.ts'
import { calculatorTexts } from './calculator-texts.ts'

interface FigureWhyProps {
  /** Of the figure, or `cost`. */
  readonly id: string
  readonly label: string
  readonly means: string
  /** What is most likely, beside the way to the reasons. */
  readonly typical?: string
  readonly setting: CalculatorSetting
  readonly children?: ComponentChildren
}

/** More of them matter little. */
const most = 4

/** What a figure means, and which answers would narrow it: reckoned only when somebody looks. */
export function FigureWhy({ id, label, means, typical, setting, children }: FigureWhyProps) {
  const { language, answers, provider, causesOf, questions } = setting
  const { own } = calculatorTexts[language]
  const [open, setOpen] = useState(false)
  const [causes, setCauses] = useState<ReturnType<typeof causesOf>>([])
  useEffect(() => {
    if (!open) return
    const waiting = setTimeout(() => setCauses(causesOf(id)), 200)
    return () => clearTimeout(waiting)
  }, [open, id, answers, provider])
  return (
    <details class="calculator-reasons" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {own.whyOf(typical)}
        <span class="unseen"> ({label})</span>
      </summary>
      <p>{means}</p>
      {children}
      {open && causes.length > 0 && (
        <>
          <p>{own.narrows}</p>
          <ul class="calculator-causes">
            {causes.slice(0, most).map(({ question, share }) => (
              <li key={question}>
                {questions.some((asked) => asked.id === question) ? (
                  <a href={`#${question}`} onClick={(event) => toQuestion(event, question)}>
                    {findQuestion(guide, question)?.prompt[language]}
                  </a>
                ) : (
                  findQuestion(guide, question)?.prompt[language]
                )}{' '}
                <span class="numbers">({formatQuantity({ value: Math.round(share * 100), unit: '%' }, language)})</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}

/** The address stays that of the page around. */
function toQuestion(event: MouseEvent, question: string): void {
  event.preventDefault()
  const root = (event.currentTarget as Node).getRootNode() as ShadowRoot
  root.getElementById(question.replace('.', '-'))?.focus()
}
