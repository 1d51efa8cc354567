/**
 * Numbers questions of one kind, so that only the answer to the newest one counts. What is asked of the server is often
 * shared with other elements of a page, so a question is not aborted: its answer is dropped.
 */
export class LatestRequest {
  #number = 0;

  /**
   * Asks anew: all questions of before are overtaken.
   *
   * @returns tells, when the answer is here, whether it still counts
   */
  begin(): () => boolean {
    this.#number += 1;
    const number = this.#number;
    return () => number === this.#number;
  }

  /** Nothing that was asked counts any more. */
  cancel(): void {
    this.#number += 1;
  }
}
