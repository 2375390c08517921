import type {Reporter, TestModule, Vitest} from 'vitest/node';

/**
 * Fails a run in which a test was skipped or none was found, and closes it with
 * the line `N passed, N failed`.
 */
export default class EveryTestRan implements Reporter {
  private vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const [passed, failed] = [count('passed'), count('failed')];
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    const unrun = tests.length - passed - failed;
    if (unrun > 0 || tests.length === 0) {
      this.vitest!.logger.error(`Unexpected ${unrun} skipped of ${tests.length} tests, expected every test to run`);
      process.exitCode = 1;
    }
    this.vitest!.logger.log(`${passed} passed, ${failed + broken + unrun} failed`);
  }
}
