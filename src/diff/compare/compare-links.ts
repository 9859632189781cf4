import { equalJson } from "../../contract/json/equal-json.ts";
import { writeExactJson } from "../../contract/json/exact-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { toPointer, valueAt } from "../../contract/json/json-pointer.ts";
import type { Difference } from "../difference.ts";
import type { Used } from "../document/used.ts";
import {
  compareOtherMembers,
  type Documents,
  memberDifference,
  pairMembers,
  placeOf,
  type Site,
  type UsedPair,
  wholeDifference,
} from "./site.ts";

/** How the links of an answer differ: where they lead, what they hand on, and what they promise of the linked answer (`x-agrees`). */
export function compareLinks(pair: UsedPair, site: Site, documents: Documents): readonly Difference[] {
  return pairMembers(documents, pair, "links").flatMap(({ name, base, revision }): readonly Difference[] => {
    const own = { ...site, part: `${site.part} link ${name}` };
    if (base !== undefined && revision !== undefined) return compareLink({ base, revision }, own, documents);
    return base === undefined
      ? [wholeDifference("Link", "added", revision as Used, own, false)]
      : [wholeDifference("Link", "removed", base, own, true)];
  });
}

const linkMembers = {
  compared: ["operationId", "operationRef", "parameters", "requestBody"],
  words: ["description", "server"],
};

function compareLink(pair: UsedPair, site: Site, documents: Documents): readonly Difference[] {
  const both: Site = { ...site, flow: "both" };
  const targets = [targetOf(pair.base.object, documents.base), targetOf(pair.revision.object, documents.revision)];
  const named = ["operationId", "operationRef"].filter(
    (name) => !equalJson(pair.base.object[name], pair.revision.object[name]),
  );
  const handedOn = ["parameters", "requestBody"].filter(
    (name) => !equalJson(pair.base.object[name], pair.revision.object[name]),
  );
  const isElsewhere = targets[0] !== targets[1];
  return [
    ...[...(isElsewhere ? named.slice(0, 1) : []), ...handedOn].map((name) =>
      memberDifference("Link", name, pair, both),
    ),
    ...compareAgreements(pair, site),
    ...compareOtherMembers("Link", pair, both, linkMembers),
  ];
}

/** The operation that a link leads to: an `operationRef` into the document names the same as the operationId there. */
function targetOf({ operationId, operationRef }: JsonObject, document: JsonObject): string {
  if (typeof operationId === "string") return operationId;
  if (typeof operationRef !== "string" || !operationRef.startsWith("#")) return String(operationRef);
  const id = valueAt(document, `${operationRef}/operationId`);
  return typeof id === "string" ? id : operationRef;
}

function compareAgreements(pair: UsedPair, site: Site): readonly Difference[] {
  const [before, after] = [agreementsOf(pair.base), agreementsOf(pair.revision)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): readonly Difference[] => {
    const [base, revision] = [before.get(key), after.get(key)];
    const one = base ?? revision;
    if (one === undefined || (base !== undefined && revision !== undefined)) return [];
    const place = placeOf({ ...site, part: `${site.part} ${one.answer}` }, one.pointer);
    const common = { subject: "Agreement", direction: site.flow, place } as const;
    const side = { pointer: one.pointer, value: one.equals };
    return [
      base === undefined ? { ...common, kind: "added", revision: side } : { ...common, kind: "removed", base: side },
    ];
  });
}

interface Agreement {
  readonly answer: string;
  readonly equals: JsonValue;
  readonly pointer: string;
}

function agreementsOf({ object, pointer }: Used): ReadonlyMap<string, Agreement> {
  const list: readonly JsonValue[] = Array.isArray(object["x-agrees"]) ? object["x-agrees"] : [];
  return new Map(
    list.filter(isJsonObject).map(({ answer, equals }, index) => {
      const agreement = {
        answer: String(answer),
        equals: equals ?? null,
        pointer: pointer + toPointer(["x-agrees", index]),
      };
      return [writeExactJson([agreement.answer, agreement.equals]), agreement];
    }),
  );
}
