import { defineProject } from 'vitest/config'

export default defineProject({ test: { name: 'sizing', include: ['{src,test}/**/*.test.ts'] } })
