import type { JsonObject } from "../../contract/json/json.ts";

/** What is known of an item: its value, or that it was deleted. */
export type Item = { readonly kind: "stored"; readonly value: JsonObject } | { readonly kind: "deleted" };

const mostItems = 1_000;

/** The items of all collections. Of more than 1,000, the ones that were written first are forgotten. */
export class ItemStore {
  readonly #items = new Map<string, { readonly collection: string; readonly id: string; readonly item: Item }>();
  readonly #counts = new Map<string, number>();

  /** `collection`: the collection with the values of its own path variables. */
  get(collection: string, id: string): Item | undefined {
    return this.#items.get(keyOf(collection, id))?.item;
  }

  set(collection: string, id: string, item: Item): void {
    this.#items.set(keyOf(collection, id), { collection, id, item });
    if (this.#items.size <= mostItems) return;
    const [oldest] = this.#items.keys();
    if (oldest !== undefined) this.#items.delete(oldest);
  }

  /** What is stored in a collection, in the order of creation. */
  list(collection: string): readonly JsonObject[] {
    return [...this.#items.values()].flatMap(({ collection: own, item }) =>
      own === collection && item.kind === "stored" ? [item.value] : [],
    );
  }

  /** The number of the next item of a collection: 1, 2, 3, the same in every run. */
  nextNumber(collection: string): number {
    if (this.#counts.size > mostItems) this.#counts.clear();
    const next = (this.#counts.get(collection) ?? 0) + 1;
    this.#counts.set(collection, next);
    return next;
  }
}

function keyOf(collection: string, id: string): string {
  return JSON.stringify([collection, id]);
}
