import type { LooseClient } from "../../client/contract-client.ts";
import { createLooseClient } from "../../client/loose-client.ts";
import type { PreparedRequest } from "../../client/request/prepared-request.ts";
import { CallError, ConnectionError, MalformedAnswerError } from "../../client/result/call-error.ts";
import type { LooseResult } from "../../client/result/call-result.ts";
import type { CallViolation } from "../../client/result/call-violation.ts";
import { parseExactJson, writeExactJson } from "../../contract/json/exact-json.ts";
import type { OperationModel } from "../../contract/model/contract-model.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { MessageEncryption } from "../../contract/model/platform.ts";
import type { PlatformDefinition } from "../../contract/model/platform-module.ts";
import { fieldValue } from "../../contract/wire/header-fields.ts";
import { operationTable } from "../../generate/emit-operations.ts";
import type { ConnectionSettings } from "../../transport/connection.ts";
import { createFetch } from "../../transport/fetch.ts";
import type { CommandIo, ExitCode, Invocation } from "../command.ts";
import { openProject } from "../config/open-project.ts";
import type { OptionTable, ValuesOf } from "../option-spec.ts";
import { defineCommand } from "../option-table.ts";
import { buildRequest, findOperationModel, readHeaders } from "../options/call-input.ts";
import { callPlatform } from "../options/call-platform.ts";
import { connectionNotices, connectionOptions, readConnection } from "../options/connection-options.ts";
import { createEncryption } from "../options/create-encryption.ts";
import { baseUrlVariable, type Credentials, readCredentials } from "../options/credentials.ts";
import { readCallerKeys } from "../options/encryption-keys.ts";
import { type ContractTables, loadTablesOf } from "../options/load-tables.ts";
import { showCurl, showRequest } from "../options/show-request.ts";

const options = {
  data: { value: "TEXT|@FILE", help: "the body: JSON, the text of another media type, or a file, whose bytes go out" },
  form: {
    value: "NAME=VALUE",
    help: "a member of a form; NAME=@FILE sends a file, and a name given again makes a list",
    repeats: true,
  },
  example: { value: "NAME", help: "the contract's request example of that name" },
  param: { value: "NAME=VALUE", help: "a path, query or header parameter", repeats: true },
  header: {
    value: '"N: V"',
    help: "a further header, or another value for one that would be filled in",
    repeats: true,
  },
  "base-url": { value: "URL", help: "where to send it (default: from the environment)" },
  spec: {
    value: "FILE|URL",
    help: "an OpenAPI document, or - for stdin (default: the contract of plate.yaml)",
    names: "file",
  },
  keys: {
    value: "DIR",
    help: "server-public.pem and client-private.pem, for an operation that the contract marks as encrypted",
    names: "folder",
  },
  "timeout-ms": { value: "N", help: "for the whole answer (default: 10000)", whole: [1, 2 ** 31 - 1] },
  "dry-run": { help: "send nothing; print the request, secrets masked" },
  curl: {
    help: "send nothing; print a shell script that sends it by curl, secrets from the environment, times and token made anew",
  },
  raw: { help: "print the answer's body alone, byte for byte" },
  ...connectionOptions,
} as const satisfies OptionTable;

/** `plate call`: one call with the client, on any contract. */
export const command = defineCommand({
  name: "call",
  words: [{ name: "<operationId>", help: 'or method and path: "POST /api/…"' }],
  about: `
Sends one request, with all headers that the contract lets the platform fill
in, signed over the exact bytes of the body. Integers keep all their digits.`,
  options,
  notes: `
A request that breaks the contract is reported and sent all the same.
Address and credentials come from the environment or from a file .env, by the
variables that the platform of plate.yaml names (PLATE_BASE_URL without one);
--dry-run and --curl do without.`,
  exitCodes: "0 success, 1 refused or the answer breaks the contract, 2 wrong use, 3 no answer.",
  run,
});

type CallOptionValues = ValuesOf<typeof options>;

async function run({ values, positionals }: Invocation, io: CommandIo): Promise<ExitCode> {
  const options = values as CallOptionValues;
  const project = openProject(options, io);
  const definition = await project.loadPlatform();
  const tables = await loadTablesOf(project, io);
  const operation = findOperationModel(tables.model, positionals[0] ?? "");
  const { data, form, example, param: parameters = [] } = options;
  const headers = readHeaders(options.header ?? []);
  const contentType = fieldValue(Object.entries(headers), "content-type");
  const { document } = tables.model;
  const request = buildRequest(operation, { data, form, example, parameters, cwd: io.cwd, contentType, document });
  const credentials = readCredentials(io.env, io.cwd, definition);
  const encryption = await readEncryption(operation, { folder: options.keys, definition, cwd: io.cwd });
  const connection = await readConnection(options, project.config.connection, io);
  const baseUrl = options["base-url"] ?? credentials.baseUrl;
  if (baseUrl !== undefined && URL.canParse(baseUrl)) io.err(connectionNotices(baseUrl, connection));
  const client = makeClient(tables, { operation, options, definition, credentials, encryption, connection });
  const callOptions = { headers, signal: io.signal, validateRequests: false };
  const broken = await findViolations(client, { id: operation.id, request, headers: callOptions.headers });
  if (broken.length > 0) io.err(`the request breaks the contract:\n${broken.map(describe).join("")}`);
  if (options["dry-run"] || options.curl) {
    const script = { platform: definition, credentials, given: callOptions.headers, model: tables.model };
    return prepareOnly(
      () => client.prepare(operation.id, request, callOptions),
      io,
      (prepared) => {
        if (options.curl) rawOf(io)(showCurl(operation, prepared, script));
        else io.out(showRequest(tables.model, prepared));
      },
    );
  }
  io.endsItself?.();
  return report(() => client.call(operation.id, request, callOptions), { raw: options.raw ?? false, io });
}

/** Shows a request in place of sending it. One that cannot be written at all is an error, as it is when it is sent. */
async function prepareOnly(
  prepare: () => Promise<PreparedRequest>,
  io: CommandIo,
  show: (request: PreparedRequest) => void,
): Promise<ExitCode> {
  try {
    show(await prepare());
    return 0;
  } catch (error) {
    if (error instanceof CallError) return reportError(error, { raw: false, io });
    throw error;
  }
}

interface ClientNeeds {
  readonly operation: OperationModel;
  readonly options: CallOptionValues;
  readonly definition: PlatformDefinition | undefined;
  readonly credentials: Credentials;
  readonly encryption: MessageEncryption | undefined;
  readonly connection: ConnectionSettings;
}

/** Where the keys of message encryption are, and who encrypts. */
interface KeySource {
  readonly folder: string | undefined;
  readonly definition: PlatformDefinition | undefined;
  readonly cwd: string;
}

/** The caller's side of message encryption. Throws a PlateError where the request needs it and nobody named the keys. */
async function readEncryption(
  { id, encrypted }: OperationModel,
  { folder, definition, cwd }: KeySource,
): Promise<MessageEncryption | undefined> {
  if (folder !== undefined) return createEncryption(definition, await readCallerKeys(folder, cwd));
  if (!encrypted.request) return undefined;
  throw new PlateError("usage", `the contract wants the request of ${id} encrypted`, {
    fix: "name the folder of the keys with --keys; `plate mock --keys DIR` makes a set",
  });
}

function makeClient(
  { model, validators }: ContractTables,
  { operation, options, definition, credentials, encryption, connection }: ClientNeeds,
): LooseClient {
  const baseUrl = options["base-url"] ?? credentials.baseUrl;
  if (baseUrl === undefined) {
    const servers = (operation.servers ?? model.servers).map(({ url }) => url).join(", ");
    throw new PlateError("usage", "no server to call", {
      fix: `give --base-url or set ${baseUrlVariable(definition)}; the contract names: ${servers || "none"}`,
    });
  }
  const timeoutMs = Number(options["timeout-ms"] ?? 10_000);
  const placeholders = (options["dry-run"] ?? false) || (options.curl ?? false);
  return createLooseClient({
    operations: Object.fromEntries(operationTable(model).map((row) => [row.id, row])),
    validators,
    platform: callPlatform(operation, { definition, credentials }, { placeholders, encryption }),
    options: {
      baseUrl,
      attemptTimeoutMs: timeoutMs,
      totalTimeoutMs: timeoutMs,
      fetch: createFetch(connection),
    },
  });
}

interface CheckedRequest {
  readonly id: string;
  readonly request: Parameters<LooseClient["prepare"]>[1];
  readonly headers: Readonly<Record<string, string>>;
}

async function findViolations(
  client: LooseClient,
  { id, request, headers }: CheckedRequest,
): Promise<readonly CallViolation[]> {
  try {
    await client.prepare(id, request, { headers });
    return [];
  } catch (error) {
    if (error instanceof CallError && "violations" in error) return error.violations as readonly CallViolation[];
    throw error;
  }
}

interface Printing {
  readonly raw: boolean;
  readonly io: CommandIo;
}

async function report(send: () => Promise<LooseResult>, { raw, io }: Printing): Promise<ExitCode> {
  try {
    const result = await send();
    const summary = summarise(result);
    if (raw) io.err(summary);
    if (raw) rawOf(io)(result.rawBody);
    else io.out(`${summary}\n${pretty(result)}\n`);
    if (result.violations.length > 0)
      io.err(`the answer breaks the contract:\n${result.violations.map(describe).join("")}`);
    return result.ok && result.violations.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    return reportError(error, { raw, io });
  }
}

function reportError(error: CallError, { raw, io }: Printing): ExitCode {
  const problem =
    error.kind === "aborted"
      ? "stopped; the server may have acted on the request\n"
      : `error: ${error.message}${causeOf(error)}\n`;
  io.err(error.correlationId === undefined ? problem : `${problem}correlation id ${error.correlationId}\n`);
  if (!(error instanceof MalformedAnswerError)) return error.kind === "contract-violation" ? 1 : 3;
  if (error.reason === "encryption") io.err("fix: name the folder of the keys with --keys\n");
  if (error.rawBody && raw) rawOf(io)(error.rawBody);
  else if (error.rawBody) io.out(`${error.rawBody}\n`);
  return 1;
}

/** `--raw` and `--curl` print what they have byte for byte; on a terminal it is made harmless like everything else. */
function rawOf(io: CommandIo): (text: string) => void {
  return io.terminal.out ? io.out : (io.raw ?? io.out);
}

function summarise(result: LooseResult): string {
  const { status, code } = result.status === "unknown" ? result.received : result;
  const outcome = [status, code, result.message].filter((part) => part !== undefined).join(" ");
  const id = result.correlationId === undefined ? "" : `, correlation id ${result.correlationId}`;
  return `${outcome}\n${Math.round(result.durationMs)} ms${id}\n`;
}

/** The body as it was read, decrypted, in lines; or the text that came where it is no JSON. */
function pretty(result: LooseResult): string {
  const body = result.ok ? result.data : "error" in result ? result.error : undefined;
  const isRead = typeof body === "object" && body !== null && !(body instanceof Uint8Array);
  try {
    return writeExactJson(isRead ? body : parseExactJson(result.rawBody), 2);
  } catch {
    return result.rawBody;
  }
}

function describe({ in: place, name, at, message }: CallViolation): string {
  return `  ${name === undefined ? `${place} ${at || "as a whole"}` : `${place} ${name}`} ${message}\n`;
}

/** Of a connection without a code the message of the deepest cause says why it failed. */
function causeOf(error: CallError): string {
  const { cause } = error;
  if (!(error instanceof ConnectionError && error.code === undefined && cause instanceof Error)) return "";
  return ` (${(cause.cause instanceof Error ? cause.cause : cause).message})`;
}
