import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { KEPT_THREAD } from './keptThread.ts'

/** The fast tests of the part that is mutated, by path, in the order in which a mutant meets them. */
const tests = (process.env['MUTATION_TESTS'] ?? 'tests/rules/quorum.test.ts').split(' ')

class AsNamed extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => tests.findIndex((path) => moduleId.endsWith(path))
    return Promise.resolve(files.toSorted((one, other) => place(one) - place(other)))
  }
}

export default defineConfig({
  plugins: [
    {
      name: 'kept-thread',
      // Here, and not below: what mutates asks for threads, and is not to have them.
      configureVitest: ({ project }) => {
        project.config.pool = KEPT_THREAD.name
        project.config.poolRunner = KEPT_THREAD
      },
      // What mutates hands over what a test has covered as older versions of vitest had it. Without that every mutant meets every test.
      transform: (code, id) =>
        /stryker-setup-\d+\.js$/.test(id) ? code.replaceAll('afterAll(({ meta })', 'afterAll(({}, { meta })') : null,
    },
  ],
  test: {
    include: tests,
    sequence: { sequencer: AsNamed },
    runner: 'tests/mutation/runner.ts',
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
})
