import { isJsonObject } from "../../contract/json/json.ts";
import { PlateError } from "../../contract/model/plate-error.ts";

/** One file of openapi/changes: an entry of the changelog, and the breaks that it takes. openapi/changes/README.md describes the form. */
export interface ChangeFile {
  /** As reports show it. */
  readonly file: string;
  /** One or more sentences for the people who use the interface; Markdown. */
  readonly summary: string;
  readonly accepts: readonly Acceptance[];
}

/** A break taken on purpose. */
export interface Acceptance {
  /** The id of the change, as `plate diff` shows it. */
  readonly id: string;
  /** Why the break is taken, and what those have to do whom it meets. */
  readonly reason: string;
}

const members = ["summary", "accepts"];

/** Reads the value of one file of openapi/changes. Throws a PlateError (`usage`) that says what is missing or too much. */
export function readChangeFile(file: string, value: unknown): ChangeFile {
  if (!isJsonObject(value)) throw fault(file, "is no object");
  const unknown = Object.keys(value).find((name) => !members.includes(name));
  if (unknown !== undefined) throw fault(file, `has a member ${unknown} that nobody reads`);
  const { summary, accepts = [] } = value;
  if (typeof summary !== "string" || summary.trim() === "") throw fault(file, "has no summary");
  if (!Array.isArray(accepts)) throw fault(file, "has accepts that is no list");
  return { file, summary: summary.trim(), accepts: accepts.map((entry) => readAcceptance(file, entry)) };
}

function readAcceptance(file: string, entry: unknown): Acceptance {
  const { id, reason } = isJsonObject(entry) ? entry : {};
  if (typeof id !== "string" || id === "") throw fault(file, "accepts something without an id");
  if (typeof reason !== "string" || reason.trim() === "") throw fault(file, `accepts ${id} without a reason`);
  return { id, reason: reason.trim() };
}

function fault(file: string, problem: string): PlateError {
  return new PlateError("usage", `${file} ${problem}`, {
    fix: "write it as openapi/changes/README.md shows: summary, and accepts with an id and a reason each",
  });
}
