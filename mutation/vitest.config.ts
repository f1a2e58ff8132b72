import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: (process.env.MUTATION_TESTS ?? 'tests/language/**/*.test.ts').split(','),
    exclude: ['tests/language/hostile.test.ts'],
    testTimeout: 60_000,
  },
})
