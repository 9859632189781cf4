import type { JsonObject, JsonValue } from "../../json/json.ts";
import type { FitsSchema } from "../fits-schema.ts";
import type { JsonSchema, JsonSchemaObject } from "../json-schema.ts";
import type { UnsentMember } from "../sent-members.ts";
import type { Goal } from "./goal.ts";

/** How values are made. */
export interface MakingOptions {
  readonly document: JsonObject;
  readonly fits: FitsSchema;
  /** Members that are never made, by the schemas that their object is to fit. */
  readonly unsent: (schema: JsonSchema) => UnsentMember;
  /** Whether members are made that need not be there. */
  readonly isFull: boolean;
  /** Whether the examples and defaults of schemas are passed over. */
  readonly withoutExamples: boolean;
  /** JSON Pointer of a part of the wish that stays as it is. */
  readonly kept?: string | undefined;
  /** Whether something is wrong with the wish at this pointer that the schema alone does not say. */
  readonly isWrong: (pointer: string) => boolean;
  /** A value known to be right, of which a part takes the place of a missing one. */
  readonly spare: (pointer: string) => JsonValue | undefined;
}

/** A part that could not be made, and so is missing or the nearest that could. */
export interface Gap {
  /** JSON Pointer into the value. */
  readonly at: string;
  readonly isLeftOut: boolean;
  /** What kept it from being made, as a clause: `no text was found for its pattern ^(?!a)a$`. It is worked out when it is asked for. */
  readonly why: () => string;
}

/** What is asked for at one place. */
export interface Task {
  readonly goal: Goal;
  readonly at: string;
  /** The value that is wanted there; what of it fits is kept. */
  readonly wish?: JsonValue | undefined;
  /** Values that it must differ from. */
  readonly others?: readonly JsonValue[];
  /** Schemas above, of which none is begun again where that can be avoided. */
  readonly above: ReadonlySet<JsonSchemaObject>;
  readonly depth: number;
}
