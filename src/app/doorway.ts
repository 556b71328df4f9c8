/** Tells whether the reader is still waiting for what is on its way, or has gone elsewhere meanwhile. */
export class Doorway {
  #visits = 0;

  /** A new visit, which ends the one before. The answer tells, later on, whether it is still this one. */
  enter(): () => boolean {
    this.#visits += 1;
    const visit = this.#visits;
    return () => visit === this.#visits;
  }
}
