import type { ParameterLocation } from "../../contract/model/contract-model.ts";
import type { Violation } from "../../contract/model/validator.ts";

/** One way in which a request breaks the contract, and the part of the request that does. */
export interface RequestViolation extends Violation {
  readonly in: ParameterLocation | "body";
  /** The parameter's name as the contract writes it; absent for the body. */
  readonly name?: string;
}

/** Header values stay well below what clients and proxies take: 8 KB for all fields of an answer. */
const longestHeader = 4_000;

/**
 * The violations as the value of one header: a JSON array in ASCII (RFC 9110, section 5.5), at most 4,000 characters long.
 * Where more would not fit, the last entry says how many are left out: `{"more": 3}`.
 */
export function writeViolationsHeader(violations: readonly RequestViolation[]): string {
  const entries: string[] = [];
  let length = 0;
  for (const [index, violation] of violations.entries()) {
    const entry = writeEntry(violation);
    length += entry.length + 1;
    if (length > longestHeader - 20) {
      entries.push(`{"more":${violations.length - index}}`);
      break;
    }
    entries.push(entry);
  }
  return `[${entries.join(",")}]`;
}

/** One violation as a line for people: `body /par: must have at least 27 characters`. */
export function describeViolation({ in: place, name, at, message }: RequestViolation): string {
  return `${[place, name, at].filter((part) => part !== undefined && part !== "").join(" ")}: ${message}`;
}

function writeEntry({ in: place, name, at, keyword, limit, message }: RequestViolation): string {
  return JSON.stringify({ in: place, name, at, keyword, limit, message }).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
