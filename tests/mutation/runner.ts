/** Runs the tests in a thread that stays: what is mutated is loaded once, the tests for each mutant. */
import { expect, test, TestRunner } from 'vitest'

interface Thread {
  /** The runner's own: modules that were loaded, by path. */
  readonly __vitest_worker__: {
    readonly evaluatedModules: {
      readonly idToModuleMap: ReadonlyMap<string, unknown>
      readonly invalidateModule: (module: unknown) => void
    }
  }
  /** Where the mutated code looks for which mutant is on, and counts how often it has looked: too often is a loop without end. */
  readonly __stryker__?: { activeMutant: string | undefined; hitCount?: number | undefined }
}

/** The mutant before, and whether it was of code that runs but once, as it is loaded. */
let before: { readonly mutant: unknown; readonly once: boolean } = { mutant: undefined, once: false }

export default class FreshTests extends TestRunner {
  override async importFile(...[path, source]: Parameters<TestRunner['importFile']>): Promise<unknown> {
    if (source !== 'collect') return super.importFile(path, source)
    this.#prepare()
    try {
      return await super.importFile(path, source)
    } catch (error) {
      if (before.mutant === undefined) throw error
      // A file that a mutant keeps from being loaded has no tests that could fail, and what mutates looks at tests alone.
      test('is loaded', () => {
        expect(error).toBeUndefined()
      })
      return undefined
    }
  }

  #prepare(): void {
    const { __vitest_worker__: worker, __stryker__: mutants } = globalThis as unknown as Thread
    const now = { mutant: this.injectValue('activeMutant'), once: this.injectValue('mutantActivation') === 'static' }
    if (now.mutant !== before.mutant)
      // What a test keeps at hand may hold what the mutant before has made; what is made as it is loaded, all that follows from it.
      for (const [id, module] of worker.evaluatedModules.idToModuleMap)
        if (id.includes('/tests/') || ((now.once || before.once) && !id.includes('/node_modules/')))
          worker.evaluatedModules.invalidateModule(module)
    before = now
    // What is made while tests are loaded is made without a mutant, unless it is of just that.
    if (mutants !== undefined && !now.once) mutants.activeMutant = undefined
    // What the mutant before has counted is none of this one's: while tests are loaded nothing would set it back.
    if (mutants !== undefined) mutants.hitCount = undefined
  }
}
