export { devops } from './devops/index.ts'
