import type { JsonObject, JsonValue } from "../../contract/json/json.ts";
import type { ContractModel, HeaderModel, ParameterModel } from "../../contract/model/contract-model.ts";
import type { Direction } from "../change.ts";
import type { Difference } from "../difference.ts";
import { type OperationPair, pairBy, pairOperations } from "./pair-models.ts";

/** What fills request headers (`x-supply`), what answers carry back (`x-echoes`), what is encrypted (`x-encrypted`), where codes are. */
export function compareExtensions(base: ContractModel, revision: ContractModel): readonly Difference[] {
  const ofOperations = pairOperations(base, revision).flatMap((pair) => [
    ...compareSupplies(pair),
    ...compareEchoes(pair),
    ...compareEncryption(pair),
  ]);
  return [...compareResultPointers(base, revision), ...ofOperations];
}

interface Found {
  readonly subject: string;
  readonly property?: string;
  readonly direction: Direction;
  readonly part: string;
  readonly operations: readonly string[];
  readonly pointers: readonly [string, string];
  readonly values: readonly [JsonValue | undefined, JsonValue | undefined];
}

function toDifference({ subject, property, direction, part, operations, pointers, values }: Found): Difference {
  const kind = values[0] === undefined ? "added" : values[1] === undefined ? "removed" : "modified";
  return {
    subject,
    kind,
    ...(property === undefined ? {} : { property }),
    direction,
    place: { operations, part, at: pointers[1] },
    base: { pointer: pointers[0], value: values[0] },
    revision: { pointer: pointers[1], value: values[1] },
  };
}

function compareSupplies({ base, revision }: OperationPair): readonly Difference[] {
  const parameters = pairBy(base.parameters, revision.parameters, keyOfParameter);
  return parameters.flatMap(({ base: before, revision: after }) => {
    if (before === undefined || after === undefined) return [];
    const values = [supplyOf(before), supplyOf(after)] as const;
    if (sameValue(...values)) return [];
    const subject = after.required ? "Supply" : "OptionalSupply";
    const part = `request ${after.in} ${after.name} supply`;
    const pointers = [`${before.pointer}/x-supply`, `${after.pointer}/x-supply`] as const;
    return [toDifference({ subject, direction: "request", part, operations: [revision.id], pointers, values })];
  });
}

function compareEchoes({ base, revision }: OperationPair): readonly Difference[] {
  return pairBy(base.responses, revision.responses, ({ status }) => status).flatMap((answers) => {
    const { base: one, revision: other, key: status } = answers;
    if (one === undefined || other === undefined) return [];
    const headers = pairBy(one.headers, other.headers, ({ name }) => name.toLowerCase());
    return headers.flatMap((pair) => compareHeader(pair, { status, operation: revision.id }));
  });
}

function compareHeader(
  { base, revision }: { readonly base?: HeaderModel; readonly revision?: HeaderModel },
  { status, operation }: { readonly status: string; readonly operation: string },
): readonly Difference[] {
  if (base === undefined || revision === undefined) return [];
  const common = { direction: "response", operations: [operation] } as const;
  const part = `answer ${status} header ${revision.name}`;
  const spelling = toDifference({
    ...common,
    subject: "HeaderName",
    property: "name",
    part,
    pointers: [base.pointer, revision.pointer],
    values: [base.name, revision.name],
  });
  const echo = toDifference({
    ...common,
    subject: "Echo",
    part: `${part} echo`,
    pointers: [`${base.pointer}/x-echoes`, `${revision.pointer}/x-echoes`],
    values: [base.echoes, revision.echoes],
  });
  const sameEcho = base.echoes?.toLowerCase() === revision.echoes?.toLowerCase();
  return [...(base.name === revision.name ? [] : [spelling]), ...(sameEcho ? [] : [echo])];
}

function compareEncryption({ base, revision }: OperationPair): readonly Difference[] {
  return (["request", "response"] as const).flatMap((direction) => {
    const values = [base.encrypted[direction], revision.encrypted[direction]] as const;
    if (values[0] === values[1]) return [];
    const part = direction === "request" ? "request body encryption" : "answer bodies encryption";
    const pointers = [
      `${base.pointer}/x-encrypted/${direction}`,
      `${revision.pointer}/x-encrypted/${direction}`,
    ] as const;
    return [toDifference({ subject: "Encryption", direction, part, operations: [revision.id], pointers, values })];
  });
}

function compareResultPointers(base: ContractModel, revision: ContractModel): readonly Difference[] {
  const members = [
    ["x-result-code-pointer", base.resultCodePointer, revision.resultCodePointer],
    ["x-result-message-pointer", base.resultMessagePointer, revision.resultMessagePointer],
  ] as const;
  return members.flatMap(([property, before, after]) => {
    if (before === after) return [];
    const pointers = [`/${property}`, `/${property}`] as const;
    const part = `document ${property}`;
    const values = [before, after] as const;
    return [
      toDifference({
        subject: "ResultPointer",
        property,
        direction: "response",
        part,
        operations: [],
        pointers,
        values,
      }),
    ];
  });
}

function keyOfParameter({ in: location, name }: ParameterModel): string {
  return `${location}:${location === "header" ? name.toLowerCase() : name}`;
}

function supplyOf({ supply }: ParameterModel): JsonObject | undefined {
  return supply === undefined ? undefined : { ...supply };
}

function sameValue(one: JsonObject | undefined, other: JsonObject | undefined): boolean {
  return one?.from === other?.from && one?.key === other?.key;
}
