import { isDeepStrictEqual } from "node:util";
import type { ContractModel, NamedExample, OperationModel, Scenario } from "../../contract/model/contract-model.ts";
import type { Direction } from "../change.ts";
import type { Difference } from "../difference.ts";
import { type OperationPair, pairBy, pairOperations } from "./pair-models.ts";

/** Scenarios that came, went, are asked or answered otherwise; then the examples that belong to no scenario. Order means nothing. */
export function compareExamples(base: ContractModel, revision: ContractModel): readonly Difference[] {
  return pairOperations(base, revision).flatMap((pair) => [...compareScenarios(pair), ...compareOtherExamples(pair)]);
}

function compareScenarios({ base, revision }: OperationPair): readonly Difference[] {
  const scenarios = pairBy(base.scenarios, revision.scenarios, ({ name }) => name);
  return scenarios.flatMap(({ key, base: before, revision: after }) => {
    const place = {
      operations: [revision.id],
      part: `scenario ${key}`,
      at: after?.request.pointer ?? revision.pointer,
    };
    const common = { subject: "Scenario", direction: "both" as Direction, place };
    if (before === undefined) return [{ ...common, kind: "added" as const, revision: sideOf(after?.request) }];
    if (after === undefined) return [{ ...common, kind: "removed" as const, base: sideOf(before.request) }];
    return scenarioParts(before, after).map((part) => ({ ...common, kind: "modified" as const, ...part }));
  });
}

function scenarioParts(before: Scenario, after: Scenario): readonly Partial<Difference>[] {
  const parts: Partial<Difference>[] = [];
  if (outcomeOf(before) !== outcomeOf(after)) {
    parts.push({
      property: "outcome",
      direction: "response",
      base: { pointer: before.response.pointer, value: outcomeOf(before) },
      revision: { pointer: after.response.pointer, value: outcomeOf(after) },
    });
  } else if (!isDeepStrictEqual(before.response.value, after.response.value)) {
    parts.push({
      property: "answer",
      direction: "response",
      base: sideOf(before.response),
      revision: sideOf(after.response),
    });
  }
  if (!isDeepStrictEqual(before.request.value, after.request.value)) {
    parts.push({
      property: "request",
      direction: "request",
      base: sideOf(before.request),
      revision: sideOf(after.request),
    });
  }
  return parts;
}

/** Status and result code, by which an answer is told from another. */
function outcomeOf({ response, code }: Scenario): string {
  return code === undefined ? response.status : `${response.status} ${code}`;
}

/** What can hold examples: a parameter, a header, a body. */
interface Holder {
  /** In words, with header names in lower case. */
  readonly key: string;
  readonly direction: Direction;
  readonly part: string;
  readonly examples: readonly NamedExample[];
}

/** Examples of what both contracts have; the values of a scenario's, on either side, are told as that scenario. */
function compareOtherExamples({ base, revision }: OperationPair): readonly Difference[] {
  const ofScenarios = new Set([...pointersOfScenarios(base), ...pointersOfScenarios(revision)]);
  const holders = pairBy(holdersOf(base), holdersOf(revision), ({ key }) => key);
  return holders.flatMap(({ base: before, revision: after }) => {
    if (before === undefined || after === undefined) return [];
    return pairBy(before.examples, after.examples, ({ name }) => name).flatMap((pair) => {
      const isOfScenario = [pair.base, pair.revision].some((example) => ofScenarios.has(example?.pointer ?? ""));
      const shown = { operation: revision.id, holder: after };
      return [...(isOfScenario ? [] : compareValues(pair, shown)), ...compareWords(pair, shown)];
    });
  });
}

interface ExamplePair {
  readonly key: string;
  readonly base?: NamedExample;
  readonly revision?: NamedExample;
}

interface Shown {
  readonly operation: string;
  readonly holder: Holder;
}

function compareValues({ base, revision, key }: ExamplePair, shown: Shown): readonly Difference[] {
  if (isDeepStrictEqual(base?.value, revision?.value)) return [];
  const at = (revision ?? base)?.pointer ?? "";
  return [
    {
      ...exampleAt(key, at, shown),
      kind: base === undefined ? "added" : revision === undefined ? "removed" : "modified",
      ...(base === undefined ? {} : { base: sideOf(base) }),
      ...(revision === undefined ? {} : { revision: sideOf(revision) }),
    },
  ];
}

function compareWords({ base, revision, key }: ExamplePair, shown: Shown): readonly Difference[] {
  if (base === undefined || revision === undefined) return [];
  // The same value, written otherwise on the wire (OpenAPI 3.2, section 4.19).
  const isWrittenOtherwise = base.serialized !== revision.serialized && isDeepStrictEqual(base.value, revision.value);
  const texts = [
    ["summary", base.summary, revision.summary],
    ["description", base.description, revision.description],
    ...(isWrittenOtherwise ? ([["serializedValue", base.serialized, revision.serialized]] as const) : []),
  ] as const;
  const changed = texts.filter(([, before, after]) => before !== after);
  return changed.map(([property, before, after]) => ({
    ...exampleAt(key, revision.pointer, shown),
    kind: "modified",
    property,
    base: { pointer: base.pointer, value: before },
    revision: { pointer: revision.pointer, value: after },
  }));
}

function exampleAt(name: string, at: string, { operation, holder }: Shown) {
  const place = { operations: [operation], part: `${holder.part} example ${name}`, at };
  return { subject: "Example", direction: holder.direction, place };
}

function pointersOfScenarios({ scenarios }: OperationModel): readonly string[] {
  return scenarios.flatMap(({ request, response }) => [request.pointer, response.pointer]);
}

function holdersOf({ parameters, requestBody, responses }: OperationModel): readonly Holder[] {
  const ofParameters = parameters.map(({ in: location, name, examples }) =>
    holder("request", `request ${location} ${name}`, examples),
  );
  const ofBody = (requestBody?.content ?? []).map(({ mediaType, examples }) =>
    holder("request", `request body ${mediaType}`, examples),
  );
  const ofAnswers = responses.flatMap(({ status, headers, content }) => [
    ...headers.map(({ name, examples }) => holder("response", `answer ${status} header ${name}`, examples)),
    ...content.map(({ mediaType, examples }) => holder("response", `answer ${status} body ${mediaType}`, examples)),
  ]);
  return [...ofParameters, ...ofBody, ...ofAnswers];
}

function holder(direction: Direction, part: string, examples: readonly NamedExample[]): Holder {
  return { key: part.toLowerCase(), direction, part, examples };
}

function sideOf(part: { readonly pointer: string; readonly value: NamedExample["value"] } | undefined): {
  readonly pointer: string;
  readonly value?: NamedExample["value"];
} {
  return part === undefined ? { pointer: "" } : { pointer: part.pointer, value: part.value };
}
