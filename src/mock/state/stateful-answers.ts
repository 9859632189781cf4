import { parseExactJson, writeExactJson } from "../../contract/json/exact-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import type { ContractModel, OperationModel } from "../../contract/model/contract-model.ts";
import type { HeaderLine } from "../../contract/model/exchange.ts";
import type { ContractValidators } from "../../contract/model/validator.ts";
import { stripUnsent } from "../../contract/schema/sample/strip-unsent.ts";
import { declaredAnswer, isSuccessStatus } from "../../contract/wire/declared-answer.ts";
import { fieldValue } from "../../contract/wire/header-fields.ts";
import { applicableContent, isJsonMediaType } from "../../contract/wire/media-type.ts";
import type { Decision, Found } from "../answer/decide-answer.ts";
import type { Judged } from "../log/judged.ts";
import { repairValue } from "../repair/repair-value.ts";
import type { MockRequest } from "../transport/message.ts";
import { splitTarget } from "../transport/split-target.ts";
import { ItemStore } from "./item-store.ts";
import { makeId } from "./make-id.ts";
import { findResources, listMember, type ResourceOperation } from "./resources.ts";

/** Changes an answer by what earlier requests created, changed and deleted; `undefined`: the item does not exist. */
export type AnswerByState = (request: MockRequest, found: Found, decision: Decision) => Judged | undefined;

/** What answers are made from. */
interface StateRules {
  readonly model: ContractModel;
  readonly validators: ContractValidators;
}

/**
 * Makes a mock remember what was created, for resources whose paths have the shape of REST (see `findResources`). POST on a collection
 * creates an item with the next id; GET, PUT, PATCH (JSON Merge Patch, RFC 7396) and DELETE work on it; the collection lists what was
 * created, without filters and pages. Only valid requests without a preference change or see anything. It lasts as long as the mock.
 */
export function createStatefulAnswers(rules: StateRules): AnswerByState {
  const resources = findResources(rules.model);
  const store = new ItemStore();
  return (request, found, decision) => {
    const { judged } = decision;
    const resource = resources.get(found.operation.id);
    const isPlain = judged.verdict.kind === "success" || judged.verdict.kind === "scenario";
    if (resource === undefined || !isPlain || !isSuccessStatus(judged.answer.status)) return judged;
    return answer({ ...rules, store, resource, request, found, decision });
  };
}

interface Situation extends StateRules {
  readonly store: ItemStore;
  readonly resource: ResourceOperation;
  readonly request: MockRequest;
  readonly found: Found;
  readonly decision: Decision;
}

function answer(situation: Situation): Judged | undefined {
  const { store, resource, decision, found } = situation;
  const { judged } = decision;
  const collection = collectionKey(situation);
  const sent = readJson(decision.clearRequest);
  switch (resource.role) {
    case "create":
      return isJsonObject(sent) ? create(situation, sent) : judged;
    case "list":
      return withBody(situation, listed(readJson(judged.answer.body), store.list(collection)), "listed");
  }
  const id = decodeText(found.pathTexts[resource.variable] ?? "");
  const known = store.get(collection, id);
  if (known?.kind !== "stored") {
    // An example that the contract gives for this very id is as good as an item, until it is deleted.
    if (known === undefined && judged.verdict.kind === "scenario") return judged;
    return undefined;
  }
  const { value } = known;
  if (resource.role === "delete") {
    store.set(collection, id, { kind: "deleted" });
    return withNote(judged, `deleted ${id}`);
  }
  if (resource.role === "read" || !isJsonObject(sent)) return withBody(situation, value, `read ${id}`);
  const changed = resource.role === "update" ? mergePatch(value, sent) : sent;
  const stored = { ...(changed as JsonObject), [resource.idMember]: value[resource.idMember] };
  store.set(collection, id, { kind: "stored", value: stored as JsonObject });
  return withBody(situation, stored as JsonObject, `${resource.role}d ${id}`);
}

function create(situation: Situation, sent: JsonObject): Judged {
  const { model, store, resource, decision } = situation;
  const collection = collectionKey(situation);
  const shown = readJson(decision.judged.answer.body);
  const base = isJsonObject(shown) ? shown : {};
  const made = makeId(store.nextNumber(collection), resource.idPlace, model.document);
  const id = sent[resource.idMember] ?? made ?? base[resource.idMember];
  if (id === undefined || typeof id === "object") return decision.judged;
  const value: JsonObject = { ...base, ...sent, [resource.idMember]: id };
  store.set(collection, String(id), { kind: "stored", value });
  const judged = isJsonObject(shown)
    ? withBody(situation, value, `created ${id}`)
    : withNote(decision.judged, `created ${id}`);
  return withLocation(judged, situation, String(id));
}

/** Where the contract declares Location, it leads to what was created (RFC 9110, section 10.2.2). */
function withLocation(judged: Judged, { found, request }: Situation, id: string): Judged {
  const { answer } = judged;
  const declared = declaredAnswer(found.operation.responses, answer.status)?.headers ?? [];
  const location = declared.find(({ name }) => name.toLowerCase() === "location");
  if (location === undefined) return judged;
  const others = answer.headers.filter(([name]) => name.toLowerCase() !== "location");
  const target = `${splitTarget(request.target).path.replace(/\/$/, "")}/${encodeURIComponent(id)}`;
  return { ...judged, answer: { ...answer, headers: [...others, [location.name, target] satisfies HeaderLine] } };
}

/** The collection with the values of the variables in its own path. */
function collectionKey({ resource, found }: Situation): string {
  const { [resource.variable]: _item, ...above } = found.pathTexts;
  return `${resource.collection} ${JSON.stringify(Object.entries(above).sort())}`;
}

function listed(answer: JsonValue | undefined, items: readonly JsonObject[]): JsonValue | undefined {
  if (Array.isArray(answer)) return items;
  const member = listMember(answer);
  return member === undefined ? answer : { ...(answer as JsonObject), [member]: items };
}

/** The answer with this value as its body, as far as its schema lets it: without members that it does not allow or that are writeOnly. */
function withBody(situation: Situation, value: JsonValue | undefined, note: string): Judged {
  const { found, decision } = situation;
  const { judged } = decision;
  const { status, headers, body } = judged.answer;
  const mediaType = fieldValue(headers, "content-type");
  if (value === undefined || body.length === 0 || mediaType === undefined || !isJsonMediaType(mediaType)) {
    return withNote(judged, note);
  }
  const fitting = fittedValue(value, { ...situation, mediaType, status, operation: found.operation });
  const bytes = new TextEncoder().encode(writeExactJson(fitting));
  return withNote({ ...judged, answer: { ...judged.answer, body: bytes } }, note);
}

interface Fitting extends StateRules {
  readonly operation: OperationModel;
  readonly status: number;
  readonly mediaType: string;
}

function fittedValue(value: JsonValue, { model, validators, operation, status, mediaType }: Fitting): JsonValue {
  const response = declaredAnswer(operation.responses, status);
  const media = applicableContent(response?.content ?? [], mediaType);
  const validate = media && validators[operation.id]?.responses[response?.status ?? ""]?.body[media.mediaType];
  if (media === undefined || validate === undefined) return value;
  const { document } = model;
  const { schema = true, pointer } = media;
  const sent = stripUnsent(document, schema, value, "response").value;
  if (validate(sent).length === 0) return sent;
  return repairValue(sent, { document, place: { schema, pointer: `${pointer}/schema` }, validate }).value;
}

function withNote(judged: Judged, note: string): Judged {
  const { verdict } = judged;
  return { ...judged, verdict: { ...verdict, notes: [...verdict.notes, `state: ${note}`] } };
}

/** RFC 7396, section 2. */
function mergePatch(target: JsonValue | undefined, patch: JsonValue): JsonValue {
  if (!isJsonObject(patch)) return patch;
  const merged: Record<string, JsonValue | undefined> = { ...(isJsonObject(target) ? target : {}) };
  for (const [name, member] of Object.entries(patch)) {
    if (member === null) delete merged[name];
    else if (member !== undefined) merged[name] = mergePatch(merged[name], member);
  }
  return merged as JsonObject;
}

function readJson(bytes: Uint8Array | undefined): JsonValue | undefined {
  try {
    return bytes === undefined ? undefined : parseExactJson(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
