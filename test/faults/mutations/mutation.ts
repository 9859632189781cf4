import type { JsonObject, JsonValue } from "../../../src/contract/json/json.ts";
import type { Steps } from "./edit-document.ts";

/** What a mutation does to the contract. */
export type MutationKind =
  | "required dropped"
  | "bound widened by one"
  | "bound narrowed by one"
  | "type changed"
  | "pattern dropped"
  | "pattern loosened"
  | "enum dropped"
  | "enum narrowed"
  | "format dropped"
  | "codes swapped"
  | "status swapped"
  | "header dropped"
  | "echo dropped"
  | "media type changed"
  | "answer member dropped"
  | "answer type changed";

/** Where in a request the mutated part shows. `answer`: in what comes back. */
export type Place =
  | { readonly in: "header" | "query" | "path"; readonly name: string }
  | { readonly in: "body"; readonly steps: Steps }
  | { readonly in: "mediaType"; readonly is: string; readonly was: string }
  /** `echoes`: the request header that an answer's header is to carry back. */
  | { readonly in: "answer"; readonly echoes?: string };

/** A contract that differs from the true one in one thing; a mock that serves it is a faulty implementation of the true one. */
export interface Mutation {
  /** `<operationId> <where> <kind>`, unique in a contract. */
  readonly id: string;
  readonly kind: MutationKind;
  readonly operationId: string;
  /** One sentence: from what to what. */
  readonly says: string;
  readonly place: Place;
  /** Values for the place of which one may show the mutation; undefined stands for leaving it out. */
  readonly values: readonly (JsonValue | undefined)[];
  /** The rules of the contract test that are meant to find it. */
  readonly rule: readonly string[];
  /** The true contract allows such an implementation: nothing may be found. */
  readonly legal?: boolean;
  readonly document: JsonObject;
}
