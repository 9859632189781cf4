import { isJsonObject, type JsonObject } from "../../../contract/json/json.ts";
import { valueAt } from "../../../contract/json/json-pointer.ts";
import type { Together } from "../normal/placed-schema.ts";

/** Tells schemas of two documents that are written alike, with all that they refer to, without reading what they mean. */
export class SameText {
  readonly #documents: readonly [JsonObject, JsonObject];
  /** By reference: what both targets refer to, or `undefined` where their own texts differ. */
  readonly #targets = new Map<string, readonly string[] | undefined>();
  readonly #known = new Map<string, boolean>();

  constructor(base: JsonObject, revision: JsonObject) {
    this.#documents = [base, revision];
  }

  /** Whether the schemas are pairwise the same; a discriminator, which can lead anywhere, is never taken for the same. */
  isSame(base: Together, revision: Together): boolean {
    if (base.length !== revision.length) return false;
    return base.every(({ schema, pointer }, index) => {
      const other = revision[index];
      if (other === undefined || pointer !== other.pointer) return false;
      const references: string[] = [];
      return hasSameText(schema, other.schema, references) && references.every((each) => this.#leadsToSame(each));
    });
  }

  /** Whether two values are the same, as `isSame`, with all that they refer to. */
  isSameValue(one: unknown, other: unknown): boolean {
    const references: string[] = [];
    return hasSameText(one, other, references) && references.every((each) => this.#leadsToSame(each));
  }

  /** A reference leads to the same where no text differs among all that can be reached from it. */
  #leadsToSame(reference: string): boolean {
    const known = this.#known.get(reference);
    if (known !== undefined) return known;
    const seen = new Set([reference]);
    for (const current of seen) {
      const next = this.#known.get(current) === true ? [] : this.#referencesOf(current);
      if (next === undefined || this.#known.get(current) === false) {
        this.#known.set(reference, false);
        return false;
      }
      for (const each of next) seen.add(each);
    }
    for (const each of seen) this.#known.set(each, true);
    return true;
  }

  #referencesOf(reference: string): readonly string[] | undefined {
    if (this.#targets.has(reference)) return this.#targets.get(reference);
    const [one, other] = this.#documents.map((document) =>
      reference.startsWith("#") ? valueAt(document, reference) : undefined,
    );
    const references: string[] = [];
    const found = hasSameText(one, other, references) ? references : undefined;
    this.#targets.set(reference, found);
    return found;
  }
}

/** Whether two values are written alike, without following references; those of the first are added to `references`. */
function hasSameText(one: unknown, other: unknown, references: string[]): boolean {
  if (Array.isArray(one)) {
    const isList = Array.isArray(other) && one.length === other.length;
    return isList && one.every((item, at) => hasSameText(item, other[at], references));
  }
  if (!isJsonObject(one) || !isJsonObject(other)) return one === other;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length || isJsonObject(one.discriminator)) return false;
  if (typeof one.$ref === "string") references.push(one.$ref);
  return names.every((name) => Object.hasOwn(other, name) && hasSameText(one[name], other[name], references));
}
