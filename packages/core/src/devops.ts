export { devops } from './devops/index.ts'
export { answerOf, type DevopsAnswers } from './devops/typed-answers.ts'
