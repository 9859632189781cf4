import { PlateError } from "../contract/model/plate-error.ts";

/**
 * The zone that the times of a request are written in. The platform takes three capital letters, which say no offset
 * by themselves, so any other zone than these two is given with its own: `{ name: "ICT", offsetMinutes: 420 }`.
 */
export type TimeZone = "KST" | "UTC" | { readonly name: string; readonly offsetMinutes: number };

const offsets: Readonly<Record<string, number>> = { KST: 540, UTC: 0 };
const longestOffsetMinutes = 14 * 60;

/** Name and offset of a zone. Throws a PlateError for an unknown name or an offset beyond 14 hours. */
export function resolveTimeZone(zone: TimeZone): { readonly name: string; readonly offsetMinutes: number } {
  const { name, offsetMinutes } = typeof zone === "string" ? { name: zone, offsetMinutes: offsets[zone] } : zone;
  const known = Number.isInteger(offsetMinutes) && Math.abs(offsetMinutes ?? 0) <= longestOffsetMinutes;
  if (offsetMinutes === undefined || !known || !/^[A-Z]{3}$/.test(name)) {
    throw new PlateError("usage", `the time zone "${name}" cannot be used`, {
      fix: "use KST, UTC, or three capital letters with an offset, such as ICT+07:00",
    });
  }
  return { name, offsetMinutes };
}

/** Reads a zone from text: `KST`, `UTC`, or a name with its offset such as `ICT+07:00`. Throws a PlateError for anything else. */
export function parseTimeZone(text: string): TimeZone {
  const parts = /^([A-Z]{3})([+-])(\d\d):(\d\d)$/.exec(text);
  if (parts === null) return resolveTimeZone(text as TimeZone);
  const [, name = "", sign, hours, minutes] = parts;
  const offsetMinutes = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return resolveTimeZone({ name, offsetMinutes });
}

/** A time as `yyyyMMddHHmmssSSS`, 17 digits; its first 14 are the time to the second. `timeMs` counts from 1970, UTC. */
export function formatPlatformTime(timeMs: number, offsetMinutes: number): string {
  return new Date(timeMs + offsetMinutes * 60_000).toISOString().replace(/\D/g, "");
}
