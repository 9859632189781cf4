import { equalJson } from "../../contract/json/equal-json.ts";
import type { JsonObject } from "../../contract/json/json.ts";
import { escapePointerToken } from "../../contract/json/json-pointer.ts";
import type { Direction, Side, Subject } from "../change.ts";
import type { Difference } from "../difference.ts";
import { ownMember, type Used, usedMembers } from "../document/used.ts";
import { SchemaComparison } from "../schema/compare/schema-comparison.ts";
import type { Flow } from "../schema/normal/schema-normalizer.ts";
import { SameText } from "../schema/relate/same-text.ts";

/** What the comparison of operations on their way out depends on. */
export interface Calendar {
  /** The day of the comparison, as `2026-11-27`; without it no sunset has passed. */
  readonly today?: string;
  /** How many days must lie between that day and a new sunset. */
  readonly sunsetDays: number;
}

/** Both documents of a comparison, and the comparison of their schemas in each direction. */
export interface Documents {
  readonly calendar: Calendar;
  readonly base: JsonObject;
  readonly revision: JsonObject;
  readonly schemas: Readonly<Record<Flow, SchemaComparison>>;
  /** Tells what both documents write alike. */
  readonly sameText: SameText;
}

/** Both documents, ready to be compared. */
export function openDocuments(
  { base, revision }: Pick<Documents, "base" | "revision">,
  calendar: Calendar,
  hasXml: boolean,
): Documents {
  const sameText = new SameText(base, revision);
  const compareFor = (flow: Flow): SchemaComparison => new SchemaComparison({ base, revision, flow, hasXml }, sameText);
  const schemas = { request: compareFor("request"), response: compareFor("response") };
  return { calendar, base, revision, schemas, sameText };
}

/** Where in the interface something is compared: the operations it belongs to, the direction, and the place in words. */
export interface Site {
  readonly operations: readonly string[];
  readonly flow: Direction;
  readonly part: string;
}

/** An object of both documents. */
export interface UsedPair {
  readonly base: Used;
  readonly revision: Used;
}

/** The members of a map that both objects have, one after the other by key; one of the sides is missing where only one has it. */
export function pairMembers(
  documents: Documents,
  pair: UsedPair,
  member: string,
  keyOf: (name: string) => string = (name) => name,
): readonly PairedMember[] {
  const sides = [
    usedMembers(documents.base, pair.base, member),
    usedMembers(documents.revision, pair.revision, member),
  ];
  const [before, after] = sides.map((side) => new Map(side.map((used) => [keyOf(used.name), used])));
  return [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].map((key) => {
    const [base, revision] = [before?.get(key), after?.get(key)];
    const name = revision?.name ?? base?.name ?? key;
    return { name, ...(base === undefined ? {} : { base }), ...(revision === undefined ? {} : { revision }) };
  });
}

/** One member of a map that an object has on both sides, or on one. */
export interface PairedMember extends Partial<UsedPair> {
  /** As the revision spells it, where it has it. */
  readonly name: string;
}

/** Whether a difference is a break: requests must not be narrowed, answers not be widened. */
export function breaks(flow: Direction, relation: { readonly narrows: boolean; readonly widens: boolean }): boolean {
  if (flow === "both") return relation.narrows || relation.widens;
  return flow === "request" ? relation.narrows : relation.widens;
}

/** A difference of one member of an object. Where a side has no such member, its pointer is that of the object. */
export function memberDifference(
  subject: Subject,
  property: string,
  { base, revision }: UsedPair,
  site: Site,
  values?: readonly [JsonObject[string], JsonObject[string]],
): Difference {
  const [before, after] = values ?? [ownMember(base, property), ownMember(revision, property)];
  const token = `/${escapePointerToken(property)}`;
  const sideOf = (used: Used, value: JsonObject[string]): Side => ({
    pointer: ownMember(used, property) === undefined ? used.pointer : used.pointer + token,
    value,
  });
  return {
    subject,
    kind: "modified",
    property,
    direction: site.flow,
    place: placeOf(site, revision.at),
    base: sideOf(base, before),
    revision: sideOf(revision, after),
  };
}

/** The place of a difference. */
export function placeOf({ operations, part }: Site, at: string): Difference["place"] {
  return { operations, part, at };
}

/** A whole object that one side alone has. */
export function wholeDifference(
  subject: Subject,
  kind: "added" | "removed",
  used: Used,
  site: Site,
  breaking?: boolean,
): Difference {
  const side = { pointer: used.pointer, value: used.object };
  return {
    subject,
    kind,
    direction: site.flow,
    place: placeOf(site, used.at),
    ...(kind === "added" ? { revision: side } : { base: side }),
    ...(breaking === undefined ? {} : { verdict: { breaking } }),
  };
}

/** What is known of the members of an object: those that others compare, and those that are words for people. */
export interface KnownMembers {
  readonly compared: readonly string[];
  readonly words: readonly string[];
}

/** Extensions that have comparers of their own. */
const comparedExtensions: ReadonlySet<string> = new Set([
  ...["x-result-code-pointer", "x-result-message-pointer", "x-result-codes", "x-supply", "x-echoes", "x-encrypted"],
  "x-agrees",
]);

/** The members of an object that no comparer of its own reads: words, extensions, and members that nothing is known of. */
export function compareOtherMembers(
  subject: Subject,
  pair: UsedPair,
  site: Site,
  known: KnownMembers,
): readonly Difference[] {
  const names = new Set([...Object.keys(pair.base.object), ...Object.keys(pair.revision.object)]);
  return [...names].flatMap((name): readonly Difference[] => {
    const isElsewhere = known.compared.includes(name) || comparedExtensions.has(name) || name === "$ref";
    if (isElsewhere || equalJson(ownMember(pair.base, name), ownMember(pair.revision, name))) return [];
    if (name === "deprecated") return compareDeprecated(subject, pair, site);
    const isKnown = name.startsWith("x-") || known.words.includes(name);
    return [memberDifference(isKnown ? subject : "Unknown", name, pair, site)];
  });
}

function compareDeprecated(subject: Subject, pair: UsedPair, site: Site): readonly Difference[] {
  const [before, after] = [pair.base.object.deprecated === true, pair.revision.object.deprecated === true];
  return before === after ? [] : [memberDifference(subject, "deprecated", pair, site, [before, after])];
}
