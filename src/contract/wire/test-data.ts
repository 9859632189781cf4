import {
  type Document,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLParseError,
} from "yaml";
import { isJsonObject, type JsonValue } from "../json/json.ts";
import type { ContractModel, OperationModel } from "../model/contract-model.ts";
import { PlateError } from "../model/plate-error.ts";
import type { ContractValidators } from "../model/validator.ts";
import { declaredAnswer } from "./declared-answer.ts";
import { type KnownMembers, knownMembersOf, nearestName } from "./known-members.ts";
import { isJsonMediaType } from "./media-type.ts";

/** What a file of test data says of one case of an operation. */
export type CaseData =
  /** Members laid over the request of a scenario of the contract. */
  | { readonly kind: "request"; readonly request: JsonValue }
  /** A case of one's own: a whole request body, and what is answered to it. */
  | { readonly kind: "own"; readonly request: JsonValue; readonly status: number; readonly body: JsonValue }
  /** A scenario or a link that cannot be offered, and why. */
  | { readonly kind: "skip"; readonly reason: string };

/** By operation id, then by the name of the case. */
export type TestData = ReadonlyMap<string, ReadonlyMap<string, CaseData>>;

/** What a file of test data is read by. */
export interface TestDataContext {
  /** The file's name, for messages. */
  readonly file: string;
  readonly model: Pick<ContractModel, "operations">;
  readonly validators: ContractValidators;
}

const layout = `operations:
  <operationId>:
    <name of a scenario of the contract>:
      request: { <member>: <value> }           # laid over the contract's own request
    <name of a case of your own>:
      request: { <member>: <value> }           # the whole body
      response: { status: 400, body: { … } }
    <name of a scenario or link>:
      skip: why it cannot be offered`;

/**
 * Reads a file of test data (YAML 1.2, integers exact), the one that mock and verify take. The answer of a case of one's own must
 * be one that the contract allows. Throws a PlateError (`usage`) that names file, line and what is wrong.
 */
export function readTestData(text: string, context: TestDataContext): TestData {
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
    return refuse("the file must have exactly one member, operations", root?.key ?? document.contents);
  }
  const { operations } = context.model;
  const byId = membersOf(root.value, "operations", refuse).map((entry) => {
    const operation = operations.find(({ id }) => id === entry.name);
    if (operation === undefined) {
      return refuse(
        `the contract has no operation ${entry.name} (${listed(operations.map(({ id }) => id))})`,
        entry.key,
      );
    }
    const cases = membersOf(entry.value, entry.name, refuse);
    const place = { operation, context, document, refuse };
    return [entry.name, new Map(cases.map((each) => [each.name, readCase(each, place)] as const))] as const;
  });
  return new Map(byId);
}

/** Test data laid over a request: objects member by member; anything else takes the place of what was there. */
export function overlaid(below: JsonValue, above: JsonValue): JsonValue {
  if (!isJsonObject(below) || !isJsonObject(above)) return above;
  const members = Object.entries(above).map(([name, value]): [string, JsonValue] => {
    const present = Object.hasOwn(below, name) ? below[name] : undefined;
    return [name, present === undefined ? (value ?? null) : overlaid(present, value ?? null)];
  });
  return { ...below, ...Object.fromEntries(members) };
}

type Refuse = (problem: string, node: Node | number | null | undefined) => never;

interface Member {
  readonly name: string;
  readonly key: Node;
  readonly value: Node | null;
}

interface Place {
  readonly operation: OperationModel;
  readonly context: TestDataContext;
  readonly document: Document;
  readonly refuse: Refuse;
}

/** The library's message without the place, which precedes it here, and without its advice to programmers. */
function yamlProblem({ code, message }: YAMLParseError): string {
  if (code === "MULTIPLE_DOCS") return "the file must hold one YAML document";
  return message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? "not YAML";
}

function readCase(entry: Member, place: Place): CaseData {
  const { operation, refuse } = place;
  const { name, key } = entry;
  const members = new Map(membersOf(entry.value, name, refuse).map((member) => [member.name, member]));
  const unknown = [...members.values()].find((member) => !["request", "response", "skip"].includes(member.name));
  if (unknown !== undefined) refuse(`a case has request and response, or skip, not ${unknown.name}`, unknown.key);
  const [request, response, skip] = [members.get("request"), members.get("response"), members.get("skip")];
  const value = toJson(request?.value ?? null, place);
  const scenarios = operation.scenarios.map((scenario) => scenario.name);
  const isLink = !scenarios.includes(name) && linkNames(operation).includes(name);
  if (skip !== undefined && members.size > 1) refuse(`the case ${name} has a request and is skipped`, key);
  if (skip === undefined && request === undefined && !isLink) refuse(`the case ${name} has no request`, key);
  if (response === undefined && !isLink && !scenarios.includes(name)) {
    const known = listed(scenarios);
    return skip === undefined
      ? refuse(`the case ${name} has no response, and the contract has no scenario ${name} (${known})`, key)
      : refuse(`the contract has no scenario ${name} (${known})`, key);
  }
  if (skip !== undefined) return { kind: "skip", reason: reasonOf(skip, name, refuse) };
  if (isLink) refuse(`${name} is a link, which can only be skipped`, key);
  if (response === undefined) {
    refuseMisspelt(request?.value, knownMembersOf(operation), refuse);
    return { kind: "request", request: value };
  }
  return { kind: "own", request: value, ...readAnswer(response, name, place) };
}

/** A misspelt member would be sent in addition to the right one, with every request. */
function refuseMisspelt(node: Node | null | undefined, known: KnownMembers | undefined, refuse: Refuse): void {
  if (known === undefined || !isMap(node)) return;
  for (const { name, key, value } of membersOf(node, "the request", refuse)) {
    // One that no example shows may still be declared; one that almost is another is misspelt.
    const nearest = known.has(name) ? undefined : nearestName(name, [...known.keys()]);
    if (nearest !== undefined) refuse(`the request has no member ${name}; did you mean ${nearest}?`, key);
    refuseMisspelt(value, known.get(name), refuse);
  }
}

function linkNames({ responses }: OperationModel): readonly string[] {
  return responses.flatMap(({ links }) => links.map(({ name }) => name));
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "it has none" : names.slice(0, 10).join(", ");
}

function reasonOf({ key, value }: Member, name: string, refuse: Refuse): string {
  const reason = isScalar(value) && typeof value.value === "string" ? value.value.trim() : "";
  return reason === "" ? refuse(`the scenario ${name} is skipped without a reason`, key) : reason;
}

function readAnswer(
  response: Member,
  name: string,
  place: Place,
): { readonly status: number; readonly body: JsonValue } {
  const { operation, context, refuse } = place;
  const members = new Map(membersOf(response.value, "response", refuse).map((member) => [member.name, member]));
  const written = toJson(members.get("status")?.value ?? null, place);
  // A status may be written as a text or a number.
  const status = typeof written === "object" ? Number.NaN : Number(written);
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
  return { status, body: value };
}

function membersOf(node: Node | null | undefined, what: string, refuse: Refuse): readonly Member[] {
  if (!isMap(node)) return refuse(`${what} must be a mapping`, node);
  return (node.items as Pair<Node, Node | null>[]).map(({ key, value }) => {
    return { name: String(isScalar(key) ? key.value : key), key, value };
  });
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
