import { PlateError } from "../../contract/model/plate-error.ts";
import { printableLine } from "../../contract/show/printable.ts";
import { createRouter } from "../../contract/wire/route-operation.ts";
import { createMock } from "../../mock/create-mock.ts";
import type { ProxiedExchange } from "../../proxy/exchange.ts";
import type { Judgement } from "../../proxy/judge-exchange.ts";
import type { AnswerUnimplemented } from "../../proxy/pass-exchange.ts";
import { startProxy } from "../../proxy/start-proxy.ts";
import { mostOfOption, portNumbers } from "../check-options.ts";
import type { CommandIo, ExitCode, Invocation } from "../command.ts";
import { openProject } from "../config/open-project.ts";
import type { OptionTable, ValuesOf } from "../option-spec.ts";
import { defineCommand } from "../option-table.ts";
import { connectionNotices, connectionOptions, readConnection } from "../options/connection-options.ts";
import { reachWarning } from "../options/listen-options.ts";
import { type ContractTables, loadTablesOf } from "../options/load-tables.ts";
import { checkOutputFiles } from "../options/report-targets.ts";
import { exitCodeOf } from "../options/verify/verify-exit-code.ts";
import { readVerifyReportTargets, writeVerifyReports } from "../options/verify/verify-reports.ts";
import { warnMethods } from "../options/warn-methods.ts";

const options = {
  spec: {
    value: "FILE|URL",
    help: "an OpenAPI 3.0, 3.1 or 3.2 document, or - for stdin (default: that of plate.yaml)",
    names: "file",
  },
  enforce: { help: "answer 502 in place of an answer that breaks the contract" },
  "pass-501": { help: "hand on a 501 of the upstream as it is, in place of the contract's answer" },
  report: {
    value: "FORMAT[=FILE]",
    help: "text, json, junit, github or html, as plate verify has them (default: text)",
    repeats: true,
    choices: ["text", "json", "junit", "github", "html"],
  },
  host: { value: "ADDRESS", help: "where to listen (default: 127.0.0.1)" },
  port: { value: "NUMBER", help: "where to listen (default: 4011; 0 lets the system choose)", whole: portNumbers },
  "allow-host": {
    value: "NAME",
    help: "answer under this host name too (default: addresses and localhost)",
    repeats: true,
  },
  "timeout-ms": { value: "N", help: "how long the upstream may be silent (default: 30000)", whole: [1, mostOfOption] },
  log: { value: "FORMAT", help: "pretty or silent: one line an exchange on stderr", choices: ["pretty", "silent"] },
  ...connectionOptions,
} as const satisfies OptionTable;

export const command = defineCommand({
  name: "proxy",
  words: [{ name: "<upstream>" }],
  about: `
Stands before an implementation until Ctrl-C: hands requests and answers on byte
for byte, so that signatures stay valid, and judges each exchange against the
contract. The first line on stdout is the base URL to call in place of
<upstream>; the report follows at the end.
Where the upstream answers 501 (not implemented) and the contract declares no
501, the caller gets the answer of plate mock, with the field X-Mock-Answer.`,
  options,
  exitCodes:
    "0 all exchanges conform, 1 findings, 2 wrong use, 3 the address cannot be had, or nothing of the contract went through.",
  run,
});

type Values = ValuesOf<typeof options>;

async function run({ values, positionals }: Invocation, io: CommandIo): Promise<ExitCode> {
  const given = values as Values;
  const { enforce = false, report, host, port = "4011", log = "pretty" } = given;
  const targets = readVerifyReportTargets(report);
  const { "timeout-ms": timeout = "30000", "allow-host": allowedHosts } = given;
  const upstream = readUpstream(positionals[0] ?? "");
  await checkOutputFiles(
    targets.map(({ file }) => file),
    io,
  );
  const project = openProject(given, io);
  const connection = await readConnection(given, project.config.connection, io);
  const tables = await loadTablesOf(project, io);
  warnMethods(tables.model, io);
  const onExchange = (number: number, exchange: ProxiedExchange, judgement: Judgement): void => {
    if (log === "pretty") io.err(exchangeLines(number, exchange, judgement));
  };
  const onError = (error: unknown): void =>
    io.err(`a fault of the proxy itself: ${error instanceof Error ? error.message : String(error)}\n`);
  const answerUnimplemented = given["pass-501"] === true ? undefined : standInOf(tables);
  const where = {
    answerUnimplemented,
    upstream,
    enforce,
    host,
    port: Number(port),
    timeoutMs: Number(timeout),
    allowedHosts,
    connection,
  };
  io.endsItself?.();
  const proxy = await startProxy({ ...tables, ...where, onExchange, onError });
  io.out(`${proxy.url}\n`);
  io.err(reachWarning(host, `call ${upstream.origin} through this proxy, and what they send comes into its report`));
  io.err(connectionNotices(upstream.href, connection));
  io.err(`passing everything on to ${upstream.origin}; Ctrl-C stops it and writes the report\n`);
  await new Promise<void>((resolve) => {
    if (io.signal.aborted) resolve();
    else io.signal.addEventListener("abort", () => resolve(), { once: true });
  });
  await proxy.close();
  const found = proxy.report();
  await writeVerifyReports(found, targets, io);
  return exitCodeOf(found);
}

/** The mock's answers to what the upstream has not implemented yet, as far as the contract does not declare that very status. */
function standInOf(tables: ContractTables): AnswerUnimplemented {
  const mock = createMock({ ...tables, security: false });
  const route = createRouter(tables.model);
  return async (request) => {
    const found = route(request.method, request.target.split("?", 1)[0] ?? "");
    if (found.kind !== "operation" || found.operation.responses.some(({ status }) => status === "501"))
      return undefined;
    return mock.handle(request);
  };
}

function exchangeLines(number: number, { request, answer }: ProxiedExchange, { breaches }: Judgement): string {
  const outcome = answer.kind === "answer" ? String(answer.status) : `no answer: ${answer.reason}`;
  const [path = ""] = request.target.split("?", 1);
  const count = breaches.length === 1 ? "1 finding" : `${breaches.length} findings`;
  const head = `${number}  ${request.method} ${path} ${outcome}  ${breaches.length === 0 ? "conforms" : count}`;
  const lines = breaches.map(
    ({ severity, rule, at, expected, actual }) => `   ${severity}  ${rule}  ${at}: expected ${expected}, got ${actual}`,
  );
  return `${[head, ...lines].map(printableLine).join("\n")}\n`;
}

function readUpstream(text: string): URL {
  const url = URL.parse(text);
  if (url !== null && (url.protocol === "http:" || url.protocol === "https:")) return url;
  throw new PlateError("usage", `${text} is no http or https URL`, {
    fix: "give the base URL of the implementation, such as http://127.0.0.1:8080",
  });
}
