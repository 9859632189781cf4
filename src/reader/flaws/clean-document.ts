import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { escapePointerToken, toPointer, valueAt } from "../../contract/json/json-pointer.ts";
import { describingKinds, type Kind, kindNames, memberKind } from "../version/openapi-shape.ts";
import type { OpenApiVersion } from "../version/openapi-version.ts";
import { shown } from "./keyword-rules.ts";
import { soundKeywords } from "./sound-keywords.ts";

/** A flaw, before it has a place in a file. */
export interface Flaw {
  readonly pointer: string;
  readonly what: string;
  readonly outcome: string;
  readonly fix: string;
  readonly isHarmless: boolean;
  /** Whether nothing tells what is meant, so that the contract is refused. */
  readonly isFatal?: boolean;
}

/** An entry that was taken out of a list: those after it have moved up. */
export interface TakenEntry {
  readonly list: string;
  readonly index: number;
}

/** A document without its flaws. */
export interface CleanDocument {
  readonly document: JsonObject;
  readonly flaws: readonly Flaw[];
  readonly taken: readonly TakenEntry[];
}

const leftOut = "it is left out";

/**
 * The one place that knows what is done about the flaws of a contract: a bundled document without the keywords, members and
 * entries that no engine could be true to, and a list of them. Everything else stays as it is.
 */
export function cleanDocument(document: JsonObject, version: OpenApiVersion): CleanDocument {
  const cleaner = new Cleaner(document, version);
  const cleaned = cleaner.object(document, "root", "");
  return { document: cleaned, flaws: cleaner.flaws, taken: cleaner.taken };
}

class Cleaner {
  readonly flaws: Flaw[] = [];
  readonly taken: TakenEntry[] = [];
  readonly #document: JsonObject;
  readonly #ignoresSiblings: boolean;
  readonly #version: OpenApiVersion;
  readonly #operationIds = new Map<string, string>();

  constructor(document: JsonObject, version: OpenApiVersion) {
    this.#document = document;
    this.#version = version;
    this.#ignoresSiblings = version === "3.0";
  }

  /** The value without its flaws; `undefined` where it is one itself. */
  #value(value: JsonValue, kind: Kind, pointer: string): JsonValue | undefined {
    if (kind === "data" || (kind === "schema" && typeof value === "boolean")) return value;
    if (!isJsonObject(value) && describingKinds.has(kind)) return value;
    if (!isJsonObject(value)) {
      const what = `here is ${shown(value)} where OpenAPI has ${kindNames[kind]}`;
      return this.#leaveOut(pointer, what, "write the object, or take the member out");
    }
    if (kind !== "schema" && typeof value.$ref === "string" && endOfChain(this.#document, value) === undefined) {
      return this.#leaveOut(`${pointer}/$ref`, "the $ref leads back to itself", "fix the $ref");
    }
    if (kind === "parameter" && !this.#isParameter(value)) {
      const what = "is no parameter: it needs a name, and in: path, query, header or cookie";
      return this.#leaveOut(pointer, what, "give both; a body is described by requestBody");
    }
    return this.object(value, kind, pointer);
  }

  object(object: JsonObject, kind: Kind, pointer: string): JsonObject {
    const isReference = typeof object.$ref === "string" && kind !== "pathItem";
    if (isReference && this.#ignoresSiblings) return object;
    const sound = kind === "schema" ? this.#withSoundKeywords(object, pointer) : object;
    const cleaned = keptMembers(sound, (name, member) => {
      const { kind: inner, many } = memberKind(kind, name);
      if (inner === "data") return member;
      const at = `${pointer}/${escapePointerToken(name)}`;
      return many ? this.#many(member, inner, at) : this.#value(member, inner, at);
    });
    if (kind === "operation") return this.#withOwnId(cleaned, pointer);
    if (kind === "root") return this.#withJsonPointers(cleaned);
    return kind === "parameter" ? this.#withKnownSupply(cleaned, pointer) : cleaned;
  }

  /** Our extensions of the root that say where an answer's body carries its result code. */
  #withJsonPointers(root: JsonObject): JsonObject {
    const broken = resultPointers.filter((name) => {
      const value = root[name];
      return value !== undefined && !(typeof value === "string" && value.startsWith("/"));
    });
    for (const name of broken) {
      const what = `${name} is ${shown(root[name] as JsonValue)}, which is no JSON Pointer`;
      this.#leaveOut(toPointer([name]), what, "write it such as /response/code");
    }
    return Object.fromEntries(Object.entries(root).filter(([name]) => !broken.includes(name)));
  }

  #many(value: JsonValue, kind: Kind, pointer: string): JsonValue {
    if (Array.isArray(value)) return this.#list(value, kind, pointer);
    if (!isJsonObject(value)) return value;
    return keptMembers(value, (name, member) => {
      const isExtension = name.startsWith("x-") && !isJsonObject(member);
      return isExtension ? member : this.#value(member, kind, `${pointer}/${escapePointerToken(name)}`);
    });
  }

  #list(list: readonly JsonValue[], kind: Kind, pointer: string): JsonValue {
    const kept = list.flatMap((item, index) => {
      const below = this.#value(item, kind, `${pointer}/${index}`);
      if (below === undefined) this.taken.push({ list: pointer, index });
      return below === undefined ? [] : [below];
    });
    return kept.length === list.length && kept.every((item, index) => item === list[index]) ? list : kept;
  }

  #withSoundKeywords(object: JsonObject, pointer: string): JsonObject {
    const { schema, flaws } = soundKeywords(object, this.#version);
    for (const { keyword, what, fix, kept, isHarmless = false, isFatal = false } of flaws) {
      const outcome = kept === undefined ? leftOut : isHarmless ? "it means the same" : "that part of it is left out";
      const at = pointer + toPointer([keyword]);
      this.flaws.push({ pointer: at, what: `${keyword} ${what}`, outcome, fix, isHarmless, isFatal });
    }
    return schema;
  }

  #isParameter(value: JsonObject): boolean {
    const end = endOfChain(this.#document, value);
    if (!isJsonObject(end) || typeof end.name !== "string") return false;
    // The whole query as one parameter: OpenAPI 3.2, section 4.12.
    return places.includes(end.in) || (end.in === "querystring" && this.#version === "3.2");
  }

  /**
   * Operation ids are unique: OpenAPI 3.1.1, section 4.8.10. A path item of `components` is bundled into each place that refers
   * to it, and the operation there has the id.
   */
  #withOwnId(operation: JsonObject, pointer: string): JsonObject {
    const { operationId, ...others } = operation;
    if (typeof operationId !== "string") return operation;
    if (pointer.startsWith("/components/pathItems/")) return others;
    if (!this.#operationIds.has(operationId)) {
      this.#operationIds.set(operationId, pointer);
      return operation;
    }
    const what = `operationId ${shown(operationId)} is that of another operation too`;
    this.#leaveOut(`${pointer}/operationId`, what, "give each operation an id of its own");
    return others;
  }

  /** A word of our own that says nothing: without it, a header would go unsupplied. */
  #withKnownSupply(parameter: JsonObject, pointer: string): JsonObject {
    const supply = parameter["x-supply"];
    if (supply === undefined || isSupply(supply)) return parameter;
    const from = isJsonObject(supply) ? shown(supply.from) : shown(supply);
    this.flaws.push({
      pointer: `${pointer}/x-supply`,
      what: `x-supply is from ${from}, which is nothing that plate can supply`,
      outcome: "the contract is refused",
      fix: `give from: ${supplies.join(", ")} (config with key)`,
      isHarmless: false,
      isFatal: true,
    });
    return parameter;
  }

  #leaveOut(pointer: string, what: string, fix: string): undefined {
    this.flaws.push({ pointer, what, outcome: leftOut, fix, isHarmless: false });
  }
}

/** The object with what becomes of each member, those left out that become nothing; where none becomes another one, the object itself. */
function keptMembers(
  object: JsonObject,
  change: (name: string, member: JsonValue) => JsonValue | undefined,
): JsonObject {
  const entries = Object.entries(object).flatMap(([name, member]) =>
    member === undefined ? [] : [[name, member, change(name, member)] as const],
  );
  if (entries.every(([, member, kept]) => kept === member)) return object;
  return Object.fromEntries(entries.flatMap(([name, , kept]) => (kept === undefined ? [] : [[name, kept]])));
}

const resultPointers = ["x-result-code-pointer", "x-result-message-pointer"];
const places: readonly unknown[] = ["path", "query", "header", "cookie"];
const supplies = ["config", "correlation-id", "time", "time-zone", "signature", "crypto-key"];

function isSupply(supply: JsonValue): boolean {
  if (!isJsonObject(supply) || !supplies.includes(supply.from as string)) return false;
  return supply.from !== "config" || typeof supply.key === "string";
}

/** What a chain of `$ref`s leads to; `undefined` for a circle. A `$ref` that was not followed, since nothing is referred to there, ends it. */
function endOfChain(document: JsonObject, start: JsonObject): unknown {
  const passed = new Set<string>();
  let value: unknown = start;
  while (isJsonObject(value) && typeof value.$ref === "string") {
    if (passed.has(value.$ref)) return undefined;
    passed.add(value.$ref);
    try {
      value = valueAt(document, value.$ref);
    } catch {
      return value;
    }
  }
  return value ?? null;
}
