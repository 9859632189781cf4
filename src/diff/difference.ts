import type { JsonValue } from "../contract/json/json.ts";
import type { Direction, Place, Side, Subject } from "./change.ts";
import type { SchemaPair } from "./schema/compare/schema-pair.ts";

/** One difference between two contracts, not yet rated. */
export interface Difference {
  readonly subject: Subject;
  readonly kind: "added" | "removed" | "modified";
  /** The member that differs, of a `modified` subject. */
  readonly property?: string;
  readonly direction: Direction;
  readonly place: Place;
  readonly base?: Side;
  readonly revision?: Side;
  /** Whether it breaks those who send or read it; absent where the subject and the kind say so themselves. */
  readonly verdict?: Verdict;
  /** The schemas in which it is, where values can show it. */
  readonly pair?: SchemaPair;
}

/** What a comparison says of a difference by itself. */
export interface Verdict {
  readonly breaking: boolean;
  /** Whether it counts as breaking only because nothing proves the opposite. */
  readonly isDoubtful?: true;
  /** A value that proves it: a request that is refused now, or an answer that could not come before. */
  readonly proof?: JsonValue;
}
