import { defineConfig } from 'vitest/config'

/** Tests that put other modules in the place of ours, or measure time, and so need modules and a heap of their own. */
const mocking = [
  'tests/document/growth.test.ts',
  'tests/files/read-page.test.ts',
  'tests/lint/front-matter.test.ts',
  'tests/gate/suppressions.test.ts',
  'tests/language/hostile.test.ts',
  'tests/language/mentions.test.ts',
]

// All others share what a worker has loaded, which saves a third of the time.
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    setupFiles: ['tests/seed.ts'],
    projects: [
      { extends: true, test: { name: 'all', include: ['tests/**/*.test.ts'], exclude: mocking, isolate: false } },
      { extends: true, test: { name: 'mocking', include: mocking } },
    ],
  },
})
