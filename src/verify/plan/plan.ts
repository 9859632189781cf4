import type { ContractModel, MediaTypeModel, OperationModel } from "../../contract/model/contract-model.ts";
import type { SkippedCase } from "../../contract/model/contract-report.ts";
import { pathShape } from "../../contract/model/path-template.ts";
import type { ContractValidators } from "../../contract/model/validator.ts";
import { sequenceOf } from "../../contract/wire/body/sequence.ts";
import { bodyFormOf } from "../../contract/wire/media-type.ts";
import type { TestData } from "../../contract/wire/test-data.ts";
import { shapeOfSchema } from "../../contract/wire/text-coercion.ts";
import { type Case, type Family, families, type Plan, type PlannedConstraint } from "../model/case.ts";
import { type FurtherParts, givesCredentials } from "../model/credential-changes.ts";
import { usesEncryption } from "../model/message-encryption.ts";
import { bodyContentOf, type Target } from "../model/target.ts";
import { plannedTexts } from "../model/unsigned-request.ts";
import { caseFrom } from "./case-from-candidate.ts";
import { constraintsOf } from "./constraints.ts";
import { type FuzzOptions, fuzzProbes } from "./fuzz/fuzz-probes.ts";
import { goodField, isUnwritable, type KnownGood, knownGoodOf } from "./known-good.ts";
import { planLinks } from "./links.ts";
import { violationsOf } from "./oracle.ts";
import { planCallbacks } from "./plan-callbacks.ts";
import { bodyProbes } from "./probes/body-probes.ts";
import type { Candidate, Subject } from "./probes/candidate.ts";
import { combinationProbes } from "./probes/combination-probes.ts";
import { clearSignatureProbes, encryptionProbes } from "./probes/encryption-probes.ts";
import { exchangeProbes } from "./probes/exchange-probes.ts";
import { fieldProbes } from "./probes/field-probes.ts";
import { formBodyProbes } from "./probes/form-body-probes.ts";
import { formProbes } from "./probes/form-probes.ts";
import { robustnessProbes } from "./probes/robustness-probes.ts";
import { securityProbes } from "./probes/security-probes.ts";
import { signatureProbes } from "./probes/signature-probes.ts";
import { zoneProbes } from "./probes/zone-probes.ts";
import { planScenarios } from "./scenarios.ts";
import { scenariosWith, skippedLinksOf } from "./test-data.ts";

/** What a plan is made from. */
export interface PlanInput {
  readonly model: ContractModel;
  readonly validators: ContractValidators;
  /** Only the operations of these ids; all where it is left out. */
  readonly operationIds?: readonly string[];
  /** Only the cases of these families; all where it is left out. */
  readonly families?: readonly Family[];
  /** Where callbacks are received, and what they are judged by; without it, they are skipped. */
  readonly callbacks?: CallbackMeans;
  /** Random requests in addition to the fixed ones; none where it is left out. */
  readonly fuzz?: FuzzOptions;
  /** The partner's data in place of the contract's. */
  readonly testData?: TestData;
  /** Whether the target has the key that signs, so that wrong signatures can be probed. */
  readonly signatures: boolean;
  /** What the caller adds to every request: its credentials may be among it. */
  readonly further?: FurtherParts;
  /** Whether the keys of message encryption are known; without them, encrypted operations are skipped. */
  readonly encryption?: boolean;
}

/** How callbacks are received and judged. */
export interface CallbackMeans {
  /** What the target is told, without a slash at its end; absent where it has no way to this machine. */
  readonly baseUrl?: string;
  /** By `callbackKey`. */
  readonly validators: ContractValidators;
}

/** The targets of a contract: one per chosen operation, the partner's data put in. */
export function targetsOf({ model, validators, operationIds, testData, callbacks }: PlanInput): readonly Target[] {
  const chosen = model.operations.filter(({ id }) => operationIds?.includes(id) ?? true);
  return chosen.map((operation) => ({
    model,
    operation,
    validators: validators[operation.id] ?? { parameters: {}, requestBody: {}, responses: {} },
    scenarios: scenariosWith(operation, testData, model),
    skippedLinks: skippedLinksOf(operation, testData),
    ...(callbacks === undefined ? {} : { callbackValidators: callbacks.validators }),
  }));
}

/**
 * Every request that tests a target: per operation the known-good one, one change of it per probe, then the scenarios; at the
 * end what one operation shows of another, by the contract's links.
 * Pure and deterministic; its size is linear in the number of constraints. What cannot be asked is in `skipped`, with the reason.
 * Throws a PlateError (`usage`) for test data that contradict their scenario.
 */
export function plan(input: PlanInput): Plan {
  const targets = targetsOf(input);
  const parts = targets.map((target) => planOperation(target, input));
  const closed = new Map(
    parts.flatMap(({ cases, skipped: [first] }) =>
      cases.length > 0 || first === undefined ? [] : [[first.case, first.reason] as const],
    ),
  );
  const links = isChosen(input, "links") ? planLinks({ targets, closed }) : { cases: [], skipped: [] };
  return {
    cases: [...parts.flatMap(({ cases }) => cases), ...links.cases],
    skipped: [...parts.flatMap(({ skipped }) => skipped), ...links.skipped],
    constraints: parts.flatMap(({ constraints }) => constraints),
    isPartial: families.some((family) => family !== "fuzz" && !isChosen(input, family)),
  };
}

function planOperation(target: Target, input: PlanInput): Plan {
  const { signatures, encryption = false } = input;
  const { operation } = target;
  const constraints = constraintsOf(target).map((each): PlannedConstraint => ({ ...each, operationId: operation.id }));
  const nothing = (reason: string): Plan => ({ cases: [], skipped: [{ case: operation.id, reason }], constraints });
  if (usesEncryption(operation) && !encryption) {
    return nothing("its messages are encrypted, and no keys were given (--keys)");
  }
  const untestable = untestableReason(target);
  if (untestable !== undefined) return nothing(untestable);
  const scenarios = planScenarios(target);
  const good = knownGoodOf(target);
  const [unwritable] = good.unwritable;
  if (unwritable !== undefined)
    return nothing(`no request could be made from the contract: ${unwritable}; add an example`);
  const [broken] = violationsOf(target, good.unsigned);
  if (broken !== undefined) {
    return nothing(`no valid request could be made from the contract: ${broken.at} ${broken.message}; add an example`);
  }
  const notes = [...unwritableNotes(target), ...unreadNotes(target), ...signatureNote(target, signatures)];
  const callbacks = isChosen(input, "callbacks")
    ? planCallbacks(target, input.callbacks?.baseUrl)
    : { cases: [], skipped: [] };
  const skipped = [...scenarios.skipped, ...notes, ...callbacks.skipped];
  const probes = keptCases(target, candidatesOf({ target, ...good }, input));
  return {
    cases: [
      knownGoodCase(target, good),
      ...probes,
      ...controlled(scenarios.cases, probes).filter(({ family }) => family === undefined || isChosen(input, family)),
      ...callbacks.cases,
    ],
    skipped,
    constraints,
  };
}

/** Why no request reaches this operation and no other, or could be answered rightly. */
function untestableReason({ model, operation }: Target): string | undefined {
  const unsent = /[?#]/.exec(operation.path)?.[0];
  if (unsent !== undefined) {
    return `its path has "${unsent}", which is no part of a path (RFC 3986, section 3.3); declare query parameters`;
  }
  const isAllRefusal = operation.responses.every(({ status }) => /^[45]/.test(status));
  if (isAllRefusal && operation.responses.length > 0)
    return "the contract declares refusals only, and no answer to a valid request";
  const same = sameShapeOf(model)
    .get(shapeOf(operation))
    ?.find(({ id }) => id !== operation.id);
  return (
    same && `its path matches what ${same.id} matches, so no request distinguishes them (OpenAPI 3.1, section 4.8.8)`
  );
}

/** Operations by method and path, whatever the path's variables are called. */
const sameShape = new WeakMap<ContractModel, ReadonlyMap<string, readonly OperationModel[]>>();

function sameShapeOf(model: ContractModel): ReadonlyMap<string, readonly OperationModel[]> {
  const known = sameShape.get(model) ?? Map.groupBy(model.operations, shapeOf);
  sameShape.set(model, known);
  return known;
}

function shapeOf({ method, path }: OperationModel): string {
  return `${method} ${pathShape(path)}`;
}

function knownGoodCase({ operation }: Target, { unsigned, scenario }: KnownGood): Case {
  return {
    id: `${operation.id}:known-good`,
    operationId: operation.id,
    phase: "base",
    title: scenario === undefined ? "a valid request" : `the request of the scenario ${scenario.name}`,
    unsigned,
    expect: { kind: "accepted" },
    strictness: "must",
    at: "",
    demands: "a valid request is not answered as an invalid one",
    tolerated: [],
  };
}

/** A scenario that is answered as another one is judged by the probes that distinguish a rounded integer from a wrong member. */
function controlled(scenarios: readonly Case[], probes: readonly Case[]): readonly Case[] {
  const rounded = probes.find(({ asDouble }) => asDouble !== undefined);
  const unusedId = probes.find(({ at, expect }) => at === rounded?.at && expect.kind === "accepted");
  if (unusedId === undefined) return scenarios;
  const controls = { unusedId: unusedId.id };
  return scenarios.map((each) => (each.phase === "scenario" ? { ...each, controls } : each));
}

/** What makes the probes of each family. */
const probeFamilies: readonly (readonly [Family, (subject: Subject, input: PlanInput) => Iterable<Candidate>])[] = [
  ["constraints", fieldProbes],
  ["constraints", bodyProbes],
  ["constraints", formBodyProbes],
  ["combinations", combinationProbes],
  ["syntax", formProbes],
  ["encryption", encryptionProbes],
  ["http", exchangeProbes],
  ["constraints", zoneProbes],
  [
    "security",
    (subject, { further }) =>
      securityProbes(subject, (places) => further !== undefined && givesCredentials(further, places)),
  ],
  ["robustness", robustnessProbes],
  ["fuzz", (subject, { fuzz }) => (fuzz === undefined ? [] : fuzzProbes(subject, fuzz))],
  ["signatures", (subject, { signatures }) => (signatures ? signatureProbes(subject) : [])],
  ["encryption", (subject, { signatures }) => (signatures ? clearSignatureProbes(subject) : [])],
];

function* candidatesOf(subject: Subject, input: PlanInput): Generator<Candidate & { readonly family: Family }> {
  for (const [family, probes] of probeFamilies) {
    if (!isChosen(input, family)) continue;
    for (const candidate of probes(subject, input)) yield { ...candidate, family };
  }
}

function isChosen({ families, fuzz }: Pick<PlanInput, "families" | "fuzz">, family: Family): boolean {
  // Whoever says how many random requests there are has chosen them.
  if (family === "fuzz") return fuzz !== undefined;
  // A burst is judged by its scenarios alone.
  return families === undefined || families.includes(family) || (family === "scenarios" && families.includes("bursts"));
}

/** Drops what the oracle contradicts, what changes nothing, and what another probe sends already. */
function keptCases(target: Target, candidates: Iterable<Candidate & { readonly family: Family }>): readonly Case[] {
  const seen = new Set<string>();
  const cases: Case[] = [];
  for (const candidate of candidates) {
    const kept = caseFrom(target, candidate);
    const key = keyOf(candidate);
    if (kept === undefined || seen.has(key) || seen.has(kept.id)) continue;
    seen.add(key);
    seen.add(kept.id);
    cases.push({ ...kept, family: candidate.family });
  }
  return cases;
}

function keyOf({ unsigned, forged, place, change }: Candidate): string {
  if (forged === true || place === "signature") return `${place} ${change}`;
  const fields = unsigned.fields.map(({ in: where, name, value }) => [where, name, plannedTexts(value)]);
  const body = unsigned.body === undefined ? "" : new TextDecoder("latin1").decode(unsigned.body);
  const repeated = place === "exchange" ? change : "";
  return JSON.stringify([
    unsigned.method,
    fields,
    unsigned.headers,
    unsigned.junkQuery,
    unsigned.timeZone,
    unsigned.credentials,
    unsigned.chunked,
    unsigned.bodyEncryption,
    body,
    repeated,
  ]);
}

/** Optional parameters that are never sent. */
function unwritableNotes(target: Target): readonly SkippedCase[] {
  return target.operation.parameters.flatMap((parameter) => {
    const field = goodField(target, parameter);
    const id = `${target.operation.id}:${parameter.in}/${parameter.name}`;
    return isUnwritable(field) ? [{ case: id, reason: field.reason }] : [];
  });
}

/** Bodies whose parts are not probed (XML, multipart forms) or not read at all: what their schemas demand goes untested. */
function unreadNotes({ model, operation }: Target): readonly SkippedCase[] {
  const isSequence = (content: MediaTypeModel): boolean =>
    sequenceOf(content, content.mediaType, model.document) !== undefined;
  const isUnread = (content: MediaTypeModel): boolean => {
    const { types } = shapeOfSchema(content.schema ?? true, model.document);
    const isComposite = types.has("object") || types.has("array");
    return isComposite && !isSequence(content) && bodyFormOf(undefined, content.mediaType) === "opaque";
  };
  const isUnprobed = (content: MediaTypeModel): boolean =>
    isUnread(content) || isSequence(content) || ["multipart", "xml"].includes(bodyFormOf(undefined, content.mediaType));
  const body = bodyContentOf(operation);
  const isAsked = body !== undefined && isUnprobed(body);
  const answers = operation.responses.flatMap(({ content }) => content.filter(isUnread));
  const asked = isAsked ? [`no part of its request body is probed, since that is ${body.mediaType}`] : [];
  const types = [...new Set(answers.map(({ mediaType }) => mediaType))].join(" and ");
  const answered = answers.length > 0 ? [`its answers in ${types} are not checked against their schema`] : [];
  return [
    ...asked.map((reason) => ({ case: `${operation.id}:body`, reason })),
    ...answered.map((reason) => ({ case: `${operation.id}:answers`, reason })),
  ];
}

function signatureNote({ operation }: Target, signatures: boolean): readonly SkippedCase[] {
  const signed = operation.parameters.some(({ supply }) => supply?.from === "signature");
  if (!signed || signatures) return [];
  const reason = "no credentials were given, so the target cannot distinguish a wrong signature from a right one";
  return [{ case: `${operation.id}:signature`, reason }];
}
