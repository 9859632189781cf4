import { equalJson } from "../../contract/json/equal-json.ts";
import { isJsonObject, type JsonObject } from "../../contract/json/json.ts";
import type { Difference } from "../difference.ts";
import { mediaTypeKey } from "../document/media-types.ts";
import { type Used, usedAt } from "../document/used.ts";
import { compareSerialization } from "./compare-form.ts";
import { compareHeaders } from "./compare-headers.ts";
import {
  compareOtherMembers,
  type Documents,
  memberDifference,
  pairMembers,
  placeOf,
  type Site,
  type UsedPair,
} from "./site.ts";

/** How the parts of forms are written, by media type of a body. OpenAPI 3.1.1, section 4.8.15. */
export function compareForms(pair: UsedPair, site: Site, documents: Documents): readonly Difference[] {
  return pairMembers(documents, pair, "content", mediaTypeKey).flatMap(({ name, base, revision }) => {
    const named = { ...site, part: `${site.part} ${name}` };
    return base === undefined || revision === undefined ? [] : compareEncodings({ base, revision }, named, documents);
  });
}

function compareEncodings(pair: UsedPair, site: Site, documents: Documents): readonly Difference[] {
  const names = new Set(
    [pair.base, pair.revision].flatMap(({ object }) =>
      isJsonObject(object.encoding) ? Object.keys(object.encoding) : [],
    ),
  );
  return [...names].flatMap((name): readonly Difference[] => {
    const sides = (["base", "revision"] as const).map((side) =>
      usedAt(documents[side], pair[side], ["encoding", name]),
    );
    const [base, revision] = sides;
    const own = { ...site, part: `${site.part} encoding ${name}` };
    if (base !== undefined && revision !== undefined) return compareEncoding({ base, revision }, own, documents);
    const used = (base ?? revision) as Used;
    if (equalJson(meaningOf(used.object), {})) return [];
    const kind = revision === undefined ? "removed" : "added";
    const side = { pointer: used.pointer, value: used.object };
    const sided = kind === "added" ? { revision: side } : { base: side };
    return [{ subject: "Encoding", kind, direction: site.flow, place: placeOf(own, used.at), ...sided }];
  });
}

const encodingMembers = { compared: ["contentType", "style", "explode", "allowReserved", "headers"], words: [] };

function compareEncoding(pair: UsedPair, site: Site, documents: Documents): readonly Difference[] {
  const [before, after] = [meaningOf(pair.base.object), meaningOf(pair.revision.object)];
  const changed = ["contentType", "allowReserved"].filter((name) => before[name] !== after[name]);
  return [
    ...changed.map((name) => memberDifference("Encoding", name, pair, site)),
    ...compareSerialization("Encoding", pair, site, "form"),
    ...compareHeaders(pair, site, documents),
    ...compareOtherMembers("Encoding", pair, site, encodingMembers),
  ];
}

/** Without what says the default. */
function meaningOf({ contentType, style, explode, allowReserved, headers }: JsonObject): JsonObject {
  const isExploded = (style ?? "form") === "form";
  return {
    ...(contentType === undefined ? {} : { contentType }),
    ...(style === undefined || style === "form" ? {} : { style }),
    ...(explode === undefined || explode === isExploded ? {} : { explode }),
    ...(allowReserved === true ? { allowReserved } : {}),
    ...(headers === undefined ? {} : { headers }),
  };
}
