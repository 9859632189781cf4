import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { type Kind, memberKind } from "./openapi-shape.ts";
import type { OpenApiVersion } from "./openapi-version.ts";

/** One way of writing that a later OpenAPI replaced. */
interface OldForm {
  readonly kind: Kind;
  readonly is: (object: JsonObject) => boolean;
  readonly advice: string;
}

/** What OpenAPI 3.1 writes otherwise than 3.0 (OpenAPI 3.1.0, appendix A; JSON Schema 2020-12). */
const oldIn31: readonly OldForm[] = [
  {
    kind: "schema",
    is: ({ nullable }) => typeof nullable === "boolean",
    advice: 'nullable: true becomes a type more: type: ["string", "null"]',
  },
  {
    kind: "schema",
    is: ({ exclusiveMinimum, exclusiveMaximum }) => [exclusiveMinimum, exclusiveMaximum].some(isFlag),
    advice: "exclusiveMinimum: true with minimum: 5 becomes exclusiveMinimum: 5 (and so does exclusiveMaximum)",
  },
  { kind: "schema", is: ({ example }) => example !== undefined, advice: "a schema's example becomes examples: [ … ]" },
  {
    kind: "schema",
    is: ({ format }) => format === "byte",
    advice: "format: byte becomes contentEncoding: base64",
  },
  {
    kind: "schema",
    is: ({ format }) => format === "binary",
    advice: "format: binary goes; contentMediaType says what the file is",
  },
];

/** What only OpenAPI 3.2 has a member for. */
const newIn32: readonly OldForm[] = [
  {
    kind: "root",
    is: (root) => root["x-tagGroups"] !== undefined,
    advice: "x-tagGroups becomes parent of each tag",
  },
  { kind: "tag", is: (tag) => tag["x-displayName"] !== undefined, advice: "a tag's x-displayName becomes summary" },
  {
    kind: "response",
    is: ({ content }) => isJsonObject(content) && Object.entries(content).some(isUntoldStream),
    advice: "the events or lines of a stream are described by itemSchema",
  },
];

function isFlag(value: unknown): boolean {
  return typeof value === "boolean";
}

function isUntoldStream([mediaType, media]: readonly [string, JsonValue | undefined]): boolean {
  return /^text\/event-stream|[/+](?:x-ndjson|jsonl|json-seq)\b/.test(mediaType) && isJsonObject(media);
}

/**
 * How a bundled document moves to the next version of OpenAPI and to the one after it, as sentences with how often each form that
 * changes occurs; none for a document of the latest.
 */
export function moveAdvice(document: JsonObject, version: OpenApiVersion): readonly string[] {
  if (version === "3.2") return [];
  const to31 = version === "3.0" ? [`to OpenAPI 3.1: write openapi: 3.1.1`, ...counted(document, oldIn31)] : [];
  return [
    ...to31,
    "to OpenAPI 3.2: write openapi: 3.2.0; nothing of 3.1 changes its meaning",
    ...counted(document, newIn32),
  ];
}

function counted(document: JsonObject, forms: readonly OldForm[]): readonly string[] {
  const counts = new Map<OldForm, number>();
  walk(document, "root", (object, kind) => {
    for (const form of forms.filter((each) => each.kind === kind && each.is(object))) {
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  });
  return forms.flatMap((form) => {
    const count = counts.get(form);
    return count === undefined ? [] : [`  ${form.advice} (${count === 1 ? "once" : `${count} times`})`];
  });
}

function walk(value: unknown, kind: Kind, visit: (object: JsonObject, kind: Kind) => void): void {
  if (kind === "data" || !isJsonObject(value)) return;
  visit(value, kind);
  for (const [name, member] of Object.entries(value)) {
    const { kind: inner, many } = memberKind(kind, name);
    const below = many && typeof member === "object" && member !== null ? Object.values(member) : [member];
    for (const each of below) walk(each, inner, visit);
  }
}
