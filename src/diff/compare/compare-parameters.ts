import type { JsonObject } from "../../contract/json/json.ts";
import type { Difference } from "../difference.ts";
import type { OperationPair } from "../document/pair-operations.ts";
import { type Used, usedMembers } from "../document/used.ts";
import { compareRequired, compareSerialization, compareValue } from "./compare-form.ts";
import {
  breaks,
  compareOtherMembers,
  type Documents,
  memberDifference,
  type Site,
  type UsedPair,
  wholeDifference,
} from "./site.ts";

/** Parameters that OpenAPI tells tools to ignore (OpenAPI 3.1.1, section 4.8.12.2.1). */
const ignoredHeaders: readonly string[] = ["accept", "content-type", "authorization"];

/**
 * How the parameters of an operation differ: those of its path and its own put together, known by place and name, header names in
 * any case, path variables by their position in the path. OpenAPI 3.1.1, sections 4.8.9 and 4.8.12.
 */
export function compareParameters(pair: OperationPair, site: Site, documents: Documents): readonly Difference[] {
  const before = parametersOf(documents.base, pair.base);
  const after = parametersOf(documents.revision, pair.revision);
  const renamed = renamedVariables(pair);
  const keys = new Set([...[...before.keys()].map((key) => renamed.get(key) ?? key), ...after.keys()]);
  const oldKeys = new Map([...before.keys()].map((key) => [renamed.get(key) ?? key, key]));
  return [...keys].flatMap((key): readonly Difference[] => {
    const [base, revision] = [before.get(oldKeys.get(key) ?? key), after.get(key)];
    const there = (base ?? revision) as Used;
    const own = { ...site, part: `${site.part}request ${String(there.object.in)} ${String(there.object.name)}` };
    if (base !== undefined && revision !== undefined) return compareParameter({ base, revision }, own, documents);
    return [cameOrWent(base, revision, own)];
  });
}

function cameOrWent(base: Used | undefined, revision: Used | undefined, site: Site): Difference {
  if (base !== undefined) return wholeDifference("Parameter", "removed", base, site, true);
  const added = revision as Used;
  const isBreak = site.flow === "request" && added.object.required === true;
  return wholeDifference("Parameter", "added", added, site, isBreak);
}

function parametersOf(document: JsonObject, operation: OperationPair["base"]): ReadonlyMap<string, Used> {
  const parameters = [operation.item, operation].flatMap((holder) => usedMembers(document, holder, "parameters"));
  const byKey = new Map<string, Used>();
  for (const parameter of parameters) {
    const { name, in: location } = parameter.object;
    const isIgnored = location === "header" && ignoredHeaders.includes(String(name).toLowerCase());
    if (typeof name === "string" && typeof location === "string" && !isIgnored)
      byKey.set(keyOf(location, name), parameter);
  }
  return byKey;
}

function keyOf(location: string, name: string): string {
  return `${location}:${location === "header" ? name.toLowerCase() : name}`;
}

/** Variables of the path that have another name in the same position. */
function renamedVariables({ base, revision, isMoved }: OperationPair): ReadonlyMap<string, string> {
  const [before, after] = [base, revision].map(({ path }) =>
    [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? ""),
  );
  if (isMoved || base.section !== "paths") return new Map();
  const pairs = (before ?? []).map(
    (name, index) => [keyOf("path", name), keyOf("path", after?.[index] ?? name)] as const,
  );
  return new Map(pairs.filter(([one, other]) => one !== other));
}

const parameterMembers = {
  compared: [
    "name",
    "in",
    "required",
    "schema",
    "content",
    "style",
    "explode",
    "allowReserved",
    "allowEmptyValue",
    "example",
    "examples",
  ],
  words: ["description"],
};

function compareParameter(pair: UsedPair, site: Site, documents: Documents): readonly Difference[] {
  const names =
    pair.base.object.name === pair.revision.object.name ? [] : [memberDifference("Parameter", "name", pair, site)];
  return [
    ...names,
    ...compareRequired("Parameter", pair, site),
    ...compareSerialization("Parameter", pair, site),
    ...compareFlag("allowReserved", pair, site),
    ...compareFlag("allowEmptyValue", pair, site),
    ...compareValue(pair, site, documents),
    ...compareOtherMembers("Parameter", pair, site, parameterMembers),
  ];
}

/** Flags that let more requests be right. */
function compareFlag(name: "allowReserved" | "allowEmptyValue", pair: UsedPair, site: Site): readonly Difference[] {
  const values = [pair.base.object[name] === true, pair.revision.object[name] === true] as const;
  if (values[0] === values[1]) return [];
  const breaking = breaks(site.flow, { narrows: values[0], widens: values[1] });
  return [{ ...memberDifference("ParameterFlag", name, pair, site, values), verdict: { breaking } }];
}
