import { resolve } from "node:path";
import type { ContractModel } from "../../contract/contract-model.ts";
import { serveDocs } from "../../docs/serve.ts";
import { createTokenCheck } from "../../konaplate/check-token.ts";
import { type RunningMock, startMock } from "../../mock/start-mock.ts";
import type { Command, CommandIo, ExitCode, Invocation } from "../command.ts";
import { credentialVariable, readCredentials } from "../credentials.ts";
import { listenNearby, readPort } from "../listen-nearby.ts";
import { loadTables } from "../load-tables.ts";
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
  await using mock = await listenNearby(ports.mock, (port) => startMock({ ...tables, host, port, checkSignature }));
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
    const exitCode = await callAndVerify(mock, tables.model, demo);
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
async function callAndVerify(mock: RunningMock, model: ContractModel, io: CommandIo): Promise<ExitCode> {
  step(4, "one signed call", io);
  const called = await call.run(callInvocation(model, mock.url), io);
  step(5, "contract test", io);
  const verified = await verify.run({ values: {}, positionals: [mock.url] }, io);
  return verified === 0 ? called : verified;
}

function callInvocation(model: ContractModel, baseUrl: string): Invocation {
  for (const { id, scenarios, responses } of model.operations) {
    const successes = responses.flatMap(({ resultCodes }) => resultCodes.filter((entry) => entry.class === "success"));
    const scenario = scenarios.find(({ code }) => successes.some((entry) => entry.code === code));
    if (scenario !== undefined) return { values: { example: scenario.name, "base-url": baseUrl }, positionals: [id] };
  }
  return { values: { "base-url": baseUrl }, positionals: [model.operations[0]?.id ?? ""] };
}

/** Credentials that fit the contract and belong to nobody: the examples of the headers that configuration fills. */
function demoCredentials(model: ContractModel): Readonly<Record<string, string>> {
  const parameters = model.operations.flatMap((operation) => operation.parameters);
  const examples = parameters.flatMap(({ supply, examples: [example] }) => {
    const name = supply?.from === "config" ? supply.key : supply?.from === "crypto-key" ? "cryptoKeyId" : undefined;
    return name === undefined ? [] : [[name, example?.value]];
  });
  const credentials = { ...Object.fromEntries(examples), secretKey: "a secret key for the demonstration only" };
  return Object.fromEntries(
    Object.entries(credentials).flatMap(([name, value]) => {
      const variable = credentialVariable(name);
      return variable === undefined || typeof value !== "string" ? [] : [[variable, value]];
    }),
  );
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
