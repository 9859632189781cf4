import type { CaseResult, ContractReport, Finding, OperationResult } from "../../contract/model/contract-report.ts";
import { escapeMarkup } from "./markup.ts";

/**
 * JUnit XML as CI servers read it (the schema of Jenkins' xUnit plugin): one suite an operation, one test case per case, named after
 * it, so that a CI can compare runs. What was skipped or inconclusive is skipped with the reason; that an operation was tested at
 * all is a test case of its own, which fails where it was not; so does a run that was stopped before its end.
 */
export function junitReport(report: ContractReport): string {
  const findings = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    for (const id of finding.cases) findings.set(id, [...(findings.get(id) ?? []), finding]);
  }
  const cases = Map.groupBy(report.cases, ({ operationId }) => operationId);
  const skipped = Map.groupBy(report.skipped, ({ case: id }) => operationIn(report, id));
  const ids = new Set([...report.operations.map(({ operationId }) => operationId), ...cases.keys(), ...skipped.keys()]);
  const suites = [...ids].map((operationId): Suite => {
    const operation = report.operations.find((each) => each.operationId === operationId);
    const tests = [
      ...(operation === undefined ? [] : [testedTest(operation, report)]),
      ...(cases.get(operationId) ?? []).map((one) => caseTest(one, findings.get(one.case) ?? [])),
      ...(skipped.get(operationId) ?? []).map(({ case: name, reason }) => skippedTest(operationId, name, reason)),
    ];
    return { name: operationId, tests };
  });
  if (report.interrupted && report.outcome === "incomplete") suites.push({ name: "run", tests: [endTest()] });
  const all = suites.flatMap(({ tests }) => tests);
  const { contract, target, summary } = report;
  const name = `plate verify: ${contract.title} ${contract.version} at ${target}`;
  const attributes = `name="${escapeMarkup(name)}" ${counts(all)} time="${seconds(summary.durationMs)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes}>`,
    ...suites.flatMap((suite) => suiteLines(suite, report)),
    "</testsuites>",
    "",
  ].join("\n");
}

interface Test {
  readonly state: "passed" | "failed" | "skipped";
  readonly durationMs: number;
  readonly xml: string;
}

interface Suite {
  readonly name: string;
  readonly tests: readonly Test[];
}

function suiteLines({ name, tests }: Suite, { startedAt, notes }: ContractReport): readonly string[] {
  const time = tests.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const skipped = tests.filter(({ state }) => state === "skipped").length;
  const timestamp = escapeMarkup(startedAt.slice(0, 19));
  return [
    `<testsuite name="${escapeMarkup(name)}" timestamp="${timestamp}" ${counts(tests)} skipped="${skipped}" time="${seconds(time)}">`,
    ...tests.map(({ xml }) => xml),
    ...(notes.length === 0 ? [] : [`<system-out>${escapeMarkup(notes.join("\n"))}</system-out>`]),
    "</testsuite>",
  ];
}

/** The attributes that Jenkins' schema allows both on suites and on their list. */
function counts(tests: readonly Test[]): string {
  return `tests="${tests.length}" failures="${tests.filter(({ state }) => state === "failed").length}" errors="0"`;
}

function testedTest({ operationId, state, reason = "" }: OperationResult, { outcome }: ContractReport): Test {
  const name = "is tested";
  if (state === "tested") return { state: "passed", durationMs: 0, xml: testXml(operationId, name, 0, "") };
  // Where a case fails, that is the finding; that the rest was not reached is its consequence.
  if (outcome === "violations") return skippedTest(operationId, name, reason);
  const body = `<failure type="not-tested" message="${escapeMarkup(reason)}"/>`;
  return { state: "failed", durationMs: 0, xml: testXml(operationId, name, 0, body) };
}

/** A CI that reads nothing else must not take a part of the test for the whole. */
function endTest(): Test {
  const body = '<failure type="interrupted" message="the run was stopped before its end"/>';
  return { state: "failed", durationMs: 0, xml: testXml("run", "reaches its end", 0, body) };
}

function caseTest(
  { case: name, operationId, state, reason = "", durationMs }: CaseResult,
  own: readonly Finding[],
): Test {
  const [first, ...others] = own.filter(({ severity }) => severity === "error");
  const warnings = own.filter(({ severity }) => severity === "warning");
  const out =
    warnings.length === 0 ? "" : `<system-out>${escapeMarkup(warnings.map(findingLines).join("\n\n"))}</system-out>`;
  const test = (as: Test["state"], body: string): Test => ({
    state: as,
    durationMs,
    xml: testXml(operationId, name, durationMs, body + out),
  });
  if (state === "failed" && first !== undefined) {
    const text = [first, ...others].map(findingLines).join("\n\n");
    const rules = [...new Set([first, ...others].map(({ rule }) => rule))].join(", ");
    const message = `${rules}: ${first.message}`;
    return test(
      "failed",
      `<failure type="${escapeMarkup(first.rule)}" message="${escapeMarkup(message)}">${escapeMarkup(text)}</failure>`,
    );
  }
  if (state === "known") return test("skipped", `<skipped message="${escapeMarkup(`known: ${reason}`)}"/>`);
  if (state === "inconclusive")
    return test("skipped", `<skipped message="${escapeMarkup(`inconclusive: ${reason}`)}"/>`);
  return test("passed", "");
}

function findingLines({ severity, rule, at, message, fix, hints = [], contract, curl }: Finding): string {
  const advice = [`fix: ${fix}`, ...hints].join("\n");
  return `${severity} ${rule} ${at}\n${message}\n${advice}\ncontract: ${contract}\nagain: ${curl}`;
}

function skippedTest(operationId: string, name: string, reason: string): Test {
  const body = `<skipped message="${escapeMarkup(reason)}"/>`;
  return { state: "skipped", durationMs: 0, xml: testXml(operationId, name, 0, body) };
}

function testXml(className: string, name: string, durationMs: number, body: string): string {
  const attributes = `classname="${escapeMarkup(className)}" name="${escapeMarkup(name)}" time="${seconds(durationMs)}"`;
  return `<testcase ${attributes}>${body}</testcase>`;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

/** The operation of a case by its id, `<operationId>:<place>:<change>`; ids of operations may have colons of their own. */
function operationIn({ operations }: ContractReport, id: string): string {
  const own = operations
    .map(({ operationId }) => operationId)
    .filter((operationId) => id === operationId || id.startsWith(`${operationId}:`));
  return own.sort((a, b) => b.length - a.length)[0] ?? id.split(":", 1)[0] ?? id;
}
