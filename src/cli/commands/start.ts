import { resolve } from "node:path";
import type { ContractModel, OperationModel } from "../../contract/model/contract-model.ts";
import { serveDocs } from "../../docs/serve.ts";
import { createTokenCheck } from "../../konaplate/check-token.ts";
import { createMessageEncryption } from "../../konaplate/message-encryption.ts";
import { type RunningMock, type StartMockOptions, startMock } from "../../mock/transport/start-mock.ts";
import type { Command, CommandIo, ExitCode, Invocation } from "../command.ts";
import { readCredentials } from "../options/credentials.ts";
import { readEncryptionKeys } from "../options/encryption-keys.ts";
import { listenNearby, readPort } from "../options/listen-nearby.ts";
import { loadTables } from "../options/load-tables.ts";
import { demoCredentials, findFirstSuccess } from "../site/demonstration.ts";
import { command as call } from "./call.ts";
import { command as docsCommand } from "./docs.ts";
import { command as generate } from "./generate.ts";
import { command as verify } from "./verify.ts";

const usage = `Usage: plate start [--once] [--port N] [--docs-port N]

Shows the whole of it at work: checks that what is made from the contract is up
to date, starts the mock and the documentation with Try It, makes one signed
call with the client, runs the contract test against the mock, and keeps
serving until Ctrl-C.

  --once         end after the contract test, with its exit code
  --port N       port of the mock (default: 4010, or any if that is taken)
  --docs-port N  port of the documentation (default: 4011, or any)

The call and the test take made-up credentials; the mock checks the token of
every request against them.

Exit codes: 0 all went well, 1 stale files or findings, 2 wrong use, 3 a part
failed.
`;

export const command: Command = {
  summary: "mock, documentation, one call and the contract test, all at once",
  usage,
  options: { once: { type: "boolean" }, port: { type: "string" }, "docs-port": { type: "string" } },
  positionals: { min: 0, max: 0 },
  run,
};

const host = "127.0.0.1";
const docsFolder = ".cache/docs";
const keysFolder = ".cache/keys";

async function run({ values }: Invocation, io: CommandIo): Promise<ExitCode> {
  const ports = readPorts(values);
  step(1, "generated files", io);
  const fresh = await generate.run({ values: { check: true }, positionals: [] }, io);
  if (fresh !== 0) return fresh;

  step(2, "mock", io);
  const tables = await loadTables(undefined, io);
  const demo: CommandIo = { ...io, env: { ...io.env, ...demoCredentials(tables.model) } };
  const { secretKey = "" } = readCredentials(demo.env, io.cwd);
  const checkSignature = createTokenCheck(secretKey);
  const options: StartMockOptions = { ...tables, host, checkSignature };
  await using mock = await listenNearby(ports.mock, (port) => startMock({ ...options, port }));
  io.out(`${mock.url}\n`);

  step(3, "documentation", io);
  const built = await docsCommand.run(
    { values: { out: docsFolder, server: [mock.url], "demo-secret": secretKey }, positionals: [] },
    io,
  );
  if (built !== 0) return built;
  const docs = await listenNearby(ports.docs, (port) => serveDocs(resolve(io.cwd, docsFolder), { host, port }));
  try {
    io.out(`${docs.url}\n`);
    const exitCode = await callAndVerify(mock, options, demo);
    if (values.once === true || io.signal.aborted) return exitCode;
    io.out(closingText(docs.url, mock.url));
    await aborted(io.signal);
    return exitCode;
  } finally {
    await docs.close();
  }
}

function readPorts(values: Invocation["values"]) {
  const asked = (text: unknown) => (typeof text === "string" ? readPort(text) : undefined);
  return { mock: { asked: asked(values.port), usual: 4010 }, docs: { asked: asked(values["docs-port"]), usual: 4011 } };
}

/** One call of the first operation that has a success among its scenarios, then the contract test. */
async function callAndVerify(mock: RunningMock, options: StartMockOptions, io: CommandIo): Promise<ExitCode> {
  step(4, "one signed call", io);
  const called = await call.run(callInvocation(options.model, mock.url), io);
  step(5, "contract test", io);
  const verified = await testEncrypted(mock, options, io);
  return verified === 0 ? called : verified;
}

/**
 * Runs the contract test. Where the contract has encrypted messages, it goes against a second mock, which encrypts them with
 * keys of its own; the first one stays readable for people.
 */
async function testEncrypted(mock: RunningMock, options: StartMockOptions, io: CommandIo): Promise<ExitCode> {
  const isEncrypted = ({ encrypted }: OperationModel): boolean => encrypted.request || encrypted.response;
  if (!options.model.operations.some(isEncrypted)) {
    return verify.run({ values: {}, positionals: [mock.url] }, io);
  }
  const { server, client } = await readEncryptionKeys(keysFolder, io.cwd);
  const encryption = createMessageEncryption({
    serverPublicKey: client.publicKey,
    clientPrivateKey: server.privateKey,
  });
  await using encrypting = await startMock({ ...options, port: 0, encryption });
  io.out(`${encrypting.url}, a mock that encrypts with the keys in ${keysFolder}\n`);
  return await verify.run({ values: { keys: keysFolder }, positionals: [encrypting.url] }, io);
}

function callInvocation(model: ContractModel, baseUrl: string): Invocation {
  const first = findFirstSuccess(model);
  if (first === undefined) return { values: { "base-url": baseUrl }, positionals: [model.operations[0]?.id ?? ""] };
  return { values: { example: first.scenario.name, "base-url": baseUrl }, positionals: [first.operation.id] };
}

function step(number: number, title: string, io: CommandIo): void {
  io.out(`\n${number}/5 ${title}\n`);
}

function closingText(docsUrl: string, mockUrl: string): string {
  return `
Open the documentation and try it: ${docsUrl}
Send requests to the mock:         ${mockUrl}
Ctrl-C ends both.
`;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((end) => {
    if (signal.aborted) end();
    else signal.addEventListener("abort", () => end(), { once: true });
  });
}
