import { defineConfig } from 'vitest/config'

/** The fast tests of the part that is mutated: `MUTATION_TESTS` names their files. */
export default defineConfig({
  test: {
    include: (process.env['MUTATION_TESTS'] ?? 'tests/rules/quorum.test.ts').split(' '),
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
})
