import { escapeMarkup } from "./markup.ts";
import type { Finding, Report } from "./report.ts";

/** JUnit XML as CI servers read it: one suite; one test case per finding, per skipped case, and one for all that passed. */
export function junitReport(report: Report): string {
  const { summary, contract, target, findings, skipped } = report;
  const seconds = (summary.durationMs / 1000).toFixed(3);
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const nothing = report.outcome === "nothing-tested";
  const failures = errors.length + (nothing ? 1 : 0);
  const cases = [
    ...errors.map(failure),
    ...skipped.map(
      ({ case: name, reason }) => `${open("skipped", name)}<skipped message="${escapeMarkup(reason)}"/></testcase>`,
    ),
    ...(nothing ? [`${open("contract", "anything")}<failure message="nothing was tested"/></testcase>`] : []),
    `${open("contract", `${summary.passed} cases that passed`)}${systemOut(warnings)}</testcase>`,
  ];
  const counts = `tests="${cases.length}" failures="${failures}" skipped="${skipped.length}" errors="0" time="${seconds}"`;
  const name = escapeMarkup(`${contract.title} ${contract.version} at ${target}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="plate verify" ${counts}>`,
    `<testsuite name="${name}" timestamp="${report.startedAt.slice(0, 19)}" ${counts}>`,
    ...cases,
    "</testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function failure(finding: Finding): string {
  const { rule, operationId, case: name, at, message, fix, contract, curl, count } = finding;
  const text = `${at}\n${message}\n${count} times\nfix: ${fix}\ncontract: ${contract}\nagain: ${curl}`;
  return `${open(`${operationId}.${rule}`, name)}<failure type="${escapeMarkup(rule)}" message="${escapeMarkup(message)}">${escapeMarkup(text)}</failure></testcase>`;
}

function open(className: string, name: string): string {
  return `<testcase classname="${escapeMarkup(className)}" name="${escapeMarkup(name)}">`;
}

function systemOut(warnings: readonly Finding[]): string {
  if (warnings.length === 0) return "";
  const lines = warnings.map(({ rule, at, message, case: name }) => `warning ${rule} ${at}: ${message} (${name})`);
  return `<system-out>${escapeMarkup(lines.join("\n"))}</system-out>`;
}
