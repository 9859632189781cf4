import { equalJson } from "../../contract/json/equal-json.ts";
import type { ReceivedBody } from "../../contract/wire/body/read-body.ts";
import { type RequestBody, readRequestBody } from "../../contract/wire/judge-request.ts";
import { shapeOfSchema } from "../../contract/wire/text-coercion.ts";
import type { MockCase } from "../answer/choose-answer.ts";
import { BoundedCache } from "../bounded-cache.ts";
import { checkBody, type RequestRules } from "./check-request.ts";
import type { RequestViolation } from "./request-violation.ts";

/** What a request's body amounts to. */
export interface JudgedBody {
  readonly violations: readonly RequestViolation[];
  /** The case whose request body it equals. */
  readonly scenario: MockCase | undefined;
  /** What was left unchecked, as sentences. */
  readonly notes: readonly string[];
}

/** Judges the bodies of one operation. */
export type JudgeBody = (raw: ReceivedBody) => JudgedBody;

const limits = { mostEntries: 200, mostCharacters: 400_000 };
const mostKeptBytes = 4_096;

/** Bodies repeat in tests: the verdict on the same bytes under the same media type is kept, of small ones, and at most 200. */
export function createJudgeBody(rules: RequestRules, cases: readonly MockCase[]): JudgeBody {
  const kept = new BoundedCache<JudgedBody>(limits);
  return (raw) => {
    if (raw.bytes.length > mostKeptBytes) return judgeBody(raw, rules, cases);
    const { buffer, byteOffset, length } = raw.bytes;
    const key = `${raw.contentType ?? "\n"}\n${Buffer.from(buffer, byteOffset, length).toString("latin1")}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const judged = judgeBody(raw, rules, cases);
    kept.set(key, judged);
    return judged;
  };
}

function judgeBody(raw: ReceivedBody, rules: RequestRules, cases: readonly MockCase[]): JudgedBody {
  const body = withNamesOnce(readRequestBody(rules.operation.requestBody, raw, rules.document));
  return { violations: checkBody(rules, body), scenario: findCase(body, cases), notes: notesOn(body, rules) };
}

/** A name that an object has twice is refused: other servers may take the other value (RFC 8259, section 4). */
function withNamesOnce(body: RequestBody): RequestBody {
  if (body.kind !== "value" || !body.repeatsName) return body;
  const message = "an object of the body has the same name twice";
  return { kind: "refused", violation: { at: "", keyword: "uniqueNames", limit: "each name once", message } };
}

/** A schema that allows texts alone, as that of a file, says nothing that was left unchecked. */
function notesOn(body: RequestBody, { document }: RequestRules): readonly string[] {
  if (body.kind !== "opaque") return [];
  const { mediaType, schema = true } = body.media;
  const types = [...shapeOfSchema(schema, document).types];
  if (types.every((type) => type === "string")) return [];
  return [`the body is ${mediaType}, which the mock does not read: it was not checked`];
}

function findCase(body: RequestBody, cases: readonly MockCase[]): MockCase | undefined {
  return body.kind === "value" ? cases.find(({ request }) => equalJson(request, body.value)) : undefined;
}
