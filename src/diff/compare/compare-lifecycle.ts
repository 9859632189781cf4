import type { JsonObject } from "../../contract/json/json.ts";
import type { Difference } from "../difference.ts";
import { type StabilityLevel, stabilityLevels } from "../policy/diff-policy.ts";
import { type Calendar, type Documents, memberDifference, type Site, type UsedPair } from "./site.ts";

/** Members of an operation that say how long it will be there, and how sure it is. */
export const lifecycleMembers = ["x-sunset", "x-stability", "x-stability-level"];

const dayMs = 86_400_000;

/**
 * How the end of an operation (`x-sunset`, the date of the Sunset field of RFC 8594) and its stability (`x-stability`) differ. A
 * sunset that comes earlier than announced, or too soon, is a break for those who planned by it.
 */
export function compareLifecycle(pair: UsedPair, site: Site, { calendar }: Documents): readonly Difference[] {
  return [...compareSunset(pair, site, calendar), ...compareStability(pair, site)];
}

function compareSunset(pair: UsedPair, site: Site, { today, sunsetDays }: Calendar): readonly Difference[] {
  const values = [pair.base.object["x-sunset"], pair.revision.object["x-sunset"]] as const;
  if (values[0] === values[1]) return [];
  const [before, after] = [sunsetOf(pair.base.object), sunsetOf(pair.revision.object)];
  const isEarlier = after !== undefined && before !== undefined && after < before;
  const least = today === undefined ? undefined : Date.parse(today) + sunsetDays * dayMs;
  const isTooSoon = after !== undefined && sunsetDays > 0 && least !== undefined && after < least;
  return [{ ...memberDifference("Sunset", "x-sunset", pair, site), verdict: { breaking: isEarlier || isTooSoon } }];
}

/** A date (RFC 3339) or an HTTP date (RFC 9110, section 5.6.7), in milliseconds; `undefined` for anything else. */
function sunsetOf({ "x-sunset": value }: JsonObject): number | undefined {
  const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** Whether an operation was deprecated, and the day that it said it would end has passed. */
export function isRetired(operation: JsonObject, { today }: Calendar): boolean {
  const sunset = sunsetOf(operation);
  return operation.deprecated === true && today !== undefined && sunset !== undefined && sunset <= Date.parse(today);
}

function compareStability(pair: UsedPair, site: Site): readonly Difference[] {
  const [before, after] = [stabilityOf(pair.base.object), stabilityOf(pair.revision.object)];
  if (before === after) return [];
  const breaking = stabilityLevels.indexOf(after) < stabilityLevels.indexOf(before);
  const name = [pair.revision, pair.base].some(({ object }) => object["x-stability-level"] !== undefined)
    ? "x-stability-level"
    : "x-stability";
  return [{ ...memberDifference("Stability", name, pair, site, [before, after]), verdict: { breaking } }];
}

/** How sure an operation is; one that does not say so is stable. */
export function stabilityOf(operation: JsonObject): StabilityLevel {
  const value = operation["x-stability"] ?? operation["x-stability-level"];
  return stabilityLevels.find((level) => level === value) ?? "stable";
}
