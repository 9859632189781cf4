import { equalJson } from "../../contract/json/equal-json.ts";
import { isJsonObject, type JsonObject } from "../../contract/json/json.ts";
import { applicableKey } from "../../contract/wire/media-type.ts";
import type { Difference } from "../difference.ts";
import { hasParts, mediaTypeKey } from "../document/media-types.ts";
import { type Used, usedAt } from "../document/used.ts";
import { togetherOf } from "../schema/normal/collect-keywords.ts";
import type { Together } from "../schema/normal/placed-schema.ts";
import { allTypes } from "../schema/normal/value-types.ts";
import { compareSerialization } from "./compare-form.ts";
import { compareHeaders } from "./compare-headers.ts";
import {
  breaks,
  compareOtherMembers,
  type Documents,
  memberDifference,
  pairMembers,
  placeOf,
  type Site,
  type UsedPair,
} from "./site.ts";

/**
 * How the parts of forms are written, by media type of a body; `encoding` says nothing of other media types. OpenAPI 3.1.1, sections
 * 4.8.14 and 4.8.15.
 */
export function compareForms(pair: UsedPair, site: Site, documents: Documents): readonly Difference[] {
  const media = pairMembers(documents, pair, "content", mediaTypeKey).filter(({ name }) => hasParts(name));
  return media.flatMap(({ name, base, revision }) => {
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
    const [base, revision] = (["base", "revision"] as const).map((side) =>
      usedAt(documents[side], pair[side], ["encoding", name]),
    );
    const own = { ...site, part: `${site.part} encoding ${name}` };
    const schemas = partSchemas(name, pair, site, documents);
    if (base !== undefined && revision !== undefined) {
      return compareEncoding({ base, revision }, { site: own, schemas }, documents);
    }
    const used = (base ?? revision) as Used;
    const side = base === undefined ? "revision" : "base";
    const said = meaningOf(used.object, defaultTypes(schemas[side === "base" ? 0 : 1], side, documents));
    if (equalJson(said, {})) return [];
    const kind = revision === undefined ? "removed" : "added";
    const written = { pointer: used.pointer, value: used.object };
    const sided = kind === "added" ? { revision: written } : { base: written };
    return [{ subject: "Encoding", kind, direction: site.flow, place: placeOf(own, used.at), ...sided }];
  });
}

/** The schemas of a part of a form, on both sides. */
type PartSchemas = readonly [Together, Together];

function partSchemas(name: string, pair: UsedPair, { flow }: Site, documents: Documents): PartSchemas {
  const { normalizers } = documents.schemas[flow === "response" ? "response" : "request"];
  const of = (side: "base" | "revision"): Together => {
    const { object, pointer } = pair[side];
    const schema = normalizers[side].normal(togetherOf(object.schema, `${pointer}/schema`));
    return schema.properties.get(name) ?? [];
  };
  return [of("base"), of("revision")];
}

const encodingMembers = { compared: ["contentType", "style", "explode", "allowReserved", "headers"], words: [] };

interface Part {
  readonly site: Site;
  readonly schemas: PartSchemas;
}

function compareEncoding(pair: UsedPair, { site, schemas }: Part, documents: Documents): readonly Difference[] {
  const isReserved = [pair.base, pair.revision].map(({ object }) => object.allowReserved === true);
  const reserved = isReserved[0] === isReserved[1] ? [] : [memberDifference("Encoding", "allowReserved", pair, site)];
  return [
    ...compareTypes(pair, { site, schemas }, documents),
    ...reserved,
    ...compareSerialization("Encoding", pair, site, "form"),
    ...compareHeaders(pair, site, documents),
    ...compareOtherMembers("Encoding", pair, site, encodingMembers),
  ];
}

/** A type more lets more requests be right, or lets what callers never met come in an answer. */
function compareTypes(pair: UsedPair, { site, schemas }: Part, documents: Documents): readonly Difference[] {
  const [before, after] = (["base", "revision"] as const).map((side, index) => {
    const { contentType } = pair[side].object;
    return listedTypes(contentType) ?? defaultTypes(schemas[index as 0 | 1], side, documents);
  }) as [readonly string[] | undefined, readonly string[] | undefined];
  if (equalJson(before ?? [], after ?? [])) return [];
  const isWithin = (some = [""] as readonly string[], all = [""] as readonly string[]): boolean =>
    some.every((type) => applicableKey(all, type) !== undefined);
  const relation = { narrows: !isWithin(before, after), widens: !isWithin(after, before) };
  const changed = memberDifference("PartTypes", "contentType", pair, site);
  return [{ ...changed, verdict: { breaking: breaks(site.flow, relation) } }];
}

/** The media types of `contentType`, which names one or several. */
function listedTypes(contentType: unknown): readonly string[] | undefined {
  if (typeof contentType !== "string") return undefined;
  return contentType.split(",").map(mediaTypeKey).sort();
}

/**
 * The media type of a part that names none, by what its schema allows: OpenAPI 3.1.1, section 4.8.15.1.1. `undefined` where the
 * schema allows values of several of them.
 */
function defaultTypes(
  schema: Together,
  side: "base" | "revision",
  documents: Documents,
): readonly string[] | undefined {
  const normalizer = documents.schemas.request.normalizers[side];
  const part = normalizer.normal(schema);
  if (part.types.size === allTypes.size) return ["application/octet-stream"];
  const defaults = [...part.types]
    .filter((type) => type !== "null")
    .flatMap((type): readonly (string | undefined)[] => {
      if (type === "object") return ["application/json"];
      if (type === "array")
        return (
          defaultTypes(
            part.itemRules.flatMap(({ rest }) => rest),
            side,
            documents,
          ) ?? [undefined]
        );
      return [type === "string" && part.contents.size > 0 ? "application/octet-stream" : "text/plain"];
    });
  const [only, ...others] = new Set(defaults);
  return only === undefined || others.length > 0 ? undefined : [only];
}

/** Without what says the default. */
function meaningOf(
  { contentType, style, explode, allowReserved, headers }: JsonObject,
  defaults: readonly string[] | undefined,
): JsonObject {
  const isExploded = (style ?? "form") === "form";
  const types = listedTypes(contentType);
  return {
    ...(types === undefined || (defaults !== undefined && equalJson(types, defaults)) ? {} : { contentType: types }),
    ...(style === undefined || style === "form" ? {} : { style }),
    ...(explode === undefined || explode === isExploded ? {} : { explode }),
    ...(allowReserved === true ? { allowReserved } : {}),
    ...(headers === undefined ? {} : { headers }),
  };
}
