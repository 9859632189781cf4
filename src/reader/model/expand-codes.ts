import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { toPointer } from "../../contract/json/json-pointer.ts";
import { type AnswerPointers, answerBody } from "./answer-body.ts";

/** A case of a result code as the two Example Objects of its scenario (OpenAPI 3.1.1, section 4.8.19). */
export interface ExpandedCase {
  readonly name: string;
  readonly request: JsonObject | undefined;
  readonly response: JsonObject;
  /** Pointer of the case in the bundled document. */
  readonly from: string;
}

/** Where the answer is, and where its body carries its code. */
export interface AnswerPlace {
  readonly status: string;
  readonly pointer: string;
  readonly pointers: AnswerPointers | undefined;
}

/** An answer whose entries of `x-result-codes` have no `cases` but the name of an `example`, and the cases. */
export function expandCodes(
  response: JsonObject,
  { status, pointer, pointers }: AnswerPlace,
): { readonly answer: JsonObject; readonly cases: readonly ExpandedCase[] } {
  const written = response["x-result-codes"];
  if (!Array.isArray(written)) return { answer: response, cases: [] };
  const entries = (written as readonly JsonValue[]).map((entry) => (isJsonObject(entry) ? withShared(entry) : entry));
  const cases = entries.flatMap((entry, index) =>
    pointers === undefined ? [] : casesOf(entry, { status, pointers, pointer: `${pointer}/x-result-codes/${index}` }),
  );
  const codes = entries.map((entry) => (isJsonObject(entry) ? withExample(entry) : entry));
  return { answer: { ...response, "x-result-codes": codes }, cases };
}

/** An entry with the members of the one that it shares with other answers; its own members are used in place of those. */
function withShared({ shared, ...entry }: JsonObject): JsonObject {
  return isJsonObject(shared) ? { ...shared, ...entry } : entry;
}

interface EntryPlace extends AnswerPlace {
  readonly pointers: AnswerPointers;
}

function casesOf(entry: JsonValue, { status, pointer, pointers }: EntryPlace): readonly ExpandedCase[] {
  if (!isJsonObject(entry) || !isJsonObject(entry.cases)) return [];
  const { code = "", message = "", meaning = "" } = entry;
  return Object.entries(entry.cases).flatMap(([name, shown]): ExpandedCase[] => {
    if (!isJsonObject(shown)) return [];
    const { summary = `${status} - ${message}`, description = meaning, outcome = meaning, request, answer } = shown;
    const value = answerBody({ code: String(code), message: String(message), answer }, pointers);
    return [
      {
        name,
        request: request === undefined ? undefined : { summary, description, value: request },
        response: { summary, description: outcome, value },
        from: pointer + toPointer(["cases", name]),
      },
    ];
  });
}

function withExample({ cases, ...entry }: JsonObject): JsonObject {
  const [first] = isJsonObject(cases) ? Object.keys(cases) : [];
  return first === undefined || entry.example !== undefined ? entry : { ...entry, example: first };
}
