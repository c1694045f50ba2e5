import type { CalculatorSetting } from './calculator-setting.ts'
import { calculatorTexts } from './calculator-texts.ts'
import { CostFigure } from './cost-figure.tsx'
import { FaultList } from './fault-list.tsx'
import { FigureList } from './figure-list.tsx'
import { Heading } from './heading.tsx'
import { QuestionField } from './question-field.tsx'
import { settledCount } from './settled-count.ts'
import { SpokenCost } from './spoken-cost.tsx'

/** Some questions, and beside or beneath them what their answers make. */
export function Calculator(setting: CalculatorSetting) {
  const { language, headingLevel, questions, disabled, figures, shown, unusable, faults, whole } = setting
  const texts = calculatorTexts[language].own
  const [settled, all] = settledCount(setting.answers)
  return (
    <section class="calculator" part="calculator" lang={language} aria-labelledby="title" tabIndex={-1}>
      <div class="calculator-frame">
        <Heading level={headingLevel} id="title" part="heading" class="calculator-title">
          <slot name="heading">{texts.title}</slot>
        </Heading>
        {faults.length > 0 && <FaultList faults={faults} texts={texts} />}
        <div class="calculator-columns">
          {questions.length > 0 && (
            <fieldset class="calculator-questions" part="questions" disabled={disabled} aria-label={texts.questions}>
              {questions.map((question) => (
                <QuestionField key={question.id} question={question} setting={setting} />
              ))}
            </fieldset>
          )}
          <section class="calculator-results" aria-label={texts.estimate}>
            {figures.includes('cost') && <CostFigure setting={setting} />}
            <SpokenCost setting={setting} />
            <div class="calculator-figures" part="estimate">
              {unusable.length > 0 && (
                <div class="notice notice-error" part="fault" role="alert">
                  <p class="notice-title">{texts.unusable}</p>
                  {unusable.slice(0, 3).map(({ message, expected, code }) => (
                    <p key={code + message.en}>
                      {message[language]}
                      {expected && `. ${texts.expected(expected[language])}`}
                    </p>
                  ))}
                </div>
              )}
              {shown && <FigureList shown={shown} setting={setting} />}
              <p class="calculator-note" part="note">
                {texts.assumed(settled, all)}
              </p>
              {whole !== undefined && (
                <a class="calculator-whole" part="link" href={whole}>
                  {texts.whole}
                </a>
              )}
              <slot />
            </div>
          </section>
        </div>
      </div>
    </section>
  )
}
