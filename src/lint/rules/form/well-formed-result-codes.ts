import { parsePointer } from "../../../contract/json/json-pointer.ts";
import type { Cursor } from "../../cursor.ts";
import { codesOf, isOutcomeClass } from "../../operation-view.ts";
import { type Context, isNode, type LintRule, type Location, type Node, reportFinding } from "../../plugin-types.ts";

const required = ["code", "message", "meaning", "class", "fix"];
const known = [...required, "example", "cases", "shared"];
const knownOfCases = ["summary", "description", "outcome", "request", "answer"];
const knownOfInvalid = ["summary", "description", "outcome", "request"];
const pointers = ["x-result-code-pointer", "x-result-message-pointer"];

type Report = (at: Location, what: string, fix: string) => void;

/** The form of `x-result-codes`, and of the two pointers at the root that say where an answer carries code and message. */
export const wellFormedResultCodes: LintRule = {
  id: "well-formed-result-codes",
  asks: "x-result-codes is a list of {code, message, meaning, class, fix, example or cases, shared}, and the root's pointers say where an answer carries code and message.",
  visit: () => {
    let hasPointer = false;
    return {
      Root: {
        enter: (root, context) => {
          hasPointer = Object.hasOwn(root, "x-result-code-pointer");
          checkPointers(root, context);
        },
      },
      any: {
        enter: (node, context) => {
          if (!isNode(node)) return;
          const report: Report = (place, what, fix) => reportFinding(context, { at: place, what, fix });
          if (context.type.name === "RequestBody") checkInvalidRequest(node, context.location, report);
          if (!Object.hasOwn(node, "x-result-codes")) return;
          const at = context.location.child(["x-result-codes"]);
          if (!hasPointer) {
            const fix = "Add x-result-code-pointer to the document's root, such as /response/code.";
            report(at.key(), "Nothing says where an answer carries its result code.", fix);
          }
          checkList({ node, location: context.location }, context, report);
        },
      },
    };
  },
};

function checkPointers(root: Node, context: Context): void {
  for (const name of pointers.filter((pointer) => Object.hasOwn(root, pointer))) {
    if (isPointer(root[name])) continue;
    const at = context.location.child([name]);
    reportFinding(context, {
      at,
      what: `${name} is no JSON Pointer into an answer's body.`,
      fix: "Write the member names from the outside in, each after a slash, such as /response/code.",
    });
  }
}

function isPointer(value: unknown): boolean {
  if (typeof value !== "string" || !value.startsWith("/")) return false;
  return parsePointer(value).every((step) => step !== "");
}

function checkList(response: Cursor, context: Context, report: Report): void {
  const list = isNode(response.node) ? response.node["x-result-codes"] : undefined;
  if (!Array.isArray(list) || list.length === 0) {
    const at = response.location.child(["x-result-codes"]);
    report(at, "x-result-codes is no list of codes.", "Write one entry per code, or leave x-result-codes out.");
    return;
  }
  const seen = new Set<unknown>();
  for (const { node: entry, location: place } of codesOf(response, context)) {
    if (!isNode(entry)) {
      report(place, "This entry of x-result-codes is no mapping.", `Give it the members ${known.join(", ")}.`);
      continue;
    }
    if (seen.has(entry.code)) {
      report(place.child(["code"]), `The code ${entry.code} is in the list twice.`, "Keep one of the two entries.");
    }
    seen.add(entry.code);
    checkEntry(entry, place, report);
  }
}

function checkEntry(entry: Node, at: Location, report: Report): void {
  for (const name of required) {
    if (!Object.hasOwn(entry, name)) report(at, `The entry has no ${name}.`, `Add ${name}: ${meaningOf(name)}.`);
  }
  for (const name of Object.keys(entry).filter(
    (member) => member !== "cases" && member !== "shared" && !member.startsWith("x-"),
  )) {
    const place = at.child([name]);
    if (!known.includes(name)) {
      report(place.key(), `x-result-codes knows no member ${name}.`, `Its members are ${known.join(", ")}.`);
    } else if (typeof entry[name] !== "string" || entry[name].trim() === "") {
      report(place, `${name} is no text.`, `Write ${meaningOf(name)}, in quotation marks if it is made of digits.`);
    }
  }
  if (typeof entry.class === "string" && !isOutcomeClass(entry.class)) {
    report(at.child(["class"]), `There is no class ${entry.class}.`, `Write ${meaningOf("class")}.`);
  }
  if (Object.hasOwn(entry, "cases")) checkCases(entry.cases, at.child(["cases"]), report);
}

/** The case of a request body that codes of the class `invalid-request` take where theirs has no request. */
function checkInvalidRequest(body: Node, location: Location, report: Report): void {
  if (!Object.hasOwn(body, "x-invalid-request")) return;
  const shown = body["x-invalid-request"];
  const at = location.child(["x-invalid-request"]);
  const members = isNode(shown) ? Object.keys(shown) : [];
  if (!members.includes("request")) {
    const fix = "Write request: and below it a request that breaks one constraint.";
    report(at, "x-invalid-request shows no request.", fix);
  }
  for (const member of members.filter((name) => !knownOfInvalid.includes(name))) {
    const what = `x-invalid-request has no member ${member}.`;
    report(at.child([member]).key(), what, `Its members are ${knownOfInvalid.join(", ")}.`);
  }
}

function checkCases(cases: unknown, at: Location, report: Report): void {
  if (!isNode(cases)) {
    report(at, "cases is no map of cases.", "Write the name of each case, and below it its request and answer.");
    return;
  }
  for (const [name, shown] of Object.entries(cases)) {
    const place = at.child([name]);
    const unknown = isNode(shown) ? Object.keys(shown).filter((member) => !knownOfCases.includes(member)) : [];
    if (!isNode(shown)) report(place, `The case ${name} is no mapping.`, `Its members are ${knownOfCases.join(", ")}.`);
    for (const member of unknown) {
      const what = `A case has no member ${member}.`;
      report(place.child([member]).key(), what, `Its members are ${knownOfCases.join(", ")}.`);
    }
  }
}

function meaningOf(member: string): string {
  const meanings: Readonly<Record<string, string>> = {
    code: "the code as an answer carries it",
    message: "the text that the platform prints with the code",
    meaning: "what has happened, for a reader of the documentation",
    class: "success, invalid-request (the request breaks the contract) or business (it cannot be carried out)",
    fix: "what the caller can do about it",
    example: "the name of the scenario that shows it",
    cases: "the scenarios that show it",
    shared: "a $ref to the entry that other answers have too",
  };
  return meanings[member] ?? "a text";
}
