import { resolve } from "node:path";
import type { OperationModel } from "../../contract/model/contract-model.ts";
import type { PlatformDefinition } from "../../contract/model/platform-module.ts";
import { serveDocs } from "../../docs/serve.ts";
import { userCacheFolder } from "../../files/user-cache.ts";
import { type RunningMock, type StartMockOptions, startMock } from "../../mock/transport/start-mock.ts";
import { portNumbers } from "../check-options.ts";
import type { CommandIo, ExitCode, Invocation } from "../command.ts";
import { openProject } from "../config/open-project.ts";
import type { OptionTable } from "../option-spec.ts";
import { defineCommand } from "../option-table.ts";
import { createEncryption } from "../options/create-encryption.ts";
import { readCredentials } from "../options/credentials.ts";
import { readEncryptionKeys } from "../options/encryption-keys.ts";
import { listenNearby } from "../options/listen-nearby.ts";
import { loadTablesOf } from "../options/load-tables.ts";
import { demoCredentials, findFirstSuccess } from "../site/demonstration.ts";
import { command as call } from "./call.ts";
import { command as docsCommand } from "./docs.ts";
import { command as generate } from "./generate.ts";
import { command as verify } from "./verify.ts";

const options = {
  once: { help: "end after the contract test, with its exit code" },
  port: { value: "N", help: "port of the mock (default: 4010, or any if that is taken)", whole: portNumbers },
  "docs-port": { value: "N", help: "port of the documentation (default: 4011, or any)", whole: portNumbers },
} as const satisfies OptionTable;

export const command = defineCommand({
  name: "start",
  about: `
Shows the whole of it at work: checks that what is made from the contract is up
to date, starts the mock and the documentation with Try It, makes one signed
call with the client, runs the contract test against the mock, and keeps
serving until Ctrl-C.`,
  options,
  notes: `
The call and the test take made-up credentials; the mock checks the token of
every request against them.`,
  exitCodes: "0 all went well, 1 stale files or findings, 2 wrong use, 3 a part failed.",
  run,
});

const host = "127.0.0.1";
const docsFolder = ".cache/docs";

async function run({ values }: Invocation, io: CommandIo): Promise<ExitCode> {
  const ports = readPorts(values);
  step(1, "generated files", io);
  const project = openProject(values as { config?: string }, io);
  const same = typeof values.config === "string" ? { config: values.config } : {};
  const fresh = await generate.run({ values: { ...same, check: true }, positionals: [] }, io);
  if (fresh !== 0) return fresh;

  step(2, "mock", io);
  const tables = await loadTablesOf(project, io);
  const platform = await project.loadPlatform();
  const demo: CommandIo = { ...io, env: { ...io.env, ...demoCredentials(tables.model, platform) } };
  const credentials = readCredentials(demo.env, io.cwd, platform);
  const checkSignature = platform?.createSignatureCheck?.(credentials);
  const { secretKey = "" } = credentials;
  const options: StartMockOptions = { ...tables, host, checkSignature };
  await using mock = await listenNearby(ports.mock, (port) => startMock({ ...options, port }));
  io.out(`${mock.url}\n`);

  step(3, "documentation", io);
  const built = await docsCommand.run(
    { values: { ...same, out: docsFolder, server: [mock.url], "demo-secret": secretKey }, positionals: [] },
    io,
  );
  if (built !== 0) return built;
  const docs = await listenNearby(ports.docs, (port) => serveDocs(resolve(io.cwd, docsFolder), { host, port }));
  try {
    io.out(`${docs.url}\n`);
    io.endsItself?.();
    const exitCode = await callAndVerify(mock, { platform, options, same }, demo);
    if (values.once === true || io.signal.aborted) return exitCode;
    io.out(closingText(docs.url, mock.url));
    await aborted(io.signal);
    return exitCode;
  } finally {
    await docs.close();
  }
}

function readPorts(values: Invocation["values"]) {
  const asked = (text: unknown) => (typeof text === "string" ? Number(text) : undefined);
  return { mock: { asked: asked(values.port), usual: 4010 }, docs: { asked: asked(values["docs-port"]), usual: 4011 } };
}

/** What the steps share. `same` hands the configuration on. */
interface Work {
  readonly platform: PlatformDefinition | undefined;
  readonly options: StartMockOptions;
  readonly same: { readonly config?: string };
}

/** One call of the first operation that has a success among its scenarios, then the contract test. */
async function callAndVerify(mock: RunningMock, work: Work, io: CommandIo): Promise<ExitCode> {
  step(4, "one signed call", io);
  const called = await call.run(callInvocation(work, mock.url), io);
  step(5, "contract test", io);
  const verified = await testEncrypted(mock, work, io);
  return verified === 0 ? called : verified;
}

/**
 * Runs the contract test. Where the contract has encrypted messages, it goes against a second mock, which encrypts them with
 * keys of its own; the first one stays readable for people.
 */
async function testEncrypted(mock: RunningMock, { platform, options, same }: Work, io: CommandIo): Promise<ExitCode> {
  const isEncrypted = ({ encrypted }: OperationModel): boolean => encrypted.request || encrypted.response;
  if (!options.model.operations.some(isEncrypted)) {
    return verify.run({ values: same, positionals: [mock.url] }, io);
  }
  const keysFolder = userCacheFolder(io.env, "keys");
  const { server, client } = await readEncryptionKeys(keysFolder, io.cwd);
  const encryption = createEncryption(platform, {
    serverPublicKey: client.publicKey,
    clientPrivateKey: server.privateKey,
  });
  await using encrypting = await startMock({ ...options, port: 0, encryption });
  io.out(`${encrypting.url}, a mock that encrypts with the keys in ${keysFolder}\n`);
  return await verify.run({ values: { ...same, keys: keysFolder }, positionals: [encrypting.url] }, io);
}

function callInvocation({ options: { model }, same }: Work, baseUrl: string): Invocation {
  const first = findFirstSuccess(model);
  if (first === undefined)
    return { values: { ...same, "base-url": baseUrl }, positionals: [model.operations[0]?.id ?? ""] };
  return { values: { ...same, example: first.scenario.name, "base-url": baseUrl }, positionals: [first.operation.id] };
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
