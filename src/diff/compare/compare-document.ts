import { equalJson } from "../../contract/json/equal-json.ts";
import { isJsonObject } from "../../contract/json/json.ts";
import type { Difference } from "../difference.ts";
import { ownMember, type Used } from "../document/used.ts";
import { compareOtherMembers, type Documents, memberDifference, type Site } from "./site.ts";

const documentMembers = {
  compared: ["openapi", "info", "servers", "security", "paths", "webhooks", "components", "jsonSchemaDialect", "$self"],
  words: ["tags", "externalDocs"],
};

/** Dialects that read every schema alike (OpenAPI 3.1.1, section 4.8.24.5): those of OpenAPI add words and no assertions. */
const knownDialects: ReadonlySet<unknown> = new Set([
  undefined,
  "https://spec.openapis.org/oas/3.1/dialect/base",
  "https://spec.openapis.org/oas/3.1/dialect/2024-11-10",
  "https://json-schema.org/draft/2020-12/schema",
]);

/** What the document says of itself: words, the version, extensions, the dialect of its schemas. OpenAPI 3.1.1, sections 4.8.1 and 4.8.2. */
export function compareDocument(documents: Documents): readonly Difference[] {
  const pair = { base: rootOf(documents.base), revision: rootOf(documents.revision) };
  const site: Site = { operations: [], flow: "both", part: "document" };
  const info = { base: memberOf(pair.base, "info"), revision: memberOf(pair.revision, "info") };
  const names = new Set([info.base, info.revision].flatMap(({ object }) => Object.keys(object)));
  const changed = [...names].filter((name) => !equalJson(ownMember(info.base, name), ownMember(info.revision, name)));
  const dialects = [documents.base.jsonSchemaDialect, documents.revision.jsonSchemaDialect];
  const isKnown = dialects.every((dialect) => knownDialects.has(dialect));
  const dialect = memberDifference(isKnown ? "Info" : "Unknown", "jsonSchemaDialect", pair, site);
  return [
    ...changed.map((name) => memberDifference("Info", name, info, { ...site, part: "info" })),
    ...(dialects[0] === dialects[1] ? [] : [dialect]),
    ...compareOtherMembers("Document", pair, site, documentMembers),
  ];
}

function rootOf(object: Documents["base"]): Used {
  return { object, pointer: "", at: "" };
}

function memberOf({ object }: Used, name: string): Used {
  const value = object[name];
  return { object: isJsonObject(value) ? value : {}, pointer: `/${name}`, at: `/${name}` };
}
