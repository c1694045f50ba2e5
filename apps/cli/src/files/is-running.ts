import { errorCode } from './error-code.ts'

/** Is there a process of this number? One of somebody else counts. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) !== 'ESRCH'
  }
}
