import { isJsonObject } from "../../contract/json/json.ts";
import { valueAt } from "../../contract/json/json-pointer.ts";
import type { ContractModel } from "../../contract/model/contract-model.ts";
import { type GeneratedFile, notice } from "../generated-file.ts";
import { memberName, typescriptLiteral } from "../typescript-literal.ts";
import { runtimeFiles } from "./runtime-files.ts";

const ownRuntime = "./runtime/client/runtime.js";

/**
 * client.ts, which makes clients of the contract, and its runtime. `runtime` is where client.ts imports that from; without it the
 * runtime is written beside the client.
 */
export async function emitClient(model: ContractModel, runtime: string | undefined): Promise<readonly GeneratedFile[]> {
  const client = { path: "client.ts", text: `${notice}${clientText(model, runtime ?? ownRuntime)}` };
  return runtime === undefined ? [client, ...(await runtimeFiles())] : [client];
}

function clientText(model: ContractModel, runtime: string): string {
  const schemes = securitySchemes(model);
  const from = JSON.stringify(runtime);
  return `import {
  type BasicCredentials,
  bindValidators,
  type ClientOptions,
  type ContractClient,
  type Credential,
  createContractClient,
  type Platform,
  type RequestOf,
  type ResultOf,
  type SecurityScheme,
} from ${from};
import { operations } from "./operations.ts";
import type { components, operations as OperationTypes } from "./types.ts";
import { checks } from "./validators.js";

export {
  AbortedError,
  CallError,
  ConnectionError,
  ContractViolationError,
  MalformedAnswerError,
  PlateError,
  RefusedError,
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

/** Credentials by the contract's security schemes; a function gives one anew for every attempt. */
export interface Security {
${schemes.map(({ name, type }) => `  readonly ${memberName(name)}?: Credential<${type}> | undefined;\n`).join("")}}

/** Where the API is, who calls it, and how. */
export interface CreateClientOptions extends Omit<ClientOptions, "security"> {
  readonly security?: (Security & Readonly<Record<string, Credential<string | BasicCredentials> | undefined>>) | undefined;
  /** Who supplies the headers that the contract marks with \`x-supply\`. */
  readonly platform?: Platform | undefined;
}

/** A client of the contract: a method per operation, and \`call\`, \`fetch\` and \`prepare\` for naming one by a value. */
export type Client = ContractClient<Operations, OperationTypes>;

const securitySchemes: Readonly<Record<string, SecurityScheme>> = ${typescriptLiteral(
    Object.fromEntries(schemes.map(({ name, scheme }) => [name, scheme])),
  )};

${makers}`;
}

const makers = `/** A client that checks requests and answers against the contract. Throws a PlateError for options that cannot be used. */
export function createClient({ platform, ...options }: CreateClientOptions): Client {
  return createContractClient<Operations, OperationTypes>({
    operations,
    validators: bindValidators(checks),
    platform,
    securitySchemes,
    options,
  });
}

/** The same without the contract's validators, for where bytes count. Throws as \`createClient\` does. */
export function createUncheckedClient({ platform, ...options }: CreateClientOptions): Client {
  return createContractClient<Operations, OperationTypes>({ operations, platform, securitySchemes, options });
}

/** An unchecked client of these operations alone, imported from operations.ts: a bundler drops all others. Throws as \`createClient\` does. */
export function createClientOf<Id extends OperationId>(
  picked: { readonly [Each in Id]: Operations[Each] },
  { platform, ...options }: CreateClientOptions,
): ContractClient<Pick<Operations, Id>, Pick<OperationTypes, Id>> {
  return createContractClient<Pick<Operations, Id>, Pick<OperationTypes, Id>>({
    operations: picked,
    platform,
    securitySchemes,
    options,
  });
}
`;

/** The schemes that a client can serve; others (mutual TLS) are the transport's. OpenAPI 3.1, section 4.8.27. */
function securitySchemes({ document }: ContractModel) {
  const declared = valueAt(document, "/components/securitySchemes");
  return Object.entries(isJsonObject(declared) ? declared : {}).flatMap(([name, value]) => {
    if (!isJsonObject(value)) return [];
    const { type, scheme, in: place, name: field } = value;
    if (type === "apiKey") return [{ name, type: "string", scheme: { kind: "api-key", in: place, name: field } }];
    if (type === "oauth2" || type === "openIdConnect") return [{ name, type: "string", scheme: { kind: "bearer" } }];
    const kind = type === "http" ? String(scheme).toLowerCase() : "";
    if (kind === "basic") return [{ name, type: "string | BasicCredentials", scheme: { kind } }];
    return kind === "bearer" ? [{ name, type: "string", scheme: { kind } }] : [];
  });
}
