import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { toPointer } from "../../contract/json/json-pointer.ts";
import { type AnswerPointers, answerBody } from "./answer-body.ts";

/** What is at `pointer` of the expanded document was written at `from` of the bundled one. */
export interface Derived {
  readonly pointer: string;
  readonly from: string;
}

/** A case of a result code as the two Example Objects of its scenario (OpenAPI 3.1.1, section 4.8.19). */
export interface ExpandedCase {
  readonly name: string;
  readonly request: JsonObject | undefined;
  readonly response: JsonObject;
  /** Pointers in the bundled document: of the case, and of what has its request. */
  readonly from: string;
  readonly requestFrom: string;
}

/** The request that an operation's body shows as one that breaks the contract: a case without an answer. */
export interface InvalidRequest {
  readonly shown: JsonObject;
  /** Where it is in the bundled document. */
  readonly pointer: string;
}

/** Where the answer is, and where its body carries its code. */
export interface AnswerPlace {
  readonly status: string;
  readonly pointer: string;
  readonly pointers: AnswerPointers | undefined;
  readonly invalid?: InvalidRequest | undefined;
}

/** An answer whose entries of `x-result-codes` have no `cases` but the name of an `example`, the cases, and where shared members are written. */
export function expandCodes(
  response: JsonObject,
  { pointer, pointers, ...place }: AnswerPlace,
): {
  readonly answer: JsonObject;
  readonly cases: readonly ExpandedCase[];
  readonly shared: readonly Derived[];
} {
  const written = response["x-result-codes"];
  if (!Array.isArray(written)) return { answer: response, cases: [], shared: [] };
  const entries = (written as readonly JsonValue[]).map((entry) => (isJsonObject(entry) ? withShared(entry) : entry));
  const cases = entries.flatMap((entry, index) =>
    pointers === undefined
      ? []
      : casesOf(entry, { ...place, pointers, pointer: pointer + toPointer(placeOfCases(written, index)) }),
  );
  const codes = entries.map((entry) => (isJsonObject(entry) ? withExample(entry) : entry));
  const shared = (written as readonly JsonValue[]).flatMap((entry, index) =>
    sharedMembers(entry, `${pointer}/x-result-codes/${index}`),
  );
  return { answer: { ...response, "x-result-codes": codes }, cases, shared };
}

/** The members of an entry that come from the one that it shares with other answers. */
function sharedMembers(entry: JsonValue, pointer: string): readonly Derived[] {
  if (!isJsonObject(entry) || !isJsonObject(entry.shared)) return [];
  return Object.keys(entry.shared)
    .filter((name) => name !== "cases" && entry[name] === undefined)
    .map((name) => ({ pointer: pointer + toPointer([name]), from: pointer + toPointer(["shared", name]) }));
}

/** Its own, or that of the entry that it shares. */
function placeOfCases(entries: readonly JsonValue[], index: number): readonly string[] {
  const entry = entries[index];
  const isShared = isJsonObject(entry) && entry.cases === undefined && isJsonObject(entry.shared);
  return ["x-result-codes", String(index), ...(isShared ? ["shared"] : []), "cases"];
}

/** An entry with the members of the one that it shares with other answers; its own members are used in place of those. */
function withShared({ shared, ...entry }: JsonObject): JsonObject {
  return isJsonObject(shared) ? { ...shared, ...entry } : entry;
}

/** `pointer` is that of its cases. */
interface EntryPlace extends AnswerPlace {
  readonly pointers: AnswerPointers;
}

function casesOf(entry: JsonValue, { status, pointer, pointers, invalid }: EntryPlace): readonly ExpandedCase[] {
  if (!isJsonObject(entry) || !isJsonObject(entry.cases)) return [];
  const { code = "", message = "", meaning = "" } = entry;
  return Object.entries(entry.cases).flatMap(([name, shown]): ExpandedCase[] => {
    if (!isJsonObject(shown)) return [];
    const takesInvalid = entry.class === "invalid-request" && shown.request === undefined && invalid !== undefined;
    const from = pointer + toPointer([name]);
    const title = status === "" ? message : `${status} - ${message}`;
    const whole: JsonObject = takesInvalid ? { ...invalid.shown, ...shown } : shown;
    const { summary = title, description = meaning, outcome = meaning, request, answer } = whole;
    const value = answerBody({ code: String(code), message: String(message), answer }, pointers);
    return [
      {
        name,
        request: request === undefined ? undefined : { summary, description, value: request },
        response: { summary, description: outcome, value },
        from,
        requestFrom: takesInvalid ? invalid.pointer : from,
      },
    ];
  });
}

function withExample({ cases, ...entry }: JsonObject): JsonObject {
  const [first] = isJsonObject(cases) ? Object.keys(cases) : [];
  return first === undefined || entry.example !== undefined ? entry : { ...entry, example: first };
}
