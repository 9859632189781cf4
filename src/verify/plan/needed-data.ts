import { isJsonNumber } from "../../contract/json/compare-numbers.ts";
import { equalJson } from "../../contract/json/equal-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { escapePointerToken, parsePointer, valueAt } from "../../contract/json/json-pointer.ts";
import type { OutcomeClass } from "../../contract/model/operation.ts";
import { outcomeOfScenario } from "../model/outcome.ts";
import type { PlannedScenario, Target } from "../model/target.ts";
import { knownGoodOf } from "./known-good.ts";

/** What a target must hold, or must not hold, before it is tested: one record for each scenario, and for each request without one. */
export interface NeededRecord {
  readonly operationId: string;
  /** Upper case. */
  readonly method: string;
  /** The path template. */
  readonly path: string;
  /** The scenario's name; `known-good` for an operation without scenarios. */
  readonly scenario: string;
  /** What is looked up, by the place in the request: `/body/userId`, `/path/petId`. */
  readonly keys: Readonly<Record<string, JsonValue>>;
  /** What must be so, in the contract's words. */
  readonly state: string;
  readonly answered: { readonly status: string; readonly code?: string; readonly class?: OutcomeClass };
  /** The body that is sent; absent where the request has none. */
  readonly request?: JsonValue;
  /** The body that is answered: data that must be there show in it. */
  readonly answer?: JsonValue;
}

/** An integer that must be nobody's, since a program that rounds numbers makes it of one that is somebody's. */
export interface AbsentNumber {
  readonly operationId: string;
  /** The place in the request, as in `NeededRecord.keys`. */
  readonly at: string;
  readonly value: JsonValue;
  /** The number that becomes this one. */
  readonly roundedFrom: JsonValue;
}

/** Everything that the scenarios of a contract, or the partner's own, ask of a target's data. */
export interface NeededData {
  readonly records: readonly NeededRecord[];
  readonly absent: readonly AbsentNumber[];
}

/** The data that the scenarios need. Requests that break the contract need none. */
export function neededData(targets: readonly Target[]): NeededData {
  const records = targets.flatMap((target) => {
    const own = target.scenarios.filter(
      (scenario) => scenario.skip === undefined && outcomeOfScenario(target, scenario) !== "invalid-request",
    );
    return own.length > 0 ? own.map((scenario) => scenarioRecord(target, scenario, own)) : knownGoodRecords(target);
  });
  return { records, absent: absentNumbers(records) };
}

function scenarioRecord(target: Target, scenario: PlannedScenario, all: readonly PlannedScenario[]): NeededRecord {
  const { operation } = target;
  const { name, code, request, response } = scenario;
  const outcome = outcomeOfScenario(target, scenario);
  return {
    ...placeOfOperation(target),
    scenario: name,
    keys: keysOf(
      request.value,
      all.map((each) => each.request.value),
    ),
    state: stateText(target, scenario),
    answered: {
      status: response.status,
      ...(code === undefined ? {} : { code }),
      ...(outcome === undefined ? {} : { class: outcome }),
    },
    ...(operation.requestBody === undefined ? {} : { request: request.value }),
    answer: response.value,
  };
}

/** The single values at the top of the body in which the scenarios differ; where they do not, all of them. */
function keysOf(request: JsonValue, others: readonly JsonValue[]): Readonly<Record<string, JsonValue>> {
  const members = Object.entries(isJsonObject(request) ? request : {}).flatMap(([name, value]) =>
    value === undefined || typeof value === "object" ? [] : [[name, value] as const],
  );
  const telling = members.filter(([name, value]) =>
    others.some((other) => isJsonObject(other) && !equalJson(other[name] ?? null, value)),
  );
  const chosen = telling.length > 0 ? telling : members;
  return Object.fromEntries(chosen.map(([name, value]) => [`/body/${escapePointerToken(name)}`, value]));
}

/** The example's description, and what the result code means. */
function stateText({ model, operation }: Target, { request, summary, code }: PlannedScenario): string {
  const said = descriptionAt(model.document, request.pointer) ?? summary;
  const meaning = operation.responses
    .flatMap(({ resultCodes }) => resultCodes)
    .find((entry) => entry.code === code)?.meaning;
  return [...new Set([said, meaning])].filter((text) => text !== undefined && text !== "").join(" ");
}

function descriptionAt(document: JsonObject, pointer: string): string | undefined {
  const steps = parsePointer(pointer);
  const example = valueAt(document, steps.at(-1) === "value" ? pointer.slice(0, -"/value".length) : pointer);
  return isJsonObject(example) && typeof example.description === "string" ? example.description.trim() : undefined;
}

/** What the parameters of the known-good request name must be there, where a success is declared for it. */
function knownGoodRecords(target: Target): readonly NeededRecord[] {
  const { unsigned, body, unwritable } = knownGoodOf(target);
  const fields = unsigned.fields.flatMap(({ in: place, name, value }) =>
    (place === "path" || place === "query") && value.kind === "text"
      ? [[`/${place}/${name}`, value.text] as const]
      : [],
  );
  const status = target.operation.responses.find((response) => /^2/.test(response.status))?.status;
  if (unwritable.length > 0 || status === undefined || (fields.length === 0 && body === undefined)) return [];
  return [
    {
      ...placeOfOperation(target),
      scenario: "known-good",
      keys: { ...Object.fromEntries(fields), ...(body === undefined ? {} : keysOf(body, [])) },
      state: target.operation.responses.find((response) => response.status === status)?.description.trim() ?? "",
      answered: { status, class: "success" },
      ...(body === undefined ? {} : { request: body }),
    },
  ];
}

function placeOfOperation({ operation: { id, method, path } }: Target) {
  return { operationId: id, method: method.toUpperCase(), path };
}

function absentNumbers(records: readonly NeededRecord[]): readonly AbsentNumber[] {
  const found = new Map<string, AbsentNumber>();
  for (const { operationId, keys, answered } of records) {
    for (const [at, value] of Object.entries(keys)) {
      if (answered.class !== "success" || typeof value !== "bigint") continue;
      const rounded = BigInt(Number(value));
      if (rounded === value || isUsed(records, { operationId, at, value: rounded })) continue;
      found.set(`${operationId} ${at} ${rounded}`, { operationId, at, value: rounded, roundedFrom: value });
    }
  }
  return [...found.values()];
}

/** A scenario that names the number says itself what is to be there. */
function isUsed(
  records: readonly NeededRecord[],
  { operationId, at, value }: Omit<AbsentNumber, "roundedFrom">,
): boolean {
  return records.some(
    (record) =>
      record.operationId === operationId && isJsonNumber(record.keys[at]) && String(record.keys[at]) === String(value),
  );
}
