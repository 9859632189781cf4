import { resolve } from "node:path";
import type { MessageEncryption } from "../../contract/model/platform.ts";
import type { PlatformDefinition } from "../../contract/model/platform-module.ts";
import { createMask, type Mask } from "../../contract/show/mask-secrets.ts";
import { readFailure } from "../../files/read-failure.ts";
import { readRegularText } from "../../files/read-regular-file.ts";
import { readFaultRule } from "../../mock/answer/faults.ts";
import { exchangeAsJson, exchangeAsText } from "../../mock/log/describe-exchange.ts";
import type { ExchangeRecord } from "../../mock/log/exchange-record.ts";
import { type OwnCase, readOwnCases } from "../../mock/request/own-cases.ts";
import { startMock } from "../../mock/transport/start-mock.ts";
import { portNumbers } from "../check-options.ts";
import type { CommandIo, ExitCode, Invocation } from "../command.ts";
import { openProject } from "../config/open-project.ts";
import type { OptionTable, ValuesOf } from "../option-spec.ts";
import { defineCommand } from "../option-table.ts";
import { createEncryption } from "../options/create-encryption.ts";
import { readCredentials } from "../options/credentials.ts";
import { readEncryptionKeys } from "../options/encryption-keys.ts";
import { reachWarning } from "../options/listen-options.ts";
import { type ContractTables, loadTablesOf } from "../options/load-tables.ts";
import { triggerWebhook } from "../options/trigger-webhook.ts";
import { warnMethods } from "../options/warn-methods.ts";

const logFormats = ["pretty", "json", "silent"] as const;

const options = {
  spec: {
    value: "FILE|URL",
    help: "an OpenAPI 3.0, 3.1 or 3.2 document, or - for stdin (default: that of plate.yaml)",
    names: "file",
  },
  host: { value: "ADDRESS", help: "where to listen (default: 127.0.0.1)" },
  port: { value: "NUMBER", help: "where to listen (default: 4010; 0 lets the system choose)", whole: portNumbers },
  "test-data": { value: "FILE", help: "cases of your own (YAML), in addition to those of the contract", names: "file" },
  keys: {
    value: "DIR",
    help: "key pairs for encrypted operations, as PEM files; those that DIR lacks are made",
    names: "folder",
  },
  log: {
    value: "FORMAT",
    help: "pretty, json or silent: one line a request on stderr",
    choices: logFormats,
  },
  fault: { value: "FAULT", help: "put a fault into answers", repeats: true },
  seed: { value: "TEXT", help: "the same faults and made-up bodies in every run" },
  "max-body-mb": { value: "N", help: "take bodies up to N MiB, 1 to 1024 (default: 1)", whole: [1, 1024] },
  "no-security": {
    help: "answer requests without the credentials that the contract asks for; otherwise they get its 401 or 403",
  },
  "allow-host": {
    value: "NAME",
    help: "answer under this host name too (default: addresses and localhost)",
    repeats: true,
  },
  "allow-origin": {
    value: "ORIGIN",
    help: "let pages of this origin call the mock, such as https://docs.example.com (default: pages of this machine)",
    repeats: true,
  },
  "callback-host": {
    value: "NAME",
    help: "send callbacks to this host too (default: this machine alone)",
    repeats: true,
  },
  trigger: {
    value: "NAME",
    help: "send this webhook of the contract to the URL of --to, say what it was answered, and end",
  },
  to: { value: "URL", help: "where --trigger sends it" },
  stateful: {
    help: "remember what POST creates, and answer GET, PUT, PATCH and DELETE of it, where paths look like /pets and /pets/{id}",
  },
  "answer-invalid": {
    help: "answer requests that break the contract like those that keep it; the log and X-Mock-Violations still say what is wrong",
  },
} as const satisfies OptionTable;

type LogFormat = (typeof logFormats)[number];

export const command = defineCommand({
  name: "mock",
  about: `
Serves the contract until Ctrl-C. The first line on stdout is the base URL.

A request whose body equals a case of test data gets that case's answer; any
other is checked against the contract and gets the success answer or the one
for invalid requests, with the reasons in the header X-Mock-Violations.
Bodies of JSON, XML, text and forms are checked; of others, such as files, the
Content-Type alone, and the log says so. An answer without an example is made
up from its schema: JSON, XML (by its xml objects), a form or a text.
What a success sets, and the contract links to another operation with x-agrees,
that operation tells from then on. Callbacks go out after the answer.
/__mock/requests shows the last requests, /__mock/health whether it is up.`,
  options,
  notes: `
Faults: latency=MS, status=5XX, drip[=MS], reset, truncate, malformed,
content-type, drop-echo; each with @RATE, such as reset@0.1 for one in ten.

For one answer, a request may ask with a Prefer header: code=400,
example=NAME, dynamic=true, delay=MS, fault=FAULT.

With the key that the platform of plate.yaml signs with in the environment (or
in .env), signatures are checked over the exact bytes of the body; without it,
only their form.`,
  exitCodes:
    "0 stopped, or the webhook was answered as declared, 1 it was answered otherwise, 2 wrong use, 3 the address cannot be had.",
  run,
});

type Values = ValuesOf<typeof options>;

async function run({ values }: Invocation, io: CommandIo): Promise<ExitCode> {
  const given = values as Values;
  const format = (given.log as LogFormat | undefined) ?? "pretty";
  const project = openProject(given, io);
  const { mock: configured = {} } = project.config;
  const { host = configured.host, port = String(configured.port ?? 4010), keys, seed = configured.seed } = given;
  const { "test-data": testData = configured.testData, fault = configured.faults ?? [] } = given;
  const faults = fault.map(readFaultRule);
  const platform = await project.loadPlatform();
  const checkSignature = platform?.createSignatureCheck?.(readCredentials(io.env, io.cwd, platform));
  const tables = await loadTablesOf(project, io);
  if (given.trigger !== undefined || given.to !== undefined) return triggerWebhook(tables.model, given, io);
  warnMethods(tables.model, io);
  const mask = createMask(tables.model);
  io.endsItself?.();
  await using mock = await startMock({
    ...tables,
    ...(faults.length === 0 ? {} : { faults }),
    host,
    port: Number(port),
    allowedHosts: given["allow-host"],
    allowedOrigins: given["allow-origin"],
    cases: testData === undefined ? [] : await readCases(testData, tables, io),
    encryption: keys === undefined ? undefined : await encryptionOf(keys, platform, io),
    checkSignature,
    limits: { maxBodyBytes: Number(given["max-body-mb"] ?? 1) * 1024 * 1024 },
    security: given["no-security"] !== true,
    answerInvalid: given["answer-invalid"] === true,
    stateful: given.stateful === true,
    callbackHosts: given["callback-host"],
    onCallback: format === "silent" ? undefined : (sentence) => io.err(`${callbackLine(sentence, format)}\n`),
    seed,
    onExchange: format === "silent" ? undefined : (record) => io.err(`${logLine(record, format, mask)}\n`),
    onError: (error) =>
      io.err(`a fault of the mock itself: ${error instanceof Error ? error.message : String(error)}\n`),
  });
  io.out(`${mock.url}\n`);
  io.err(
    reachWarning(host, "call the mock; /__mock/requests, which shows what callers sent, answers this machine alone"),
  );
  io.err(welcome(tables, { tokenChecked: checkSignature !== undefined, hasKeys: keys !== undefined }));
  await aborted(io.signal);
  io.err("stopping: what is in flight finishes first\n");
  return 0;
}

interface Given {
  readonly tokenChecked: boolean;
  readonly hasKeys: boolean;
}

function welcome({ model }: ContractTables, { tokenChecked, hasKeys }: Given): string {
  const hasTokens = model.operations.some(({ parameters }) =>
    parameters.some(({ supply }) => supply?.from === "signature"),
  );
  const how = tokenChecked
    ? "; tokens are checked with the secret key"
    : "; tokens are checked for their form only (no secret key given)";
  const tokens = hasTokens ? how : "";
  const encrypted = model.operations.filter(({ encrypted: { request, response } }) => request || response).length;
  const clear =
    encrypted === 0 || hasKeys ? "" : `; ${encrypted} encrypted operations take and give clear text (no --keys)`;
  const count = model.operations.length === 1 ? "1 operation" : `${model.operations.length} operations`;
  return `mock of ${model.title} ${model.version}: ${count}${tokens}${clear}; Ctrl-C stops it\n`;
}

/** The server's side: it opens requests with its own private key, and encrypts answers with the client's public key. */
async function encryptionOf(
  folder: string,
  platform: PlatformDefinition | undefined,
  io: CommandIo,
): Promise<MessageEncryption> {
  const { server, client, made } = await readEncryptionKeys(folder, io.cwd);
  if (made.length > 0)
    io.err(`made ${made.join(", ")} in ${folder}; callers need server-public.pem and client-private.pem\n`);
  return createEncryption(platform, { serverPublicKey: client.publicKey, clientPrivateKey: server.privateKey });
}

function logLine(record: ExchangeRecord, format: LogFormat, mask: Mask): string {
  return format === "json" ? exchangeAsJson(record, mask) : exchangeAsText(record, mask);
}

function callbackLine(sentence: string, format: LogFormat): string {
  return format === "json" ? JSON.stringify({ callback: sentence }) : sentence;
}

async function readCases(file: string, tables: ContractTables, io: CommandIo): Promise<readonly OwnCase[]> {
  try {
    return readOwnCases(readRegularText(resolve(io.cwd, file)), { file, ...tables });
  } catch (cause) {
    throw readFailure(file, cause, "name a YAML file with --test-data");
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
