import { errorCode } from './error-code.ts'

/** For `.catch`: a file that is not there is `undefined`. */
export function absent(error: unknown): undefined {
  if (errorCode(error) === 'ENOENT') return undefined
  throw error
}
