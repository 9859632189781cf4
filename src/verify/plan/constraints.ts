import type { JsonValue } from "../../contract/json/json.ts";
import { toPointer } from "../../contract/json/json-pointer.ts";
import { factsOf, type SchemaFacts, type SchemaPlace } from "../../contract/schema/schema-facts.ts";
import type { Constraint } from "../model/case.ts";
import { bodyContentOf, schemaPlaceOf, type Target } from "../model/target.ts";
import { parameterSchema } from "./known-good.ts";
import { placeOf } from "./oracle.ts";

/** A constraint and the place in the request where it holds. */
export interface PlacedConstraint extends Constraint {
  readonly at: string;
}

/** The keywords that restrict a value; the others describe it. */
const restricting: ReadonlySet<string> = new Set([
  "type",
  "enum",
  "const",
  "format",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "additionalProperties",
]);
const deepest = 12;

/** Every constraint on the requests of an operation, each once per place. */
export function constraintsOf(target: Target): readonly PlacedConstraint[] {
  const { operation, model } = target;
  const found: PlacedConstraint[] = [];
  for (const parameter of operation.parameters) {
    const at = placeOf(parameter);
    // A path without one of its parameters is another path.
    if (parameter.required && parameter.in !== "path")
      found.push({ at, keyword: "required", pointer: `${parameter.pointer}/required` });
    // A parameter is text on the wire: its type restricts nothing where that is string.
    const facts = factsOf(model.document, parameterSchema(parameter));
    found.push(
      ...keywordsOf(facts, at).filter(({ keyword }) => keyword !== "type" || facts.types?.has("string") !== true),
    );
  }
  const content = bodyContentOf(operation);
  if (content === undefined) return found;
  if (operation.requestBody?.required === true) {
    found.push({ at: "/body", keyword: "required", pointer: `${operation.requestBody.pointer}/required` });
  }
  walk({ target, found, above: [], seen: new Set() }, schemaPlaceOf(content), []);
  return found;
}

/** Beyond so many, a schema at several places counts once: those that hold each other make a place of every path. */
const mostRepeated = 2_000;

interface Walk {
  readonly target: Target;
  readonly found: PlacedConstraint[];
  /** Pointers of the schemas that the place lies in. */
  readonly above: readonly string[];
  readonly seen: Set<string>;
}

/** A schema inside itself demands nothing new. */
function isRepeated({ above, seen, found }: Walk, { pointer }: SchemaPlace): boolean {
  return above.includes(pointer) || (found.length > mostRepeated && seen.has(pointer));
}

function walk(state: Walk, place: SchemaPlace, steps: readonly (string | number)[]): void {
  if (steps.length > deepest || isRepeated(state, place)) return;
  state.seen.add(place.pointer);
  const below = { ...state, above: [...state.above, place.pointer] };
  const value: JsonValue | undefined = undefined;
  const facts = factsOf(state.target.model.document, place, value);
  state.found.push(...keywordsOf(facts, `/body${toPointer(steps)}`));
  for (const [name, pointer] of facts.required) {
    state.found.push({ at: `/body${toPointer([...steps, name])}`, keyword: "required", pointer });
  }
  for (const [name, property] of facts.properties) walk(below, property, [...steps, name]);
  if (facts.items !== undefined) walk(below, facts.items, [...steps, 0]);
}

function keywordsOf(facts: SchemaFacts, at: string): readonly PlacedConstraint[] {
  return [...facts.keywords]
    .filter(
      ([keyword, { value }]) =>
        restricting.has(keyword) && value !== true && !(keyword === "additionalProperties" && value !== false),
    )
    .map(([keyword, { pointer }]) => ({ at, keyword, pointer }));
}
