import type { ContractModel } from "../../contract/model/contract-model.ts";
import { operationTable } from "../emit-operations.ts";
import { type GeneratedFile, notice } from "../generated-file.ts";
import { type Integers, withIntegers } from "../integers.ts";
import { memberName, typescriptLiteral } from "../typescript-literal.ts";
import { type ClientNeeds, clientNeeds, type ServedScheme } from "./client-needs.ts";
import { runtimeFiles } from "./runtime-files.ts";

const ownRuntime = "./runtime/client/runtime.js";

/**
 * client.ts, which makes clients of the contract, and its runtime. `runtime` is where client.ts imports that from; without it the
 * runtime is written next to the client.
 */
export async function emitClient(
  model: ContractModel,
  { integers, runtime }: { readonly integers: Integers; readonly runtime: string | undefined },
): Promise<readonly GeneratedFile[]> {
  const needs = clientNeeds(model, withIntegers(operationTable(model), integers));
  const client = { path: "client.ts", text: `${notice}${clientText(needs, runtime ?? ownRuntime)}` };
  return runtime === undefined ? [client, ...(await runtimeFiles())] : [client];
}

function clientText(needs: ClientNeeds, runtime: string): string {
  const from = JSON.stringify(runtime);
  return `import {
${importedNames(needs)
  .map((name) => `  ${name},\n`)
  .join("")}} from ${from};
import { ${needs.bodies === "schemaBodies" ? "bodyDocument, " : ""}operations } from "./operations.ts";
import type { components, operations as OperationTypes } from "./types.ts";
import { checks } from "./validators.js";

export {
  AbortedError,
  CallError,
  checkedBy,
  ConnectionError,
  ContractViolationError,
  MalformedAnswerError,
  PlateError,
  RefusedError,
  retryPolicy,
  SetupError,
  TimeoutError,
} from ${from};

type Rows = typeof operations;
/** What the client knows of each operation, by operation id. */
export interface Operations extends Rows {}
/** The id of an operation of the contract. */
export type OperationId = keyof Operations & keyof OperationTypes;
/** The body of an operation's request; \`never\` for an operation without one. */
export type Body<Id extends OperationId> =
  RequestOf<Operations, OperationTypes, Id> extends { readonly body?: infer Value } ? Value : never;
/** What a call of an operation ends in: a union on \`ok\`, then \`status\`, then \`code\`. */
export type Result<Id extends OperationId> = ResultOf<Operations, OperationTypes, Id>;
/** The schemas of the contract by name. */
export type Schemas = components["schemas"];

${securityTypes(needs.schemes)}
/** Where the API is, who calls it, and how. */
export interface CreateClientOptions extends Omit<ClientOptions, "security"> {
  /** Credentials by the contract's security schemes. */
  readonly security?: Security | undefined;
  /** Who supplies the headers that the contract marks with \`x-supply\`. */
  readonly platform?: Platform | undefined;
}

/** A client of the contract: a method per operation, and \`call\`, \`fetch\` and \`prepare\` for naming one by a value. */
export type Client = ContractClient<Operations, OperationTypes>;

/** The parts of the runtime that this contract needs. */
const parts = {${partsOf(needs)}};

${makers}`;
}

function importedNames({ parameters, headers, bodies, numbers, schemes }: ClientNeeds): readonly string[] {
  const names = [
    ...(schemes.some(({ type }) => type.includes("BasicCredentials")) ? ["type BasicCredentials"] : []),
    ...(bodies === "bodies" ? [bodies] : []),
    "checkedBy",
    "type ClientOptions",
    "type ContractClient",
    ...(numbers ? ["convertNumbers"] : []),
    ...(schemes.length > 0 ? ["type Credential"] : []),
    "createContractClient",
    ...(headers ? ["decodeAnswerHeader"] : []),
    "type Judge",
    ...(bodies === "mediaBodies" ? [bodies] : []),
    ...(parameters === "parameterStyles" ? [parameters] : []),
    "type Platform",
    ...(parameters === "plainParameters" ? [parameters] : []),
    "type RequestOf",
    "type ResultOf",
    ...(bodies === "schemaBodies" ? [bodies] : []),
    ...(schemes.length > 0 ? ["securedBy"] : []),
  ];
  return names;
}

function securityTypes(schemes: readonly ServedScheme[]): string {
  const members = schemes.map(({ name, type, words }) => {
    const comment = words === "" ? "" : `  /** ${words.replaceAll("*/", "* /")} */\n`;
    return `${comment}  readonly ${memberName(name)}?: Credential<${type}> | undefined;\n`;
  });
  return `/** Credentials by the contract's security schemes; a function gives one anew for every attempt. */
export type Security = {
${members.join("")}};
`;
}

function partsOf({ parameters, headers, bodies, numbers, schemes }: ClientNeeds): string {
  const table = Object.fromEntries(schemes.map(({ name, scheme }) => [name, scheme]));
  const lines = [
    ...(parameters === undefined ? [] : [`  parameters: ${parameters},\n`]),
    ...(headers ? ["  decodeHeader: decodeAnswerHeader,\n"] : []),
    ...(bodies === undefined ? [] : [bodyLines[bodies]]),
    ...(numbers ? ["  numbers: convertNumbers,\n"] : []),
    ...(schemes.length > 0
      ? [`  security: /* @__PURE__ */ securedBy(${typescriptLiteral(table, { indent: "  " })}),\n`]
      : []),
  ];
  return lines.length === 0 ? "" : `\n${lines.join("")}`;
}

const bodyLines: Readonly<Record<NonNullable<ClientNeeds["bodies"]>, string>> = {
  schemaBodies: "  bodies: /* @__PURE__ */ schemaBodies(bodyDocument),\n",
  bodies: "  bodies,\n",
  mediaBodies: "  bodies: mediaBodies,\n",
};

const makers = `/** A client that checks requests and answers against the contract. Throws a PlateError for options that cannot be used. */
export function createClient({ platform, ...options }: CreateClientOptions): Client {
  return createContractClient<Operations, OperationTypes>({
    ...parts,
    operations,
    judge: checkedBy(checks),
    platform,
    options,
  });
}

/** The same without the contract's validators, for where bytes count. Throws as \`createClient\` does. */
export function createUncheckedClient({ platform, ...options }: CreateClientOptions): Client {
  return createContractClient<Operations, OperationTypes>({ ...parts, operations, platform, options });
}

/**
 * A client of these operations alone, imported from operations.ts: a bundler drops all others. Without a \`judge\` it is unchecked;
 * \`checkedBy({ … })\` makes one of the checks of these operations, imported from validators.js. Throws as \`createClient\` does.
 */
export function createClientOf<Id extends OperationId>(
  picked: { readonly [Each in Id]: Operations[Each] },
  { platform, judge, ...options }: CreateClientOptions & { readonly judge?: Judge | undefined },
): ContractClient<Pick<Operations, Id>, Pick<OperationTypes, Id>> {
  return createContractClient<Pick<Operations, Id>, Pick<OperationTypes, Id>>({
    ...parts,
    operations: picked,
    judge,
    platform,
    options,
  });
}
`;
