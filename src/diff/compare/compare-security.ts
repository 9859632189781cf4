import { equalJson } from "../../contract/json/equal-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { toPointer } from "../../contract/json/json-pointer.ts";
import type { Side } from "../change.ts";
import type { Difference } from "../difference.ts";
import { operationsOf } from "../document/interface-operation.ts";
import {
  alternativesOf,
  renamedAlternatives,
  schemeNames,
  schemesOf,
  suffices,
} from "../document/security-requirements.ts";
import { type Used, usedAt } from "../document/used.ts";
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

/**
 * How the credentials that an operation asks for differ: its own list, or where it has none the document's. What did before has
 * to do still. OpenAPI 3.1.1, section 4.8.10.
 */
export function compareSecurity(
  pair: UsedPair,
  site: Site,
  documents: Documents,
  isInherited: boolean,
): readonly Difference[] {
  const sides = [
    effective(pair.base, documents.base, isInherited),
    effective(pair.revision, documents.revision, isInherited),
  ];
  const [before, after] = sides as [Side, Side];
  const names = schemeNames(documents.base, documents.revision);
  const old = alternativesOf(before.value);
  const recent = renamedAlternatives(alternativesOf(after.value), names);
  const isKept = old.every((one) => recent.some((other) => suffices(one, other)));
  const isSame = isKept && recent.every((one) => old.some((other) => suffices(one, other)));
  if (isSame) return [];
  return [
    {
      subject: "Security",
      kind: "modified",
      property: "security",
      direction: "request",
      place: placeOf(
        { ...site, part: site.part === "operation" ? "security" : `${site.part} security` },
        `${pair.revision.at}/security`,
      ),
      base: before,
      revision: after,
      verdict: { breaking: !isKept || !isInherited },
    },
  ];
}

function effective({ object, pointer }: Used, document: JsonObject, isInherited: boolean): Side {
  if (object.security !== undefined) return { pointer: `${pointer}/security`, value: object.security };
  if (isInherited && document.security !== undefined) return { pointer: "/security", value: document.security };
  return { pointer: isInherited ? "" : pointer };
}

const schemeMembers = {
  compared: ["type", "name", "in", "scheme", "flows", "openIdConnectUrl", "oauth2MetadataUrl"],
  words: ["description", "bearerFormat"],
};

/** How the security schemes differ that an operation of either side asks for. OpenAPI 3.1.1, sections 4.8.27 to 4.8.29. */
export function compareSchemes(documents: Documents): readonly Difference[] {
  const names = schemeNames(documents.base, documents.revision);
  const used = new Set([
    ...usedSchemes(documents.base),
    ...[...usedSchemes(documents.revision)].map((name) => names.get(name) ?? name),
  ]);
  const newNames = new Map([...names].map(([recent, old]) => [old, recent]));
  return [...used].flatMap((name): readonly Difference[] => {
    const base = schemeAt(documents.base, name);
    const revision = schemeAt(documents.revision, newNames.get(name) ?? name);
    // One that came or went is told by the operations that ask for it.
    if (base === undefined || revision === undefined) return [];
    return compareScheme(
      { base, revision },
      { operations: [], flow: "both", part: `security scheme ${name}` },
      documents,
    );
  });
}

function schemeAt(document: JsonObject, name: string): Used | undefined {
  const found = usedAt(document, { object: document, pointer: "", at: "" }, ["components", "securitySchemes", name]);
  return found === undefined ? undefined : { ...found, at: found.pointer };
}

function usedSchemes(document: JsonObject): ReadonlySet<string> {
  const lists = [document.security, ...operationsOf(document).map(({ object }) => object.security)];
  const known = schemesOf(document);
  const names = lists.flatMap((list) => alternativesOf(list).flatMap((alternative) => [...alternative.keys()]));
  return new Set(names.filter((name) => Object.hasOwn(known, name)));
}

function compareScheme(pair: UsedPair, site: Site, documents: Documents): readonly Difference[] {
  const members = ["type", "name", "in", "scheme", "openIdConnectUrl", "oauth2MetadataUrl"];
  const changed = members.filter(
    (name) => !equalJson(meaningOf(name, pair.base.object), meaningOf(name, pair.revision.object)),
  );
  return [
    ...changed.map((name) => memberDifference("SecurityScheme", name, pair, site)),
    ...compareFlows(pair, site, documents),
    ...compareOtherMembers("SecuritySchemeWords", pair, site, schemeMembers),
  ];
}

/** Names of headers and of HTTP authentication schemes have no case (RFC 9110, sections 5.1 and 11.1). */
function meaningOf(name: string, object: JsonObject): JsonValue | undefined {
  const value = object[name];
  const hasNoCase = name === "scheme" || (name === "name" && object.in === "header");
  return hasNoCase && typeof value === "string" ? value.toLowerCase() : value;
}

function compareFlows(pair: UsedPair, site: Site, documents: Documents): readonly Difference[] {
  const flows = pairMembers(documents, pair, "flows").filter(({ name }) => !name.startsWith("x-"));
  return flows.flatMap(({ name, base, revision }): readonly Difference[] => {
    const own = { ...site, part: `${site.part} ${name}` };
    if (base !== undefined && revision !== undefined) return compareFlow({ base, revision }, own);
    return base === undefined
      ? [wholeDifference("SecurityFlow", "added", revision as Used, own, false)]
      : [wholeDifference("SecurityFlow", "removed", base, own, true)];
  });
}

const addresses = ["authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl"];

function compareFlow(pair: UsedPair, site: Site): readonly Difference[] {
  const changed = addresses.filter((name) => !equalJson(pair.base.object[name], pair.revision.object[name]));
  return [
    ...changed.map((name) => memberDifference("SecurityScheme", name, pair, site)),
    ...compareScopes(pair, site),
    ...compareOtherMembers("SecuritySchemeWords", pair, site, { compared: [...addresses, "scopes"], words: [] }),
  ];
}

function compareScopes({ base, revision }: UsedPair, site: Site): readonly Difference[] {
  const [before, after] = [base.object.scopes, revision.object.scopes].map((scopes) =>
    isJsonObject(scopes) ? scopes : {},
  ) as [JsonObject, JsonObject];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name): readonly Difference[] => {
    if (before[name] === after[name]) return [];
    const place = placeOf({ ...site, part: `${site.part} ${name}` }, `${revision.at}/scopes${toPointer([name])}`);
    const common = { subject: "Scope", direction: "both", place } as const;
    const side = (used: Used, value: JsonValue | undefined): Side => ({
      pointer: `${used.pointer}/scopes${toPointer([name])}`,
      value,
    });
    if (before[name] === undefined) return [{ ...common, kind: "added", revision: side(revision, after[name]) }];
    if (after[name] === undefined) return [{ ...common, kind: "removed", base: side(base, before[name]) }];
    return [
      {
        ...common,
        kind: "modified",
        property: "description",
        base: side(base, before[name]),
        revision: side(revision, after[name]),
      },
    ];
  });
}
