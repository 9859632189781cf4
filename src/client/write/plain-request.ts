import { escapePointerToken } from "../../contract/json/json-pointer.ts";
import type { LooseRequest } from "../call-request.ts";
import type { CallViolation } from "../call-violation.ts";

/** A request of values that JSON and parameters can hold, and what of it they cannot. */
export interface PlainRequest {
  readonly request: LooseRequest;
  readonly violations: readonly CallViolation[];
}

/**
 * Dates become their text in UTC (RFC 3339, section 5.6), as JSON.stringify has them, and every object that would go out as `{}` or
 * not at all (a Blob, a Map, a stream) is a violation. A body that is such an object as a whole is left to `readNativeBody`.
 * What needs no change stays the caller's own object.
 */
export function plainRequest(request: LooseRequest): PlainRequest {
  const violations: CallViolation[] = [];
  const changed: Record<string, unknown> = {};
  for (const place of ["path", "query", "headers", "cookies"] as const) {
    const group = request[place];
    for (const name in group) {
      const value = group[name];
      if (typeof value !== "object" || value === null) continue;
      const plain = plainAt(value, "", ({ at, message }) =>
        violations.push({ ...lost, in: singular[place], name, at, message }),
      );
      if (plain !== value) changed[place] = { ...group, ...(changed[place] ?? {}), [name]: plain };
    }
  }
  const { body } = request;
  const plain = isNative(body)
    ? body
    : plainAt(body, "", (found) => violations.push({ ...lost, in: "body", ...found }));
  if (plain !== body) changed.body = plain;
  return { request: Object.keys(changed).length === 0 ? request : { ...request, ...changed }, violations };
}

const singular = { path: "path", query: "query", headers: "header", cookies: "cookie" } as const;
const lost = { keyword: "type", limit: "" } as const;

interface Lost {
  readonly at: string;
  readonly message: string;
}

function plainAt(value: unknown, at: string, tell: (found: Lost) => void): unknown {
  if (typeof value === "function" || typeof value === "symbol") {
    tell({ at, message: `is a ${typeof value}, which cannot be sent` });
    return value;
  }
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  if (value instanceof Date) {
    if (!Number.isNaN(value.getTime())) return value.toISOString();
    tell({ at, message: "is a Date that is no time" });
    return value;
  }
  if (Array.isArray(value)) return plainItems(value, at, tell);
  const kind = lostKind(value);
  if (kind === undefined) return plainMembers(value, at, tell);
  if (kind !== "Blob")
    tell({ at, message: `is a ${kind}, of which nothing would be sent; give its data as an object, text or bytes` });
  return value;
}

function plainItems(items: readonly unknown[], at: string, tell: (found: Lost) => void): readonly unknown[] {
  const plain = items.map((item, index) => plainAt(item, `${at}/${index}`, tell));
  return plain.some((item, index) => item !== items[index]) ? plain : items;
}

function plainMembers(value: object, at: string, tell: (found: Lost) => void): object {
  let plain: Record<string, unknown> | undefined;
  for (const name of Object.keys(value)) {
    const member: unknown = value[name as never];
    if (typeof member !== "object" && typeof member !== "function") continue;
    const changed = plainAt(member, `${at}/${escapePointerToken(name)}`, tell);
    if (changed === member) continue;
    plain ??= { ...value };
    plain[name] = changed;
  }
  return plain ?? value;
}

/** Objects whose data are not in members of their own. One with a `toJSON` says itself what it is. */
function lostKind(value: object): string | undefined {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null || "toJSON" in value) return undefined;
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag === "File") return "Blob";
  return tag === "Object" ? undefined : tag;
}

/** Whether a body is something that `fetch` would take as it is. */
export function isNative(body: unknown): boolean {
  return (
    typeof body === "object" && body !== null && nativeTags.includes(Object.prototype.toString.call(body).slice(8, -1))
  );
}

const nativeTags: readonly string[] = ["FormData", "URLSearchParams", "Blob", "File", "ArrayBuffer", "ReadableStream"];
