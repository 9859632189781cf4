import { isJsonObject, type JsonObject } from "../../contract/json/json.ts";
import type { JsonSchema } from "../../contract/schema/json-schema.ts";
import { applicableKey, isMediaRange } from "../../contract/wire/media-type.ts";
import type { Difference } from "../difference.ts";
import { isBytes, mediaTypeKey } from "../document/media-types.ts";
import { type Used, usedMembers } from "../document/used.ts";
import { togetherOf } from "../schema/normal/collect-keywords.ts";
import type { Together } from "../schema/normal/placed-schema.ts";
import { compareOtherMembers, type Documents, placeOf, type Site, type UsedPair } from "./site.ts";
import { compareSchemas } from "./tell-schemas.ts";

/** Where media types are compared. */
export interface ContentSite extends Site {
  /** Of a parameter or header, which is written in the one media type that it has. */
  readonly isOfParameter?: true;
  /** Whether the one who reads has no say in which media type comes, as in a webhook's request. */
  readonly isUnasked?: boolean;
}

/**
 * How the media types of a body, parameter or header differ, and their schemas. A media type that came or went where a range of
 * the other side covers it is compared with what the range says. OpenAPI 3.1.1, section 4.8.14.
 */
export function compareContent(pair: UsedPair, site: ContentSite, documents: Documents): readonly Difference[] {
  const [before, after] = [mediaTypesOf(documents.base, pair.base), mediaTypesOf(documents.revision, pair.revision)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): readonly Difference[] => {
    const [base, revision] = [before.get(key) ?? coveredBy(key, before), after.get(key) ?? coveredBy(key, after)];
    const { name } = (after.get(key) ?? before.get(key)) as MediaType;
    const isTold = before.has(key) && after.has(key);
    if (base !== undefined && revision !== undefined) {
      const found = compareMediaType(name, { base, revision }, site, documents);
      return isTold
        ? found
        : [
            ...cameOrWent(name, before.get(key), after.get(key), site).filter(
              ({ verdict }) => verdict?.breaking === false,
            ),
            ...found,
          ];
    }
    return cameOrWent(name, base, revision, site);
  });
}

type MediaType = Used & { readonly name: string };

function mediaTypesOf(document: JsonObject, holder: Used): ReadonlyMap<string, MediaType> {
  return new Map(usedMembers(document, holder, "content").map((media) => [mediaTypeKey(media.name), media]));
}

/** The media range that applies to a media type. */
function coveredBy(key: string, media: ReadonlyMap<string, MediaType>): MediaType | undefined {
  if (isMediaRange(key)) return undefined;
  const applicable = applicableKey([...media.keys()].filter(isMediaRange), key);
  return applicable === undefined ? undefined : media.get(applicable);
}

function cameOrWent(
  name: string,
  base: Used | undefined,
  revision: Used | undefined,
  site: ContentSite,
): readonly Difference[] {
  const used = (base ?? revision) as Used;
  const isGone = revision === undefined;
  const isBreak = isGone || (site.isUnasked === true && site.flow === "response");
  const side = { pointer: used.pointer, value: used.object };
  return [
    {
      subject: site.isOfParameter ? "Form" : "MediaType",
      kind: isGone ? "removed" : "added",
      direction: site.flow,
      place: placeOf({ ...site, part: `${site.part} ${name}` }, used.at),
      ...(isGone ? { base: side } : { revision: side }),
      verdict: { breaking: isBreak },
    },
  ];
}

const mediaTypeMembers = { compared: ["schema", "itemSchema", "encoding", "example", "examples"], words: [] };

function compareMediaType(
  name: string,
  pair: UsedPair,
  site: ContentSite,
  documents: Documents,
): readonly Difference[] {
  const isOnOneSide = (pair.base.object.itemSchema === undefined) !== (pair.revision.object.itemSchema === undefined);
  const wholeOf = isOnOneSide ? sequenceOf : schemaOf;
  const schemas = [wholeOf(pair.base, name), wholeOf(pair.revision, name)] as const;
  const named = { ...site, part: `${site.part} ${name}` };
  return [
    ...compareSchemas(documents, schemas, {
      ...site,
      at: `${pair.revision.at}/schema`,
      holders: [pair.base.pointer, pair.revision.pointer],
    }),
    ...(isOnOneSide ? [] : compareItems(pair, site, documents)),
    ...compareOtherMembers("MediaType", pair, named, mediaTypeMembers),
  ];
}

/** The items of a sequential media type. OpenAPI 3.2, section 4.14.3. */
function compareItems({ base, revision }: UsedPair, site: ContentSite, documents: Documents): readonly Difference[] {
  const [before, after] = [base.object.itemSchema, revision.object.itemSchema];
  if (before === undefined && after === undefined) return [];
  const itemsOf = ({ pointer }: Used, schema: unknown) =>
    togetherOf(schema as JsonSchema | undefined, `${pointer}/itemSchema`);
  return compareSchemas(documents, [itemsOf(base, before), itemsOf(revision, after)], {
    ...site,
    at: `${revision.at}/itemSchema`,
    holders: [base.pointer, revision.pointer],
  });
}

/** What `schema` and `itemSchema` say of a sequence as a whole, which is an array. OpenAPI 3.2, section 4.14.3. */
function sequenceOf(media: Used, name: string): Together {
  const { itemSchema } = media.object;
  const items = itemSchema === undefined ? {} : { items: itemSchema as JsonSchema };
  return [...schemaOf(media, name), { schema: { type: "array", ...items }, pointer: `${media.pointer}/itemSchema` }];
}

/** OpenAPI 3.1.1, section 4.4.4: a body of bytes needs no schema; that of OpenAPI 3.0 (`format: binary`) says the same. */
function schemaOf({ object, pointer }: Used, mediaType: string): Together {
  const { schema } = object;
  const isPlain =
    isJsonObject(schema) && Object.keys(schema).every((name) => ["type", "format", "contentMediaType"].includes(name));
  const says =
    isPlain && schema.type === "string" && (schema.format === "binary" || schema.contentMediaType !== undefined);
  return says && isBytes(mediaType) ? [] : togetherOf(schema as JsonSchema | undefined, `${pointer}/schema`);
}
