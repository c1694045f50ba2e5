const modules = import.meta.glob(['../../src/{app,keeping,project}/*.ts', '!**/*.test.ts', '!**/texts.*'])

Object.assign(globalThis, { load: (path: string) => modules[`../../src/${path}`]?.() })
