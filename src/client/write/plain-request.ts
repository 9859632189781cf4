import { isDecimal } from "../../contract/json/decimal.ts";
import { escapePointerToken } from "../../contract/json/json-pointer.ts";
import type { LooseRequest } from "../request/call-request.ts";
import type { CallViolation } from "../result/call-violation.ts";

/** A request of values that JSON and parameters can hold, and what of it they cannot. */
export interface PlainRequest {
  readonly request: LooseRequest;
  readonly violations: readonly CallViolation[];
  /** The JSON Pointers of bytes and files inside the body, for which JSON has no form. */
  readonly bytesAt: readonly string[];
}

/**
 * What has a form of its own in JSON (`toJSON`: a Date, a URL) becomes that, and everything that would go out as `{}`, as `null` or
 * not at all (a Map, a stream, NaN) is a violation. A body that is what `fetch` takes as one, and files inside a body, are left as
 * they are where `takesFiles`. What needs no change stays the caller's own object.
 */
export function plainRequest(request: LooseRequest, takesFiles: boolean): PlainRequest {
  const walk: Walk = { violations: [], bytesAt: [], takesFiles };
  const changed: Record<string, unknown> = {};
  for (const group of ["path", "query", "headers", "cookies"] as const) {
    const values = request[group];
    if (values === undefined) continue;
    const plain = plainValues(values, { ...walk, takesFiles: false, place: { in: places[group] } });
    if (plain !== values) changed[group] = plain;
  }
  const { body } = request;
  if (!(takesFiles && isNative(body))) {
    const plain = plainAt(body, { ...walk, place: { in: "body" } });
    if (plain !== body) changed.body = plain;
  }
  const { violations, bytesAt } = walk;
  return { request: Object.keys(changed).length === 0 ? request : { ...request, ...changed }, violations, bytesAt };
}

const places = { path: "path", query: "query", headers: "header", cookies: "cookie" } as const;

/** Values of parameters by name. A number that JSON does not have is a text there. */
function plainValues(values: Readonly<Record<string, unknown>>, place: Place): Readonly<Record<string, unknown>> {
  const entries = Object.entries(values);
  const plain = entries.map(([name, value]) =>
    typeof value === "number" ? value : plainAt(value, { ...place, place: { ...place.place, name } }),
  );
  if (entries.every(([, value], index) => value === plain[index])) return values;
  return Object.fromEntries(entries.map(([name], index) => [name, plain[index]]));
}

interface Walk {
  readonly violations: CallViolation[];
  readonly bytesAt: string[];
  readonly takesFiles: boolean;
}

interface Place extends Walk {
  readonly place: Pick<CallViolation, "in" | "name">;
  /** JSON Pointer of the value; empty without it. */
  readonly at?: string;
}

function plainAt(value: unknown, place: Place): unknown {
  const { at = "" } = place;
  switch (typeof value) {
    case "object":
      if (value === null || isDecimal(value)) return value;
      if (value instanceof Uint8Array) {
        if (at !== "") place.bytesAt.push(at);
        return value;
      }
      if ("toJSON" in value && typeof value.toJSON === "function") return plainForm(value, value.toJSON(), place);
      return Array.isArray(value) ? plainItems(value, place) : plainObject(value, place);
    case "number":
      return Number.isFinite(value) ? value : refuse(value, `is ${value}, which no number of JSON is`, place);
    case "function":
    case "symbol":
      return refuse(value, `is a ${typeof value}, which cannot be sent`, place);
    default:
      return value;
  }
}

function refuse(value: unknown, message: string, { violations, place, at = "" }: Place): unknown {
  violations.push({ ...place, at, keyword: "type", limit: "", message });
  return value;
}

/** The JSON form of a value; a Date that is no time has none (ECMA-262, Date.prototype.toJSON). */
function plainForm(value: object, form: unknown, place: Place): unknown {
  if (form === null || form === undefined) return refuse(value, `is a ${tagOf(value)} that has no JSON form`, place);
  return form === value ? value : plainAt(form, place);
}

function plainItems(items: readonly unknown[], place: Place): readonly unknown[] {
  const { at = "" } = place;
  const plain = items.map((item, index) => {
    const inside = { ...place, at: `${at}/${index}` };
    return item === undefined
      ? refuse(item, "is undefined, which no item of a list can be", inside)
      : plainAt(item, inside);
  });
  return plain.some((item, index) => !Object.is(item, items[index])) ? plain : items;
}

function plainObject(value: object, place: Place): unknown {
  const tag = tagOf(value);
  if (tag === "Object") return plainMembers(value, place);
  const isFile = fileTags.includes(tag);
  if (isFile && place.takesFiles) {
    place.bytesAt.push(place.at ?? "");
    return value;
  }
  const advice = isFile ? "" : "; give its data as an object, text or bytes";
  return refuse(value, `is a ${tag}, of which nothing would be sent${advice}`, place);
}

function plainMembers(value: object, place: Place): object {
  const { at = "" } = place;
  let plain: Record<string, unknown> | undefined;
  for (const name of Object.keys(value)) {
    const member: unknown = value[name as never];
    if (typeof member === "string") continue;
    const changed = plainAt(member, { ...place, at: `${at}/${escapePointerToken(name)}` });
    if (Object.is(changed, member)) continue;
    plain ??= { ...value };
    plain[name] = changed;
  }
  return plain ?? value;
}

/** What a value is called: `Object`, `Map`, `Date`. Objects whose data are not in members of their own have another name than `Object`. */
function tagOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

const fileTags: readonly string[] = ["Blob", "File"];
const nativeTags: readonly string[] = [...fileTags, "FormData", "URLSearchParams", "ArrayBuffer", "ReadableStream"];

/** Whether a body is something that `fetch` would take as it is. */
export function isNative(body: unknown): boolean {
  return typeof body === "object" && body !== null && nativeTags.includes(tagOf(body));
}
