import type { Circus } from '@jest/types';
import { TestEnvironment } from 'jest-environment-node';

/** Where tests run that are only to tell whether one fails: what comes after one that did is left out. */
export default class FirstFailure extends TestEnvironment {
  readonly #ended = { passed: false, failed: false };

  handleTestEvent(event: Circus.Event): void {
    if (event.name === 'test_fn_success') this.#ended.passed = true;
    if (event.name === 'test_done' && event.test.errors.length > 0) this.#ended.failed = true;
    // Where none passes, the project does not run at all, which all of them are to say.
    if (event.name === 'test_start' && this.#ended.passed && this.#ended.failed) event.test.mode = 'skip';
  }
}
