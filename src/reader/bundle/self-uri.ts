import { dirname, posix, resolve } from "node:path";
import { isJsonObject, type JsonValue } from "../../contract/json/json.ts";

/**
 * The URIs that documents give themselves (`$self`; OpenAPI 3.2, section 4.6). A `$ref` to one leads to the file that it was
 * read from, and one to a neighbour of it to the file that lies next to it: nothing is fetched.
 */
export class SelfUris {
  readonly #files = new Map<string, string>();

  /** Notes the URI of a document that was read from a file. */
  add(file: string, document: JsonValue): void {
    const self = isJsonObject(document) ? document.$self : undefined;
    if (typeof self === "string" && self !== "") this.#files.set(self.split("#", 1)[0] as string, file);
  }

  /** The file that a URI (without fragment) means; `undefined` for one that no document's own URI matches. */
  fileOf(uri: string): string | undefined {
    const known = this.#files.get(uri);
    if (known !== undefined || !URL.canParse(uri)) return known;
    const wanted = new URL(uri);
    for (const [self, file] of this.#files) {
      const own = URL.parse(self);
      if (own === null || own.protocol !== wanted.protocol || own.host !== wanted.host) continue;
      const path = posix.relative(posix.dirname(own.pathname), wanted.pathname);
      return resolve(dirname(file), decodeURIComponent(path));
    }
    return undefined;
  }
}
