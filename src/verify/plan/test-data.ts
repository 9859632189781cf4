import { type Document, isMap, isScalar, LineCounter, type Node, type Pair, parseDocument } from "yaml";
import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import type { OperationModel } from "../../contract/model/contract-model.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { PlannedScenario } from "../model/target.ts";

/** By operation id, then by scenario name. */
export type TestData = Readonly<Record<string, Readonly<Record<string, ScenarioData>>>>;

/** The partner's members for the request of a scenario, laid over the contract's own; or why there is no such scenario there. */
export type ScenarioData =
  | { readonly kind: "request"; readonly request: JsonValue }
  | { readonly kind: "skip"; readonly reason: string };

const example = `operations:
  <operationId>:
    <scenario>:
      request: { <member>: <value> }   # laid over the contract's own request
    <other scenario or link>:
      skip: why it cannot be offered`;

/**
 * Reads a file of test data (YAML 1.2, integers exact). Throws a PlateError (`usage`) that names file and line
 * for what is no YAML, has unknown operations, scenarios or members, or gives neither data nor a reason.
 */
export function readTestData(text: string, file: string, operations: readonly OperationModel[]): TestData {
  const lines = new LineCounter();
  const document = parseDocument(text, { intAsBigInt: true, lineCounter: lines, uniqueKeys: true });
  const reader = new TestDataReader(file, lines, document);
  const [problem] = document.errors;
  if (problem !== undefined) throw reader.refuse(problem.message.split("\n")[0] ?? "not YAML", problem.pos[0]);
  return reader.read(document.contents, operations);
}

/** The scenarios of an operation with the partner's data put in. */
export function scenariosWith(operation: OperationModel, testData: TestData | undefined): readonly PlannedScenario[] {
  const given = testData?.[operation.id] ?? {};
  return operation.scenarios.map((scenario): PlannedScenario => {
    const data = Object.hasOwn(given, scenario.name) ? given[scenario.name] : undefined;
    if (data === undefined) return scenario;
    if (data.kind === "skip") return { ...scenario, skip: data.reason };
    return {
      ...scenario,
      isGiven: true,
      request: { ...scenario.request, value: overlay(scenario.request.value, data.request) },
    };
  });
}

/** The links of an operation that the partner cannot offer, by name, and why. */
export function skippedLinksOf({ id }: OperationModel, testData: TestData | undefined): ReadonlyMap<string, string> {
  const given = Object.entries(testData?.[id] ?? {});
  return new Map(given.flatMap(([name, data]) => (data.kind === "skip" ? [[name, data.reason] as const] : [])));
}

/** Objects are laid over one another member by member; anything else takes the place of what was there. */
function overlay(below: JsonValue, above: JsonValue): JsonValue {
  if (!isJsonObject(below) || !isJsonObject(above)) return above;
  const members = Object.entries(above).map(([name, value]): [string, JsonValue] => {
    const present = below[name];
    return [name, present === undefined ? (value as JsonValue) : overlay(present, value as JsonValue)];
  });
  return { ...below, ...Object.fromEntries(members) };
}

class TestDataReader {
  readonly #file: string;
  readonly #lines: LineCounter;
  readonly #document: Document;

  constructor(file: string, lines: LineCounter, document: Document) {
    this.#file = file;
    this.#lines = lines;
    this.#document = document;
  }

  read(contents: Node | null, operations: readonly OperationModel[]): TestData {
    const root = this.#members(contents, "the file");
    const [first] = root;
    if (first?.name !== "operations" || root.length !== 1) {
      throw this.refuse("the file must have exactly one member, operations", first?.offset ?? 0);
    }
    const byId = this.#members(first.value, "operations").map(({ name, value, offset }) => {
      const operation = operations.find(({ id }) => id === name);
      if (operation === undefined)
        throw this.#unknown("operation", name, { known: operations.map(({ id }) => id), offset });
      return [name, this.#scenarios(value, operation)] as const;
    });
    return Object.fromEntries(byId);
  }

  #scenarios(node: Node | null, operation: OperationModel): Readonly<Record<string, ScenarioData>> {
    const known = operation.scenarios.map(({ name }) => name);
    const links = operation.responses.flatMap((response) => response.links.map(({ name }) => name));
    const byName = this.#members(node, operation.id).map(({ name, value, offset }) => {
      const isLink = links.includes(name) && !known.includes(name);
      if (!known.includes(name) && !isLink) throw this.#unknown("scenario", name, { known, offset });
      const data = this.#scenario(value, name, { offset, known: membersOf(operation) });
      if (isLink && data.kind !== "skip") throw this.refuse(`${name} is a link, which can only be skipped`, offset);
      return [name, data] as const;
    });
    return Object.fromEntries(byName);
  }

  #scenario(node: Node | null, name: string, { offset, known }: Expected): ScenarioData {
    const members = this.#members(node, name);
    const [only] = members;
    if (members.length !== 1 || only === undefined || !["request", "skip"].includes(only.name)) {
      throw this.refuse(`the scenario ${name} must have exactly one member: request or skip`, offset);
    }
    if (only.name === "request") {
      this.#refuseUnknownMembers(only.value, known);
      return { kind: "request", request: normal(only.value?.toJS(this.#document)) };
    }
    const reason = isScalar(only.value) && typeof only.value.value === "string" ? only.value.value.trim() : "";
    if (reason === "") throw this.refuse(`the scenario ${name} is skipped without a reason`, only.offset);
    return { kind: "skip", reason };
  }

  /** A misspelt member would be sent in addition to the right one, with every request. */
  #refuseUnknownMembers(node: Node | null | undefined, known: KnownMembers | undefined): void {
    if (known === undefined || !isMap(node)) return;
    for (const { name, value, offset } of this.#members(node, "the request")) {
      if (!known.has(name)) {
        // One that no example shows may still be declared; one that almost is another is misspelt.
        const nearest = nearestName(name, [...known.keys()]);
        if (nearest === undefined) continue;
        throw this.refuse(`the request has no member ${name}; did you mean ${nearest}?`, offset);
      }
      this.#refuseUnknownMembers(value, known.get(name));
    }
  }

  #members(node: Node | null, what: string): readonly Member[] {
    if (!isMap(node)) throw this.refuse(`${what} must be a mapping`, node?.range?.[0] ?? 0);
    return (node.items as Pair<Node, Node | null>[]).map(({ key, value }) => ({
      name: String(isScalar(key) ? key.value : key),
      value,
      offset: key.range?.[0] ?? 0,
    }));
  }

  #unknown(
    kind: string,
    name: string,
    { known, offset }: { readonly known: readonly string[]; readonly offset: number },
  ) {
    const list = known.length === 0 ? "it has none" : known.slice(0, 10).join(", ");
    return this.refuse(`the contract has no ${kind} ${name} (${list})`, offset);
  }

  refuse(problem: string, offset: number): PlateError {
    const { line } = this.#lines.linePos(offset);
    return new PlateError("usage", `${this.#file}:${line}: ${problem}`, { fix: `write it like this:\n${example}` });
  }
}

interface Member {
  readonly name: string;
  readonly value: Node | null;
  readonly offset: number;
}

/** A bigint inside ±(2^53 − 1) becomes a number, the one form that such an integer has in this product. */
function normal(value: unknown): JsonValue {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (Array.isArray(value)) return value.map(normal);
  if (!isJsonObject(value)) return (value ?? null) as JsonValue;
  const object: JsonObject = value;
  return Object.fromEntries(Object.entries(object).map(([name, member]) => [name, normal(member)]));
}

/** The members that a request may have, and those of its objects; `undefined` where the contract leaves them open. */
interface KnownMembers extends ReadonlyMap<string, KnownMembers | undefined> {}

interface Expected {
  readonly offset: number;
  readonly known: KnownMembers | undefined;
}

/** The members of all examples of the body: what the contract shows of a request is what a request can have. */
function membersOf({ scenarios, requestBody }: OperationModel): KnownMembers | undefined {
  const schema = requestBody?.content[0]?.schema;
  const declared = typeof schema === "object" && isJsonObject(schema.properties) ? Object.keys(schema.properties) : [];
  const values = [
    ...scenarios.map(({ request }) => request.value),
    ...(requestBody?.content ?? []).flatMap(({ examples }) => examples.map(({ value }) => value)),
  ];
  const known = membersIn(values);
  if (known === undefined) return undefined;
  return new Map([...declared.map((name) => [name, undefined] as const), ...known]);
}

function membersIn(values: readonly JsonValue[]): KnownMembers | undefined {
  const objects = values.filter(isJsonObject);
  if (objects.length === 0 || objects.length < values.length) return undefined;
  const names = new Set(objects.flatMap((object) => Object.keys(object)));
  const inner = (name: string) => membersIn(objects.flatMap((object) => object[name] ?? []));
  return new Map([...names].map((name) => [name, inner(name)]));
}

/** The name that differs by one letter, or by capitals alone. */
function nearestName(name: string, names: readonly string[]): string | undefined {
  const isNear = (other: string): boolean => {
    if (other.toLowerCase() === name.toLowerCase()) return true;
    const [short, long] = other.length < name.length ? [other, name] : [name, other];
    if (long.length - short.length > 1) return false;
    const at = [...long].findIndex((letter, index) => letter !== short[index]);
    return (
      short.slice(at) === long.slice(at + 1) ||
      (short.length === long.length && short.slice(at + 1) === long.slice(at + 1))
    );
  };
  return names.find(isNear);
}
