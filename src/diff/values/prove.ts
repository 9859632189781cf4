import type { JsonValue } from "../../contract/json/json.ts";
import type { Violation } from "../../contract/model/validator.ts";
import type { Documents } from "../compare/site.ts";
import type { Difference } from "../difference.ts";
import { relationOf, type SchemaPair } from "../schema/compare/schema-pair.ts";
import type { Together } from "../schema/normal/placed-schema.ts";
import type { Flow } from "../schema/normal/schema-normalizer.ts";
import { edgeValues, sampleValues } from "./sample-values.ts";
import type { ValueCheck, ValueChecks } from "./value-check.ts";

/** More pairs of schemas than this are not tried with values: compiling their checks takes longer than all the rest. */
const mostPairs = 60;

/** A value that one side takes and the other refuses, with what the other says. */
interface Witness {
  readonly value: JsonValue;
  readonly violations: readonly Violation[];
}

/** By pair and direction: requests that are refused now, or answers that could not come before. */
type Witnesses = Map<SchemaPair, readonly Witness[]>;

/**
 * Tries the schemas of differences with values, by the product's own validators: a value that was taken and is refused now proves
 * that requests are narrowed, one that was not allowed and is now proves that answers are widened. A difference that a value
 * contradicts becomes a break; one that was in doubt is in doubt no longer.
 */
export function withProofs(
  differences: readonly Difference[],
  documents: Documents,
  checks: ValueChecks,
): readonly Difference[] {
  const found: Record<Flow, Witnesses> = { request: new Map(), response: new Map() };
  return differences.map((difference) => {
    const { pair, direction } = difference;
    if (pair === undefined || direction === "both" || !mayShow(difference)) return difference;
    const witnesses = found[direction];
    if (!witnesses.has(pair) && witnesses.size < mostPairs)
      witnesses.set(pair, search(pair, direction, documents, checks));
    return proven(difference, witnesses.get(pair) ?? []);
  });
}

function search(pair: SchemaPair, flow: Flow, documents: Documents, checks: ValueChecks): readonly Witness[] {
  const { base, revision } = documents.schemas[flow].normalizers;
  const [old, recent] = pair.together;
  const values = [
    ...edgeValues(pair.base, pair.revision),
    ...sampleValues(base, old),
    ...sampleValues(revision, recent),
  ];
  const [from, to] = flow === "request" ? [old, recent] : [recent, old];
  const [fromCheck, toCheck] = flow === "request" ? [checks.base, checks.revision] : [checks.revision, checks.base];
  return values.flatMap((value): readonly Witness[] => {
    if (violationsOf(from, value, flow, fromCheck)?.length !== 0) return [];
    const violations = violationsOf(to, value, flow, toCheck) ?? [];
    return violations.length === 0 ? [] : [{ value, violations }];
  });
}

function violationsOf(
  together: Together,
  value: JsonValue,
  flow: Flow,
  check: ValueCheck,
): readonly Violation[] | undefined {
  const found: Violation[] = [];
  for (const { pointer } of together) {
    const violations = check(pointer, flow, value);
    if (violations === undefined) return undefined;
    found.push(...violations);
  }
  return found;
}

/** Whether a value can say anything of a difference that its rating does not: looking for one takes longer than all the rest. */
function mayShow({ pair, property, verdict, direction }: Difference): boolean {
  if (pair === undefined || verdict === undefined) return false;
  if (isOnlyOne(pair)) return verdict.breaking || !breaksAnyway(direction, pair);
  return verdict.breaking && property !== undefined;
}

/** The difference with the value that shows it: one that breaks its keyword alone, or where it is the only difference any. */
function proven(difference: Difference, witnesses: readonly Witness[]): Difference {
  const { pair, property } = difference;
  const isOnly = pair !== undefined && isOnlyOne(pair);
  const witness = witnesses.find(
    ({ violations }) => isOnly || violations.every(({ keyword }) => isKeyword(keyword, property)),
  );
  return witness === undefined ? difference : { ...difference, verdict: { breaking: true, proof: witness.value } };
}

function isOnlyOne({ findings, children }: SchemaPair): boolean {
  return findings.filter(({ isWords }) => isWords === undefined).length === 1 && children.length === 0;
}

/** Members that came or went in open objects are rated by what callers use, which values do not show. */
function breaksAnyway(direction: Difference["direction"], pair: SchemaPair): boolean {
  const relation = relationOf(pair);
  return direction === "request" ? relation.narrows : relation.widens;
}

function isKeyword(keyword: string, property: string | undefined): boolean {
  if (property === "enum") return keyword === "enum" || keyword === "const";
  return keyword === property;
}
