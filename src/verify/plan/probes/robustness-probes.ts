import { writeExactJson } from "../../../contract/json/exact-json.ts";
import { isJsonObject, type JsonValue } from "../../../contract/json/json.ts";
import { type Steps, textWithRawPart } from "../../../contract/json/json-edit.ts";
import { toPointer } from "../../../contract/json/json-pointer.ts";
import { type Field, type UnsignedRequest, withBody, withField, withHeader } from "../../model/unsigned-request.ts";
import { placeOf } from "../oracle.ts";
import type { Candidate, Subject } from "./candidate.ts";
import { hostileTexts, shortList } from "./hostile-texts.ts";

/** So many text members of a body get every hostile text, the others a short list, so that the number follows the contract's size. */
const mostThorough = 2;
const deepest = 12;
/** Levels of nesting: more than a parser may follow without a limit, few enough bytes for any server. */
const nesting = 20_000;
const manyMembers = 3_000;
const longText = 60_000;
const manyDigits = 5_000;

/**
 * What breaks servers rather than contracts. Any refusal and any declared answer is right; a failure (5xx), a hang, a broken
 * connection, a dead process or leaked internals is not.
 */
export function* robustnessProbes(subject: Subject): Generator<Candidate> {
  if (subject.body !== undefined) {
    yield* textProbes(subject, subject.body);
    yield* numberProbes(subject, subject.body);
    yield* structureProbes(subject, subject.body);
  }
  yield* fieldProbes(subject);
  yield* messageProbes(subject);
}

function robust(place: string, change: string, title: string, at: string, unsigned: UnsignedRequest): Candidate {
  return { place: `robust/${place}`, change, title, at, unsigned, wants: "robust", tolerated: [413, 414, 431] };
}

function* textProbes({ unsigned }: Subject, body: JsonValue): Generator<Candidate> {
  let places = 0;
  for (const { steps, value } of leavesOf(body, [])) {
    if (typeof value !== "string") continue;
    places += 1;
    const chosen = places <= mostThorough ? hostileTexts : hostileTexts.filter(({ change }) => shortList.has(change));
    const pointer = toPointer(steps);
    for (const { change, title, json } of chosen) {
      const raw = `"${sameLength(value, json)}"`;
      yield robust(
        `body${pointer}`,
        change,
        title,
        `/body${pointer}`,
        withBody(unsigned, textWithRawPart(body, steps, raw)),
      );
    }
    if (places > 1) continue;
    const long = `"${"x".repeat(longText)}"`;
    yield robust(
      `body${pointer}`,
      "very-long",
      `${longText} characters`,
      `/body${pointer}`,
      withBody(unsigned, textWithRawPart(body, steps, long)),
    );
  }
}

/** The text with a piece at its end, of the same number of characters where it is long enough, so that only the piece is unusual. */
function sameLength(value: string, json: string): string {
  const length = [...(JSON.parse(`"${json}"`) as string)].length;
  const kept = [...value].slice(0, Math.max(0, [...value].length - length)).join("");
  return JSON.stringify(kept).slice(1, -1) + json;
}

function* numberProbes({ unsigned }: Subject, body: JsonValue): Generator<Candidate> {
  const first = [...leavesOf(body, [])].find(({ value }) => typeof value === "number" || typeof value === "bigint");
  if (first === undefined) return;
  const pointer = toPointer(first.steps);
  const numbers: readonly (readonly [string, string, string])[] = [
    ["beyond-double", "a number beyond what a double holds", "1e400"],
    ["huge-exponent", "a number with an exponent of nine digits", "1e999999999"],
    ["tiny", "a number closer to zero than a double can be", "1e-400"],
    ["many-digits", `a number of ${manyDigits} digits`, "9".repeat(manyDigits)],
    ["negative-zero", "minus zero", "-0"],
  ];
  for (const [change, title, raw] of numbers) {
    yield robust(
      `body${pointer}`,
      change,
      title,
      `/body${pointer}`,
      withBody(unsigned, textWithRawPart(body, first.steps, raw)),
    );
  }
}

function* structureProbes({ unsigned }: Subject, body: JsonValue): Generator<Candidate> {
  const nested = "[".repeat(nesting) + "]".repeat(nesting);
  yield robust("body", "deep-arrays", `arrays nested ${nesting} deep`, "/body", withBody(unsigned, nested));
  const objects = `${'{"a":'.repeat(nesting / 4)}1${"}".repeat(nesting / 4)}`;
  yield robust("body", "deep-objects", `objects nested ${nesting / 4} deep`, "/body", withBody(unsigned, objects));
  if (!isJsonObject(body)) return;
  const text = writeExactJson(body);
  const members = Array.from({ length: manyMembers }, (_member, index) => `"plate${index}":${index}`).join(",");
  yield robust(
    "body",
    "many-members",
    `${manyMembers} members more`,
    "/body",
    withBody(unsigned, text.replace(/^\{/, `{${members},`)),
  );
  const [name] = Object.keys(body);
  if (name === undefined) return;
  const twice = text.replace(/\}$/, `,${JSON.stringify(name)}:null}`);
  yield robust("body", "other-duplicate", "a member twice, with different values", "/body", withBody(unsigned, twice));
  const prototype = text.replace(/^\{/, '{"__proto__":{"plate":1},');
  yield robust("body", "prototype", "a member called __proto__", "/body", withBody(unsigned, prototype));
}

function* fieldProbes({ unsigned }: Subject): Generator<Candidate> {
  for (const field of unsigned.fields) {
    for (const { change, title, header } of hostileTexts) {
      if (header === undefined || field.value.kind === "members" || field.value.kind === "texts") continue;
      if (field.in === "header" && !["apostrophe", "percent", "composed"].includes(change)) continue;
      if (field.in === "cookie" && /[",;\\]|[^\x21-\x7e]/.test(header)) continue;
      yield robust(`${field.in}/${field.name}`, change, title, placeOf(field), edited(unsigned, field, header));
    }
  }
}

function edited(unsigned: UnsignedRequest, field: Field, piece: string): UnsignedRequest {
  const edit = (value: string): string => value.slice(0, Math.max(0, value.length - piece.length)) + piece;
  if (field.value.kind === "text") return withField(unsigned, field, { kind: "text", text: edit(field.value.text) });
  return field.value.kind === "supplied" ? withField(unsigned, field, { ...field.value, edit }) : unsigned;
}

/** What surrounds the body: an unknown encoding, a malformed type, a malformed query. */
function* messageProbes({ unsigned }: Subject): Generator<Candidate> {
  if (unsigned.body !== undefined) {
    yield robust(
      "header/Content-Type",
      "charset",
      "an unknown character encoding",
      "/headers/Content-Type",
      withHeader(unsigned, "Content-Type", "application/json; charset=x-plate"),
    );
    yield robust(
      "header/Content-Type",
      "malformed",
      "a media type that is none",
      "/headers/Content-Type",
      withHeader(unsigned, "Content-Type", "/;="),
    );
    yield robust(
      "header/Content-Encoding",
      "unknown",
      "an unknown content coding",
      "/headers/Content-Encoding",
      withHeader(unsigned, "Content-Encoding", "x-plate"),
    );
    yield robust(
      "header/Content-Encoding",
      "untrue",
      "a body that is not in the coding that is named",
      "/headers/Content-Encoding",
      withHeader(unsigned, "Content-Encoding", "gzip"),
    );
  }
  yield robust(
    "header/Accept",
    "malformed",
    "a value of Accept that is none",
    "/headers/Accept",
    withHeader(unsigned, "Accept", ";q=x,/"),
  );
  yield robust("query", "malformed", "a query with broken percent-encoding", "/query", {
    ...unsigned,
    junkQuery: "%zz=%ff&%00=%&&=",
  });
}

function* leavesOf(value: JsonValue, steps: Steps): Generator<{ readonly steps: Steps; readonly value: JsonValue }> {
  if (steps.length > deepest) return;
  if (Array.isArray(value)) {
    const [first] = value as readonly JsonValue[];
    if (first !== undefined) yield* leavesOf(first, [...steps, 0]);
  } else if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value))
      if (member !== undefined) yield* leavesOf(member, [...steps, name]);
  } else yield { steps, value };
}
