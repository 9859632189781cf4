import { isDecimal } from "../../contract/json/decimal.ts";
import { escapePointerToken } from "../../contract/json/json-pointer.ts";
import type { CallViolation } from "../result/call-violation.ts";

/** What a value is made plain by. */
export interface PlainRules {
  readonly place: Pick<CallViolation, "in" | "name">;
  /** What no JSON holds is added here. */
  readonly violations: CallViolation[];
  /** The JSON Pointers of bytes and files inside the value are added here. Without it they are violations. */
  readonly bytesAt?: string[] | undefined;
}

/**
 * The value as JSON and parameters can hold it. What has a form of its own in JSON (`toJSON`: a Date, a URL) becomes that, and
 * everything that would go out as `{}`, as `null` or not at all (a Map, a stream, NaN) is a violation. What needs no change stays
 * the caller's own object. `at` is the value's JSON Pointer.
 */
export function plainValue(value: unknown, rules: PlainRules, at = ""): unknown {
  switch (typeof value) {
    case "object":
      return value === null || isDecimal(value) ? value : plainObject(value, rules, at);
    case "number":
      return Number.isFinite(value) ? value : refuse(value, `is ${value}, which no number of JSON is`, { rules, at });
    case "function":
    case "symbol":
      return refuse(value, `is a ${typeof value}, which cannot be sent`, { rules, at });
    default:
      return value;
  }
}

function refuse(value: unknown, message: string, { rules, at }: { rules: PlainRules; at: string }): unknown {
  rules.violations.push({ ...rules.place, at, keyword: "type", limit: "", message });
  return value;
}

function plainObject(value: object, rules: PlainRules, at: string): unknown {
  const tag = tagOf(value);
  const isBytes = value instanceof Uint8Array;
  if (isBytes && at === "") return value;
  if (isBytes || isFile(tag)) {
    if (rules.bytesAt === undefined) return refuse(value, isBytes ? bytesMessage : unsent(tag), { rules, at });
    rules.bytesAt.push(at);
    return value;
  }
  if ("toJSON" in value && typeof value.toJSON === "function") {
    const form: unknown = value.toJSON();
    // A Date that is no time has none. ECMA-262, Date.prototype.toJSON.
    if (form === null || form === undefined) return refuse(value, `is a ${tag} that has no JSON form`, { rules, at });
    return form === value ? value : plainValue(form, rules, at);
  }
  if (tag === "Object" || tag === "Array") return plainMembers(value, rules, at);
  return refuse(value, `${unsent(tag)}; give its data as an object, text or bytes`, { rules, at });
}

/** What is said of bytes inside a body of JSON. */
export const bytesMessage = "is bytes, for which JSON has no form; give them as text, such as base64";

function unsent(tag: string): string {
  return `is ${/^[AEIO]/.test(tag) ? "an" : "a"} ${tag}, of which nothing would be sent`;
}

function plainMembers(value: object, rules: PlainRules, at: string): object {
  const isArray = Array.isArray(value);
  let plain: Record<string, unknown> | undefined;
  // Not the keys: an array may have holes.
  for (const name of isArray ? value.keys() : Object.keys(value)) {
    const member: unknown = value[name as never];
    if (typeof member === "string") continue;
    const below = `${at}/${escapePointerToken(String(name))}`;
    if (isArray && member === undefined)
      refuse(member, "is undefined, which no item of a list can be", { rules, at: below });
    const changed = plainValue(member, rules, below);
    if (Object.is(changed, member)) continue;
    plain ??= (isArray ? [...value] : { ...value }) as Record<string, unknown>;
    plain[name] = changed;
  }
  return plain ?? value;
}

/** What a value is called: `Object`, `Map`, `Date`. Objects whose data are not in members of their own have another name than `Object`. */
function tagOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

function isFile(tag: string): boolean {
  return tag === "Blob" || tag === "File";
}

/** Whether a body is something that `fetch` would take as it is. */
export function isNative(body: unknown): boolean {
  return (
    typeof body === "object" &&
    body !== null &&
    /^(Blob|File|FormData|URLSearchParams|ArrayBuffer|ReadableStream)$/.test(tagOf(body))
  );
}
