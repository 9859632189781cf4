/** Holds each of a number of requests back until all of them are made, so that they leave at the same moment. */
export class StartTogether {
  readonly #counted: Set<unknown> = new Set();
  readonly #start = Promise.withResolvers<void>();
  #expected: number;

  /** `count` is how many will arrive, or leave without having been sent. */
  constructor(count: number) {
    this.#expected = count;
  }

  /** Resolves once every other one has arrived or left. */
  arrive(one: unknown): Promise<void> {
    this.leave(one);
    return this.#start.promise;
  }

  /** This one is waited for no longer. */
  leave(one: unknown): void {
    if (this.#counted.has(one)) return;
    this.#counted.add(one);
    this.#expected -= 1;
    if (this.#expected <= 0) this.#start.resolve();
  }
}
