import type { Breach, JudgedCase } from "../../judge/judged-case.ts";

/** What commonly causes a finding, where a switch or one line of a stack decides it. */
export type Cause =
  | "rounded-integers"
  | "converted-types"
  | "unknown-members"
  | "missing-members"
  | "lenient-json"
  | "counted-otherwise"
  | "lenient-dates"
  | "any-media-type"
  | "error-pages"
  | "shown-internals"
  | "shared-state"
  | "changed-bytes"
  | "unread-body";

const conversions = ["quoted", "empty-text", "boolean", "array", "object", "fraction", "number", "units"];
const dates = /^(?:month|day|hour|minute|second|february|april)-/;
const countings = ["bytes-counted", "units-counted", "emoji", "non-ascii"];

/** The common cause of a breach; `undefined` where no switch is known for it. */
export function causeOf(one: JudgedCase, { rule }: Breach): Cause | undefined {
  switch (rule.id) {
    case "integers-exact":
      return "rounded-integers";
    case "hides-internals":
      return "shown-internals";
    case "same-under-load":
      return "shared-state";
    case "connection-usable":
      return "unread-body";
    case "refuses-invalid":
    case "accepts-valid":
      return causeOfRequest(one, rule.id);
    case "media-type-declared":
    case "body-readable":
    case "body-matches-schema":
    case "status-declared":
    case "no-server-error":
      return (one.answer?.status ?? 0) >= 400 ? "error-pages" : undefined;
    default:
      return undefined;
  }
}

function causeOfRequest({ case: planned }: JudgedCase, rule: "refuses-invalid" | "accepts-valid"): Cause | undefined {
  const { at, constraint, id } = planned;
  const change = id.slice(id.lastIndexOf(":") + 1);
  const isTaken = rule === "refuses-invalid";
  if (countings.includes(change)) return "counted-otherwise";
  if (at === "/headers/Content-Type") return "any-media-type";
  if (id.includes(":form:")) return isTaken ? "lenient-json" : "changed-bytes";
  if (!at.startsWith("/body")) return isTaken && dates.test(change) ? "lenient-dates" : undefined;
  if (!isTaken) return undefined;
  if (constraint?.keyword === "additionalProperties") return "unknown-members";
  if (constraint?.keyword === "required" || change === "null") return "missing-members";
  if (constraint?.keyword === "type") return "converted-types";
  if (dates.test(change)) return "lenient-dates";
  return conversions.includes(change) ? "converted-types" : undefined;
}
