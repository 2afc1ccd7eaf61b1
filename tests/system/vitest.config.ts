import { defineConfig } from 'vitest/config'

// Tests that need programs beside `npm ci`, which .ci/run installs, or the package registries.
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/system/**/*.test.ts'],
    globalSetup: 'tests/cli/build.ts',
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Each drives programs of its own; side by side they only wait for one another.
    fileParallelism: false
  }
})
