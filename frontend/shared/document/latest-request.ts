/**
 * Numbers the requests of one element, so that it can drop the answer to any but the latest. Requests are not aborted,
 * because other elements of the page may share them.
 */
export class LatestRequest {
  #number = 0;

  /**
   * Begins a request, which overtakes all earlier ones.
   *
   * @returns tells whether the request is still the latest; to be asked when its answer has come
   */
  begin(): () => boolean {
    this.#number += 1;
    const number = this.#number;
    return () => number === this.#number;
  }

  /** Makes no request the latest: all answers will be dropped. */
  cancel(): void {
    this.#number += 1;
  }
}
