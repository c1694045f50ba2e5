import type { Question } from '@leitfaden/core'
import { AnswerControl } from '../controls/answer-control.tsx'
import type { CalculatorSetting } from './calculator-setting.ts'
import { calculatorTexts } from './calculator-texts.ts'
import { Heading } from './heading.tsx'

interface QuestionFieldProps {
  readonly question: Question
  readonly setting: CalculatorSetting
}

/** A question with its control, and why it is asked at a tap. */
export function QuestionField({ question, setting }: QuestionFieldProps) {
  const { language, headingLevel, answers, provider, today, drafts, onAnswer } = setting
  const { own, controls } = calculatorTexts[language]
  const { id, prompt, help } = question
  const name = id.replace('.', '-')
  return (
    <div class="calculator-question" part="question">
      <Heading level={headingLevel + 1} id={`${name}-prompt`} part="prompt">
        <label for={name}>{prompt[language]}</label>
      </Heading>
      <AnswerControl
        question={question}
        answer={answers[id]}
        language={language}
        texts={controls}
        provider={provider}
        today={today}
        drafts={drafts}
        id={name}
        labelledBy={`${name}-prompt`}
        onAnswer={(value) => onAnswer(id, value)}
      />
      <details class="calculator-why" part="help">
        <summary>{own.why}</summary>
        <p>{help[language]}</p>
      </details>
    </div>
  )
}
