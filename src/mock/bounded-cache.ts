/** How much a cache may hold. */
export interface CacheLimits {
  readonly mostEntries: number;
  /** Of all keys together. */
  readonly mostCharacters: number;
}

/** Keeps values by text keys and forgets all of them once a limit is reached: callers choose the keys, and memory must have a bound. */
export class BoundedCache<Value> {
  readonly #kept = new Map<string, Value>();
  readonly #limits: CacheLimits;
  #characters = 0;

  constructor(limits: CacheLimits) {
    this.#limits = limits;
  }

  get(key: string): Value | undefined {
    return this.#kept.get(key);
  }

  /** A key that is longer than all keys together may be is not kept. */
  set(key: string, value: Value): void {
    const { mostEntries, mostCharacters } = this.#limits;
    if (key.length > mostCharacters) return;
    if (this.#kept.size >= mostEntries || this.#characters + key.length > mostCharacters) {
      this.#kept.clear();
      this.#characters = 0;
    }
    if (!this.#kept.has(key)) this.#characters += key.length;
    this.#kept.set(key, value);
  }
}
