/** The name the operating system gives an error, such as `ENOENT`; `undefined` where it is none of its errors. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
