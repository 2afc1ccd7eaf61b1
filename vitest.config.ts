import { defineConfig } from 'vitest/config'

// `npm test`. What needs more than `npm ci` stands in tests/system and runs from .ci/run, by the configuration there.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/system/**', 'node_modules/**'],
    globalSetup: 'tests/cli/build.ts',
    testTimeout: 180_000
  }
})
