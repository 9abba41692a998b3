/** Adds up what the suites found; a suite that ran nothing has failed. */
export class Tally {
  #passed = 0
  #failed = 0

  add({ passed, failed }) {
    this.#passed += passed
    this.#failed += passed + failed === 0 ? 1 : failed
  }

  /** The last line of a run, and the exit code that belongs to it. */
  tell() {
    process.stdout.write(`\n${this.#passed} passed, ${this.#failed} failed\n`)
    if (this.#failed > 0) process.exitCode = 1
  }
}
