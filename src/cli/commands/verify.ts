import { resolve } from "node:path";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { PlatformDefinition } from "../../contract/model/platform-module.ts";
import { printableLine } from "../../contract/show/printable.ts";
import { readTestData } from "../../contract/wire/test-data.ts";
import { readFailure } from "../../files/read-failure.ts";
import { readRegularText } from "../../files/read-regular-file.ts";
import { replaceFile } from "../../files/replace-file.ts";
import { createSender, type Sender } from "../../transport/send.ts";
import { waitUntilReady } from "../../transport/wait-until-ready.ts";
import { neededData } from "../../verify/plan/needed-data.ts";
import { targetsOf } from "../../verify/plan/plan.ts";
import { replay } from "../../verify/replay.ts";
import { baselineOf, withBaseline } from "../../verify/report/baseline.ts";
import { harReport } from "../../verify/report/har-report.ts";
import { neededDataText } from "../../verify/report/needed-data-text.ts";
import { planText } from "../../verify/report/plan-text.ts";
import { replayText } from "../../verify/report/replay-text.ts";
import type { ReportInput } from "../../verify/report/report-input.ts";
import type { VerifyInput } from "../../verify/run/verify-input.ts";
import { planFor, verify } from "../../verify/verify.ts";
import type { CommandIo, ExitCode, Invocation } from "../command.ts";
import { openProject, type Project } from "../config/open-project.ts";
import { defineCommand } from "../option-table.ts";
import { connectionNotices, readConnection } from "../options/connection-options.ts";
import { createEncryption } from "../options/create-encryption.ts";
import { baseUrlVariable, readCredentials } from "../options/credentials.ts";
import { readCallerKeys } from "../options/encryption-keys.ts";
import { loadTablesOf } from "../options/load-tables.ts";
import { checkOutputFiles } from "../options/report-targets.ts";
import { readBaseline, writeBaseline } from "../options/verify/baseline-file.ts";
import { receiveCallbacks } from "../options/verify/receive-callbacks.ts";
import { selectOperations } from "../options/verify/select-operations.ts";
import { exitCodeOf } from "../options/verify/verify-exit-code.ts";
import { readFurtherHeaders } from "../options/verify/verify-headers.ts";
import { verifyOptions } from "../options/verify/verify-option-table.ts";
import { readVerifyOptions, type VerifyOptions } from "../options/verify/verify-options.ts";
import { createVerifyPlatform } from "../options/verify/verify-platform.ts";
import {
  readVerifyReportTargets,
  type VerifyReportTarget,
  writeVerifyReports,
} from "../options/verify/verify-reports.ts";
import { warnMethods } from "../options/warn-methods.ts";

export const command = defineCommand({
  name: "verify",
  words: [{ name: "<base-url>", optional: true }],
  about: `
Tests an implementation against the contract: one known-good request, then
every constraint violated once, then the contract's scenarios. Says what is
wrong, where the contract demands otherwise, and how to see it again.`,
  options: verifyOptions,
  notes: `
HTTP_PROXY, HTTPS_PROXY and NO_PROXY of the environment are obeyed.
Address and credentials may come from the environment or from a file .env, by
the variables that the platform of plate.yaml names (PLATE_BASE_URL without
one). Without credentials, made-up values of the right form are sent.`,
  exitCodes:
    "0 conforms, 1 findings, 2 wrong use, 3 the target or the test itself failed, or an operation was not tested (leave out what is not there).",
  run,
});

async function run(invocation: Invocation, io: CommandIo): Promise<ExitCode> {
  const project = openProject(invocation.values as { spec?: string; config?: string }, io);
  const definition = await project.loadPlatform();
  const options = readVerifyOptions(invocation, project.config.verify);
  const targets = readVerifyReportTargets(options.reports);
  const credentials = readCredentials(io.env, io.cwd, definition);
  const { source, further } = await readSource({ project, definition }, options, io);
  if (options.plan) {
    io.out(planText(planFor(source), source.model));
    return 0;
  }
  if (options.neededData !== undefined) {
    const data = neededData(targetsOf({ ...source, signatures: false }));
    io.out(neededDataText(data, { model: source.model, format: options.neededData, columns: io.terminal.columns }));
    return 0;
  }
  const baseUrl = readBaseUrl(invocation.positionals[0] ?? credentials.baseUrl, baseUrlVariable(definition));
  const baseline = options.baselineReason === undefined ? undefined : options.baseline;
  await checkOutputFiles([...targets.map(({ file }) => file), options.har, baseline], io);
  const { timeoutMs, concurrency } = options;
  const settings = await readConnection(options.connection, project.config.connection, io);
  io.err(connectionNotices(baseUrl, settings));
  const sender = createSender({ baseUrl, timeoutMs, connections: Math.max(concurrency, 8), settings });
  const run = { ...options.run, replayOptions: options.run.replayOptions + further.options };
  const { operationIds } = source;
  const callbacks = await receiveCallbacks(source.model, { operationIds, baseUrl }, options.callbacks);
  const input: VerifyInput = {
    ...source,
    ...run,
    ...callbacks.input,
    baseUrl,
    concurrency,
    send: sender.send,
    isReachable: sender.isReachable,
    signal: io.signal,
  };
  io.endsItself?.();
  try {
    if (options.waitMs !== undefined) await waitFor(sender, options.waitMs, io);
    if (options.replay !== undefined) return await testOne(input, options.replay, io);
    return await testAll(input, { options, targets }, io);
  } finally {
    sender.close();
    await callbacks.close();
  }
}

/** What is tested by: the project and its platform. */
interface Subject {
  readonly project: Project;
  readonly definition: PlatformDefinition | undefined;
}

async function readSource({ project, definition }: Subject, options: VerifyOptions, io: CommandIo) {
  const { model, validators } = await loadTablesOf(project, io);
  warnMethods(model, io);
  const keys = options.keys === undefined ? undefined : await readCallerKeys(options.keys, io.cwd);
  const encryption = keys === undefined ? undefined : createEncryption(definition, keys);
  const further = readFurtherHeaders(options.headers, options.queries, model);
  const platform = createVerifyPlatform(model, readCredentials(io.env, io.cwd, definition), {
    definition,
    encryption,
    further,
  });
  const operationIds = selectOperations(model.operations, options.filter);
  const testData =
    options.testData === undefined
      ? {}
      : { testData: readTestData(await textOf(options.testData, io), { file: options.testData, model, validators }) };
  const chosen = {
    ...(options.families === undefined ? {} : { families: options.families }),
    ...(options.fuzz === undefined ? {} : { fuzz: options.fuzz }),
  };
  return { source: { model, validators, platform, operationIds, ...chosen, ...testData }, further };
}

/** What does not come up in time is found by the run itself, which says what is wrong with it. */
async function waitFor(sender: Sender, waitMs: number, { signal, err }: CommandIo): Promise<void> {
  const last = await waitUntilReady(sender, { waitMs, signal });
  if (last !== undefined) err(`the target was not ready within ${waitMs / 1000} s: ${printableLine(last)}\n`);
}

interface Reporting {
  readonly options: VerifyOptions;
  readonly targets: readonly VerifyReportTarget[];
}

async function testAll(input: VerifyInput, { options, targets }: Reporting, io: CommandIo): Promise<ExitCode> {
  const { baseline: file, baselineReason: reason } = options;
  const before = file === undefined ? undefined : readBaseline(file, io.cwd, reason !== undefined);
  const progress = (done: number, all: number): void => io.progress?.({ what: "testing", done, all, unit: "cases" });
  io.progress?.({ what: "planning the test" });
  let archive: string | undefined;
  const onJudged = (judged: ReportInput): void => {
    archive = options.har === undefined ? undefined : harReport(judged);
  };
  const found = await verify({ ...input, progress, onJudged });
  if (options.har !== undefined && archive !== undefined) await writeArchive(options.har, archive, io);
  const today = new Date().toISOString().slice(0, 10);
  if (file !== undefined && before !== undefined && reason !== undefined) {
    const findings = baselineOf(found, before, { reason, today });
    await writeBaseline(file, io.cwd, findings);
    io.err(`wrote ${findings.length} known ${findings.length === 1 ? "finding" : "findings"} to ${file}\n`);
  }
  const known = file === undefined ? undefined : readBaseline(file, io.cwd, false);
  const report = known === undefined ? found : withBaseline(found, known, today);
  await writeVerifyReports(report, targets, io);
  return exitCodeOf(report);
}

async function testOne(input: VerifyInput, caseId: string, io: CommandIo): Promise<ExitCode> {
  const result = await replay(input, caseId);
  io.out(replayText(result));
  if (result.breaches.some(({ severity }) => severity === "error")) return 1;
  return result.inconclusive === undefined ? 0 : 3;
}

async function writeArchive(file: string, text: string, { cwd, err }: CommandIo): Promise<void> {
  await replaceFile(resolve(cwd, file), text, file);
  err(`wrote ${file}\n`);
}

function readBaseUrl(text: string | undefined, variable: string): string {
  const fix = `give an absolute URL such as http://127.0.0.1:8080, or set ${variable}`;
  if (text === undefined) throw new PlateError("usage", "plate verify needs a base URL", { fix });
  const url = URL.parse(text);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) {
    throw new PlateError("usage", `${text} is no http or https URL`, { fix });
  }
  const extra = url.username + url.password === "" ? (url.search + url.hash === "" ? undefined : "query") : "user name";
  if (extra === undefined) return url.href;
  throw new PlateError("usage", `the base URL has a ${extra}, which no request would carry`, { fix });
}

async function textOf(file: string, io: CommandIo): Promise<string> {
  try {
    return readRegularText(resolve(io.cwd, file));
  } catch (cause) {
    throw readFailure(file, cause, "name a YAML file with --test-data");
  }
}
