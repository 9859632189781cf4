import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { toPointer } from "../../contract/json/json-pointer.ts";
import type { SourceLocation } from "../../contract/model/contract-model.ts";
import { faultAt } from "../../contract/model/fault-at.ts";
import { type Kind, memberKind } from "../version/openapi-shape.ts";

/** Members that are texts wherever an object of OpenAPI has them (OpenAPI 3.1.1, section 4.8). */
const textMembers = ["description", "summary", "title", "operationId"];
/** Objects of the root that hold nothing but texts and such objects. */
const textObjects = ["info", "servers", "tags", "externalDocs"];
/** What those objects hold that is no text. */
const otherMembers = /^x-|^variables$|^enum$/;

/**
 * Throws a PlateError with file and line for an object or a list where OpenAPI has a text. A Reference Object is none either: tools
 * that follow it would put another file's content in its place.
 */
export function refuseUntexts(document: JsonObject, locate: (pointer: string) => SourceLocation | undefined): void {
  const check = (value: JsonValue | undefined, steps: readonly string[]) => {
    if (typeof value !== "object" || value === null) return;
    const what = Array.isArray(value) ? "a list" : "an object";
    throw faultAt(locate(toPointer(steps)), `here is ${what} where OpenAPI has a text`, {
      fix: "write the text itself; a $ref cannot stand for one",
    });
  };
  for (const name of textObjects) checkTexts(document[name], [name], check);
  checkObjects(document, { kind: "root", isMap: false, steps: [] }, check);
}

type Check = (value: JsonValue | undefined, steps: readonly string[]) => void;

function checkTexts(value: JsonValue | undefined, steps: readonly string[], check: Check): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) checkTexts(item, [...steps, String(index)], check);
    return;
  }
  if (!isJsonObject(value)) return;
  for (const [name, member] of Object.entries(value)) {
    const at = [...steps, name];
    if (["contact", "license", "externalDocs"].includes(name)) checkTexts(member, at, check);
    else if (!otherMembers.test(name)) check(member, at);
  }
}

interface Position {
  readonly kind: Kind;
  readonly isMap: boolean;
  readonly steps: readonly string[];
}

function checkObjects(value: JsonValue | undefined, { kind, isMap, steps }: Position, check: Check): void {
  if (kind === "data" || typeof value !== "object" || value === null) return;
  const isObject = isJsonObject(value) && !isMap;
  for (const [name, member] of Object.entries(value)) {
    if (typeof member !== "object" || member === null) continue;
    const inner = isObject ? memberKind(kind, name) : { kind, many: false };
    const at = [...steps, name];
    if (isObject && inner.kind === "data" && textMembers.includes(name)) check(member, at);
    checkObjects(member, { kind: inner.kind, isMap: inner.many, steps: at }, check);
  }
}
