import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from "yaml";
import type { JsonValue } from "../../contract/json/json.ts";
import { httpMethods } from "../../contract/model/http-method.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import { makeSample } from "../../contract/schema/sample.ts";
import type { ClassOfCode } from "./class-of-codes.ts";
import { schemaOfFields, type WrittenSchema, withoutRequired } from "./field-schema.ts";
import { pascalCase } from "./own-files.ts";
import type { Field } from "./read-field-table.ts";
import { type SharedSchemas, withSharedMembers } from "./shared-schemas.ts";

/** What is known of a new endpoint before its words are written. */
export interface BlankEndpoint {
  readonly operationId: string;
  readonly fields: readonly Field[];
  /** Schemas that its members may be. */
  readonly shared: SharedSchemas;
  /** The class of each result code of the model endpoint. */
  readonly classOf: ClassOfCode;
}

/** Words that the author replaces, each on a line that is marked as unconfirmed. */
const words = {
  summary: "What the page calls it",
  description: "What it does, for whom, and what holds afterwards.",
  body: "What is asked.",
  schema: "What the request holds.",
  success: "It is done.",
  failure: "Nothing was changed. The result code says why.",
  meaning: "What is true now.",
  valid: "A request that succeeds.",
  invalid: "A member is missing, so the request breaks the contract on purpose.",
} as const;

/** Whether a path file writes the request body and the answers of its operation itself, and refers to no shared one. */
export function isInPlace(pathFile: string): boolean {
  const document = parseDocument(pathFile, { intAsBigInt: true });
  const operation = document.get(httpMethods.find((name) => document.has(name)) ?? "");
  if (!isMap(operation)) return false;
  const responses = operation.get("responses");
  const answers = isMap(responses) ? responses.items.map(({ value }) => value) : [];
  return [operation.get("requestBody"), ...answers].every((part) => !isMap(part) || !part.has("$ref"));
}

/**
 * The path file of a new endpoint in the form of another one's, with nothing of what that one says: its statuses stay, of its result codes
 * those of the classes success and invalid-request, each with one case. The request has the fields of a table, or none yet.
 * Throws a PlateError (`usage`) where the answers are not in the path file.
 */
export function blankEndpoint(model: string, endpoint: BlankEndpoint): string {
  const document = parseDocument(model, { intAsBigInt: true });
  const [method] = httpMethods.filter((name) => document.has(name));
  const operation = document.get(method ?? "", true) as unknown as YAMLMap;
  const { operationId, fields, shared } = endpoint;
  for (const key of ["externalDocs", "x-uncertain", "parameters", "deprecated"]) operation.delete(key);
  operation.set("operationId", operationId);
  const put = (name: string, value: unknown) => operation.set(name, document.createNode(value));
  put("summary", words.summary);
  put("description", words.description);
  if (operation.has("x-encrypted")) put("x-encrypted", { request: false, response: false });
  inFlow(operation, ["x-encrypted"]);
  const schema = schemaOfFields(fields);
  const request = makeSample({}, schema as never).value;
  const invalid = withoutRequired(schema, request) ?? [];
  if (operation.has("requestBody"))
    writeBody(document, operation, {
      schema: withSharedMembers(schema, shared),
      title: `${pascalCase(operationId)}Request`,
      invalid,
    });
  const responses = operation.get("responses") as YAMLMap | undefined;
  for (const { key } of responses?.items ?? []) {
    const answer = responses?.get(key) as YAMLMap | undefined;
    if (isMap(answer) && answer.has("$ref")) {
      throw new PlateError(
        "usage",
        "the answers of this contract are in files of their own, which a blank endpoint cannot share",
        {
          fix: "begin with a likeness: --like OPERATION",
        },
      );
    }
    if (isMap(answer)) writeAnswer(document, answer, { ...endpoint, status: String(key), request, invalid });
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true }).replaceAll(/\[ (.*) \]$/gm, "[$1]");
}

function writeBody(
  document: Document,
  operation: YAMLMap,
  { schema, title, invalid }: { schema: WrittenSchema; title: string; invalid: JsonValue },
): void {
  operation.setIn(["requestBody", "description"], document.createNode(words.body));
  if (operation.hasIn(["requestBody", "x-invalid-request"])) {
    const shown = document.createNode({ description: words.invalid, request: invalid });
    inFlow(shown, ["request"]);
    operation.setIn(["requestBody", "x-invalid-request"], shown);
  }
  const content = operation.getIn(["requestBody", "content"]) as YAMLMap | undefined;
  const mediaType = content?.items[0]?.key;
  const node = document.createNode({ title, description: words.schema, ...schema });
  inFlow(node as YAMLMap, ["required", "enum", "examples"]);
  referencesInFlow(node as YAMLMap);
  operation.setIn(["requestBody", "content", mediaType, "schema"], node);
  operation.deleteIn(["requestBody", "content", mediaType, "examples"]);
}

interface Answer extends BlankEndpoint {
  readonly status: string;
  readonly request: JsonValue;
  readonly invalid: JsonValue;
}

function writeAnswer(document: Document, answer: YAMLMap, { classOf, status, request, invalid }: Answer): void {
  for (const key of ["x-uncertain", "links", "content", "headers"]) answer.delete(key);
  const codes = answer.get("x-result-codes");
  if (!isSeq(codes)) return;
  const kept = codes.items.flatMap((entry, index) => {
    const outcome = classOf(status, index);
    return isMap(entry) && (outcome === "success" || outcome === "invalid-request") ? [{ entry, outcome }] : [];
  });
  codes.items = kept.map(({ entry }) => entry);
  for (const { entry, outcome } of kept) {
    if (entry.has("shared")) entry.delete("fix");
    if (entry.has("meaning")) entry.set("meaning", document.createNode(words.meaning));
    if (!entry.has("cases")) continue;
    const [name, shown] =
      outcome === "success"
        ? ["success", { description: words.valid, request }]
        : ["invalidParameter", { description: words.invalid, request: invalid }];
    const node = document.createNode({ [name as string]: shown });
    inFlow(node as YAMLMap, ["request"]);
    entry.set("cases", node);
  }
  const isSuccess = kept.some(({ outcome }) => outcome === "success");
  answer.set("description", document.createNode(isSuccess ? words.success : words.failure));
}

/** Writes each reference on the line of its member. */
function referencesInFlow(map: unknown): void {
  if (!isMap(map)) return;
  if (map.has("$ref")) map.flow = true;
  for (const { value } of map.items) referencesInFlow(value);
}

/** Writes the values of these keys on one line each, wherever below the map they are. */
function inFlow(map: unknown, keys: readonly string[]): void {
  if (!isMap(map)) return;
  for (const { key, value } of map.items) {
    const isChosen = keys.includes(String((key as { readonly value?: unknown }).value ?? key));
    if (isChosen && (isMap(value) || isSeq(value))) value.flow = true;
    else inFlow(value, keys);
  }
}
