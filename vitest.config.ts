import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// `npm test`. What needs more than `npm ci` stands in tests/system and runs from .ci/run, by the configuration there.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/system/**', 'node_modules/**'],
    globalSetup: 'tests/cli/build.ts',
    // A cache of its own: what an earlier run found must not make a test pass or fail.
    env: { XDG_CACHE_HOME: join(tmpdir(), `calque-tests-${process.pid}`) },
    testTimeout: 180_000,
    // Vitest leaves one core idle, and half of these tests wait for a process of their own.
    maxWorkers: '100%'
  }
})
