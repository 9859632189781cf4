import type { JsonValue } from "../../contract/json/json.ts";
import type { ContractModel, MediaTypeModel } from "../../contract/model/contract-model.ts";
import type { Validator } from "../../contract/model/validator.ts";
import { stripUnsent } from "../../contract/schema/sample/strip-unsent.ts";
import { flawNote, gapNote } from "./flaw-note.ts";
import { repairValue } from "./repair-value.ts";

/** A body as it goes out, and what is wrong with the contract that it was made from. */
export interface ConformingBody {
  readonly body: JsonValue;
  /** Sentences for whoever owns the contract. */
  readonly notes: readonly string[];
}

/** What a body is checked against. */
export interface BodyRules {
  readonly model: Pick<ContractModel, "document" | "resultCodePointer">;
  readonly media: MediaTypeModel;
  readonly validate: Validator;
  /** Made up from the schema, and none of the contract's examples. */
  readonly isMadeUp: boolean;
  /** Asked for by its name, so that no other example does as well. */
  readonly isNamed: boolean;
  /** A body of the same answer that is not made up. */
  readonly spare: JsonValue | undefined;
}

/**
 * The body itself where it fits its schema; otherwise another example of the same answer, or the body repaired. Types, validators
 * and clients are all made from the schema, so an example that breaks it is the one that yields. Its result code stays, since
 * another one would be another outcome. What nothing can repair goes out as it is.
 */
export function conformingBody(given: JsonValue, rules: BodyRules): ConformingBody {
  const { value: body, left } = stripUnsent(rules.model.document, rules.media.schema ?? true, given, "response");
  const { body: conforming, notes } = conformingSentBody(body, rules);
  if (left.length === 0 || rules.isMadeUp) return { body: conforming, notes };
  const secret = `the contract's own example has writeOnly members, which answers do not have (${left.join(", ")}): they were left out`;
  return { body: conforming, notes: [secret, ...notes] };
}

function conformingSentBody(body: JsonValue, rules: BodyRules): ConformingBody {
  const { model, media, validate, isMadeUp, isNamed, spare } = rules;
  const violations = validate(body);
  if (violations.length === 0) return { body, notes: [] };
  const other = isMadeUp || isNamed ? undefined : media.examples.find(({ value }) => validate(value).length === 0);
  const what = isMadeUp ? "a body made up from the schema" : "the contract's own example";
  const note = (outcome: string) => flawNote(what, violations, outcome);
  const { document } = model;
  const sent = (value: JsonValue) => stripUnsent(document, media.schema ?? true, value, "response").value;
  if (other !== undefined)
    return { body: sent(other.value), notes: [note(`the example ${other.name} took its place`)] };
  const place = { schema: media.schema ?? true, pointer: `${media.pointer}/schema` };
  const kept = isMadeUp ? undefined : model.resultCodePointer;
  const isPlain = isMadeUp && spare === undefined;
  const repaired = repairValue(body, { document: model.document, place, validate, isMadeUp: isPlain, spare, kept });
  const gaps = repaired.leftOut.length === 0 ? [] : [gapNote(repaired.leftOut)];
  if (repaired.left > 0)
    return { body: repaired.value, notes: [note(`${repaired.left} of its faults cannot be repaired`), ...gaps] };
  return { body: repaired.value, notes: isMadeUp ? gaps : [note("it was repaired"), ...gaps] };
}
