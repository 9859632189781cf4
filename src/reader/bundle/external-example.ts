import { dirname, extname, isAbsolute, relative, resolve } from "node:path";
import type { JsonValue } from "../../contract/json/json.ts";
import { PlateError } from "../../contract/model/plate-error.ts";

/** What is at the `externalValue` of an example, or why it is not read, as the end of a sentence. */
export type ExternalExample =
  | { readonly kind: "read"; readonly value: JsonValue }
  | { readonly kind: "unread"; readonly reason: string };

/** Where an `externalValue` is looked up. */
export interface ExternalPlace {
  /** The file that it is written in. */
  readonly from: string;
  /** The contract's own folder: what lies outside is not read, since it would be shown to whoever gets the contract. */
  readonly folder: string;
  /** Reads a file; throws a PlateError for one that cannot be read. */
  readonly read: (file: string) => { readonly value: JsonValue };
}

/**
 * Reads the value that an Example Object has in a file of its own (`externalValue`; OpenAPI 3.2, section 4.19): of a file of JSON
 * or YAML the value in it, of any other its text. A relative reference is resolved against the file that holds it.
 */
export function externalExample(reference: string, { from, folder, read }: ExternalPlace): ExternalExample {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(reference)) return unread("leads to another host and is not read");
  const file = resolve(dirname(from), decoded(reference.split("#", 1)[0] ?? ""));
  const within = relative(folder, file);
  if (within.startsWith("..") || isAbsolute(within))
    return unread("lies outside of the contract's folder and is not read");
  try {
    return { kind: "read", value: read(file).value };
  } catch (error) {
    if (error instanceof PlateError) return unread(`cannot be read (${error.message.split("\n", 1)[0]})`);
    throw error;
  }
}

/** Whether a file holds JSON or YAML, and not a text that stands for itself. */
export function isDataFile(file: string): boolean {
  return [".json", ".yaml", ".yml"].includes(extname(file).toLowerCase());
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function unread(reason: string): ExternalExample {
  return { kind: "unread", reason };
}
