import {
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLParseError,
  type Document as YamlDocument,
} from "yaml";
import { isJsonObject, type JsonValue } from "../../contract/json/json.ts";
import type { ContractModel, OperationModel } from "../../contract/model/contract-model.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { ContractValidators } from "../../contract/model/validator.ts";
import { declaredAnswer } from "../../contract/wire/declared-answer.ts";
import { isJsonMediaType } from "../../contract/wire/media-type.ts";
import { casesOfContract, type MockCase } from "../answer/choose-answer.ts";

/** A case of the user's own test data, for one operation. */
export interface OwnCase extends MockCase {
  readonly operationId: string;
}

/** What a file of test data is held against. */
export interface CaseContext {
  /** The file's name, for messages. */
  readonly file: string;
  readonly model: ContractModel;
  readonly validators: ContractValidators;
}

const layout = `operations:
  <operationId>:
    <name of a case of your own>:
      request: { <member>: <value> }           # the whole body
      response: { status: 400, body: { … } }
    <name of a scenario of the contract>:
      request: { <member>: <value> }           # laid over the contract's own request`;

/**
 * Reads cases from YAML 1.2, integers exact. A case under the name of one of the contract's scenarios may give only other
 * members for its request; any other case gives request and response. The answer must be one that the contract allows.
 * Throws a PlateError (`usage`) that names file, line and what is wrong.
 */
export function readOwnCases(text: string, context: CaseContext): readonly OwnCase[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { intAsBigInt: true, lineCounter: lines, uniqueKeys: true });
  const refuse: Refuse = (problem, node) => {
    const { line } = lines.linePos(typeof node === "number" ? node : (node?.range?.[0] ?? 0));
    throw new PlateError("usage", `${context.file}:${line}: ${problem}`, { fix: `write it like this:\n${layout}` });
  };
  const [error] = document.errors;
  if (error !== undefined) refuse(yamlProblem(error), error.pos[0]);
  const [root, ...others] = membersOf(document.contents, "the file", refuse);
  if (root?.name !== "operations" || others.length > 0) {
    return refuse("the file must have exactly one member, operations", document.contents);
  }
  return membersOf(root.value, "operations", refuse).flatMap((entry) => {
    const operation = context.model.operations.find(({ id }) => id === entry.name);
    if (operation === undefined) return refuse(`the contract has no operation ${entry.name}`, entry.key);
    const cases = membersOf(entry.value, entry.name, refuse);
    return cases.flatMap((member) => readCase(member, { operation, context, document, refuse }));
  });
}

/** The library's message without the place, which stands before it here, and without its advice to programmers. */
function yamlProblem({ code, message }: YAMLParseError): string {
  if (code === "MULTIPLE_DOCS") return "the file must hold one YAML document";
  return message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? "not YAML";
}

type Refuse = (problem: string, node: Node | number | null | undefined) => never;

interface Member {
  readonly name: string;
  readonly key: Node;
  readonly value: Node | null;
}

interface Place {
  readonly operation: OperationModel;
  readonly context: CaseContext;
  readonly document: YamlDocument;
  readonly refuse: Refuse;
}

/** A case that is skipped (a test of the server may say so) is none for the mock. */
function readCase(entry: Member, place: Place): readonly OwnCase[] {
  const { operation, refuse } = place;
  const members = new Map(membersOf(entry.value, entry.name, refuse).map((member) => [member.name, member]));
  const unknown = [...members.values()].find(({ name }) => !["request", "response", "skip"].includes(name));
  if (unknown !== undefined) refuse(`a case has request and response, not ${unknown.name}`, unknown.key);
  if (members.has("skip")) return [];
  const request = members.get("request");
  if (request === undefined) return refuse(`the case ${entry.name} has no request`, entry.key);
  const given = toJson(request.value, place);
  const response = members.get("response");
  if (response !== undefined) {
    return [
      { operationId: operation.id, name: entry.name, request: given, ...readAnswer(response, entry.name, place) },
    ];
  }
  const known = casesOfContract(operation).find(({ name }) => name === entry.name);
  if (known === undefined)
    return refuse(`the case ${entry.name} has no response, and the contract has no such scenario`, entry.key);
  return [{ ...known, operationId: operation.id, request: overlay(known.request, given) }];
}

function readAnswer(response: Member, name: string, place: Place): Pick<MockCase, "status" | "answer"> {
  const { operation, context, refuse } = place;
  const members = new Map(membersOf(response.value, "response", refuse).map((member) => [member.name, member]));
  const status = Number(toJson(members.get("status")?.value ?? null, place));
  const body = members.get("body");
  if (!Number.isInteger(status) || status < 200 || status > 599 || body === undefined || members.size !== 2) {
    return refuse(`the response of ${name} must have a status (200 to 599) and a body, and nothing else`, response.key);
  }
  const declared = declaredAnswer(operation.responses, status);
  if (declared === undefined)
    return refuse(`${operation.id} has no answer ${status} in the contract`, members.get("status")?.key);
  const value = toJson(body.value, place);
  const bodies = context.validators[operation.id]?.responses[declared.status]?.body ?? {};
  const validate = Object.entries(bodies).find(([mediaType]) => isJsonMediaType(mediaType))?.[1];
  const [violation] = validate?.(value) ?? [];
  if (violation !== undefined)
    refuse(`the body of ${name} breaks the contract: ${violation.at} ${violation.message}`, body.key);
  return { status, answer: { kind: "own", body: value } };
}

function membersOf(node: Node | null | undefined, what: string, refuse: Refuse): readonly Member[] {
  if (!isMap(node)) return refuse(`${what} must be a mapping`, node);
  return (node.items as Pair<Node, Node | null>[]).map(({ key, value }) => {
    return { name: String(isScalar(key) ? key.value : key), key, value };
  });
}

/** Objects are laid over one another member by member; anything else takes the place of what was there. */
function overlay(below: JsonValue, above: JsonValue): JsonValue {
  if (!isJsonObject(below) || !isJsonObject(above)) return above;
  const members = Object.entries(above).map(([name, value]): [string, JsonValue] => {
    const present = Object.hasOwn(below, name) ? below[name] : undefined;
    return [name, present === undefined ? (value ?? null) : overlay(present, value ?? null)];
  });
  return { ...below, ...Object.fromEntries(members) };
}

function toJson(node: Node | null, { document, refuse }: Pick<Place, "document" | "refuse">): JsonValue {
  try {
    return normal(node?.toJS(document) as unknown);
  } catch {
    return refuse("this holds what JSON cannot: aliases without end, or a number that is not finite", node);
  }
}

/** A bigint inside ±(2^53 − 1) becomes a number, the one form that such an integer has in this product. */
function normal(value: unknown): JsonValue {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError("not finite");
  if (Array.isArray(value)) return value.map(normal);
  if (!isJsonObject(value)) return (value ?? null) as JsonValue;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, normal(member)]));
}
