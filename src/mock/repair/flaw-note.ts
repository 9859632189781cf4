import type { Violation } from "../../contract/model/validator.ts";
import type { Gap } from "../../contract/schema/sample/making.ts";

/** Places that a note names; one example can break its schema at a thousand. */
const mostPlaces = 3;

/** What is wrong with the contract, and what was done about it: a sentence for a log. */
export function flawNote(what: string, violations: readonly Violation[], outcome: string): string {
  const named = violations.slice(0, mostPlaces).map(({ at, message }) => `${at} ${message}`.trim());
  const more = violations.length - named.length;
  const places = more > 0 ? [...named, `${more} more`] : named;
  return `${what} breaks its schema (${places.join("; ")}): ${outcome}`;
}

/** Which members of a made-up body are missing, and why: a sentence for a log. */
export function gapNote(gaps: readonly Pick<Gap, "at" | "why">[]): string {
  const more = gaps.length - mostPlaces;
  const places = gaps.slice(0, mostPlaces).map(({ at, why }) => `${at} (${why()})`);
  const named = [...places, ...(more > 0 ? [`${more} more`] : [])];
  return `no value that fits its schema was found for ${named.join(", ")}: left out`;
}
