import { compareNumbers, isIntegral, isJsonNumber } from "../../../contract/json/compare-numbers.ts";
import { canonicalText, equalJson } from "../../../contract/json/equal-json.ts";
import type { JsonNumber, JsonValue } from "../../../contract/json/json.ts";
import type { JsonSchemaObject } from "../../../contract/schema/json-schema.ts";
import { togetherOf } from "./collect-keywords.ts";
import type { Collected } from "./collected.ts";
import type { Condition, LimitName } from "./normal-schema.ts";
import type { Fact, Together } from "./placed-schema.ts";
import { kindOfType, typeOfValue } from "./value-types.ts";

/** Gathers what a schema says into what is collected, as if it were written there. */
type Gather = (together: Together) => void;

/**
 * Writes `not` and `if` out where other keywords say the same: `not` of nothing refuses all, `not` of `not` says what is inside,
 * `not` of a type takes the type away, `not` of a limit is the opposite limit, and an `if` that always or never holds is its
 * `then` or its `else`. What remains of `not` says one thing each, and all refused values are one list. JSON Schema 2020-12 Core,
 * sections 10.2.1.4 and 10.2.2.
 */
export function simplifyConditions(into: Collected, gather: Gather): void {
  const refused: Refused[] = [];
  for (let condition = into.conditions[0], at = 0; condition !== undefined; condition = into.conditions[at]) {
    const list = refusedValues(condition);
    if (list !== undefined) refused.push({ values: list, condition });
    const isWrittenOut =
      list !== undefined ||
      (condition.kind === "if" ? isChosen(condition, gather) : isNotWrittenOut(into, condition, gather));
    if (isWrittenOut) into.conditions.splice(at, 1);
    else at += 1;
  }
  refuse(into, refused);
}

/** Values that a `not` refuses, and nothing else. */
interface Refused {
  readonly values: readonly JsonValue[];
  readonly condition: Condition;
}

function refusedValues({ kind, test }: Condition): readonly JsonValue[] | undefined {
  const inner = kind === "not" ? onlySchema(test) : undefined;
  if (inner === undefined || Object.keys(inner).length !== 1) return undefined;
  if (inner.const !== undefined) return [inner.const as JsonValue];
  return Array.isArray(inner.enum) ? (inner.enum as readonly JsonValue[]) : undefined;
}

/** Takes refused values from the lists; those that no list has become one `not`, whatever many of them said it. */
function refuse(into: Collected, refused: readonly Refused[]): void {
  const [first] = refused;
  if (first === undefined) return;
  const values = new Map(refused.flatMap((each) => each.values.map((value) => [canonicalText(value), value] as const)));
  for (const [kind, list] of into.listed) {
    into.listed.set(
      kind,
      list.filter((value) => !values.has(canonicalText(value))),
    );
  }
  const open = [...values].filter(([, value]) => !into.listed.has(kindOfType(typeOfValue(value)))).sort();
  if (open.length === 0) return;
  const schema = { enum: open.map(([, value]) => value) };
  const written = onlySchema(first.condition.test);
  const isWritten =
    written !== undefined && equalJson([written.enum ?? [written.const]].flat() as JsonValue, schema.enum);
  const test = isWritten ? first.condition.test : [{ schema, pointer: `refused:${open.map(([text]) => text).join()}` }];
  into.conditions.push({ ...first.condition, test });
}

function isChosen({ test, yes = [], no = [] }: Condition, gather: Gather): boolean {
  if (test.length === 0) gather(yes);
  else if (onlyPart(test) === false) gather(no);
  return test.length === 0 || onlyPart(test) === false;
}

function isNotWrittenOut(into: Collected, condition: Condition, gather: Gather): boolean {
  const { test, fact } = condition;
  if (test.length === 0) into.restrictTypes(new Set(), fact);
  if (test.length === 0 || onlyPart(test) === false) return true;
  const inner = onlySchema(test);
  if (inner === undefined) return false;
  const keywords = Object.keys(inner);
  const [only] = keywords.length === 1 ? keywords : [];
  if (only === "not") gather(togetherOf(inner.not as JsonValue, `${fact.pointer}/not`));
  else if (only === "anyOf") splitNot(into, inner, condition);
  return only === "not" || only === "anyOf" || isTypeTaken(into, inner, fact) || isLimitTurned(into, inner, fact);
}

/** What fits none of several fits not the first, and not the second. */
function splitNot(into: Collected, { anyOf = [] }: JsonSchemaObject, condition: Condition): void {
  anyOf.forEach((branch, index) => {
    const test = togetherOf(branch as JsonValue, `${condition.fact.pointer}/anyOf/${index}`);
    into.conditions.push({ ...condition, test });
  });
}

function isTypeTaken(into: Collected, inner: JsonSchemaObject, fact: Fact): boolean {
  const types = typesOf(inner);
  if (Object.keys(inner).length !== 1 || types.length === 0 || types.includes("integer")) return false;
  const left = [...into.types].filter((type) => !types.includes(kindOfType(type)));
  into.restrictTypes(new Set(left), fact);
  return true;
}

/** `not: {maximum: 3}` takes only numbers, and those above; next to `type: number`, `not: {type: number, maximum: 3}` is the same. */
function isLimitTurned(into: Collected, inner: JsonSchemaObject, fact: Fact): boolean {
  const keyword = Object.keys(inner).find((name) => name !== "type");
  const types = typesOf(inner);
  const value = keyword === undefined ? undefined : (inner[keyword] as unknown);
  if (keyword === undefined || !isJsonNumber(value)) return false;
  const turned = turnedLimit(keyword, value);
  if (turned === undefined || Object.keys(inner).length !== (types.length > 0 ? 2 : 1)) return false;
  const own = turned.kind === "number" ? ["number", "integer"] : [turned.kind];
  const isSaidOfAll = types.length === 0 || types.includes(turned.kind);
  if (!isSaidOfAll || (types.length > 0 && [...into.types].some((type) => !own.includes(type)))) return false;
  if (types.length === 0) into.restrictTypes(new Set([turned.kind]), fact);
  into.limit(turned.name, { ...fact, keyword: turned.keyword, value: turned.value, written: fact });
  return true;
}

interface TurnedLimit {
  readonly kind: string;
  readonly name: LimitName;
  readonly keyword: string;
  readonly value: JsonNumber;
}

function turnedLimit(keyword: string, value: JsonNumber): TurnedLimit | undefined {
  const [, exclusive = "", end = "", what = ""] = /^(exclusive)?(min|max|Min|Max)(.*)$/.exec(keyword) ?? [];
  const isLeast = end.toLowerCase() === "min";
  if (what === "imum") {
    const name = isLeast ? "maximum" : "minimum";
    const turned = isLeast ? "exclusiveMaximum" : "exclusiveMinimum";
    return { kind: "number", name, keyword: exclusive === "" ? turned : name, value };
  }
  const kind = kindOfCount[what];
  if (kind === undefined || typeof value === "object" || !isIntegral(value)) return undefined;
  const name = `${isLeast ? "max" : "min"}${what}` as LimitName;
  const next = BigInt(value) + (isLeast ? -1n : 1n);
  return compareNumbers(next, 0) < 0 ? undefined : { kind, name, keyword: name, value: next };
}

const kindOfCount: Readonly<Record<string, string>> = { Length: "string", Items: "array", Properties: "object" };

function typesOf({ type }: JsonSchemaObject): readonly string[] {
  return [type ?? []].flat().map(String);
}

function onlyPart(test: Together): unknown {
  return test.length === 1 ? test[0]?.schema : undefined;
}

function onlySchema(test: Together): JsonSchemaObject | undefined {
  const only = onlyPart(test);
  return typeof only === "object" ? (only as JsonSchemaObject) : undefined;
}
