import type { CaseResult, ContractReport, Finding } from "../../contract/model/contract-report.ts";
import { curlFor } from "../../contract/show/curl.ts";
import { answerText, requestText } from "../../contract/show/http-text.ts";
import { shellWord } from "../../contract/show/shell-word.ts";
import { groupKey } from "../judge/judge.ts";
import { type Breach, type JudgedCase, stateOf } from "../judge/judged-case.ts";
import { rules } from "../judge/rules/rule-table.ts";
import type { Case } from "../model/case.ts";
import { coverageOf } from "./coverage.ts";
import { hintsFor, stackOf } from "./hints/hints-for.ts";
import type { Stack } from "./hints/seen-stack.ts";
import { locationText } from "./location-text.ts";
import { type Mask, maskFor, withoutUserInfo } from "./mask.ts";
import { operationResults, outcomeOf } from "./operation-results.ts";
import type { ReportInput } from "./report-input.ts";

/** Breaches with one root cause, and the cases that show it. */
export interface Group {
  readonly key: string;
  readonly first: JudgedCase;
  readonly breach: Breach;
  readonly cases: string[];
}

/** Folds what happened into a report. Pure. */
export function foldReport(input: ReportInput): ContractReport {
  const { model, judged, shard } = input;
  const skipped = [...input.plan.skipped, ...input.skipped];
  const cases = judged.map(caseResult);
  const count = (state: CaseResult["state"]): number => cases.filter((each) => each.state === state).length;
  const operations = operationResults(input);
  const failed = count("failed");
  const stack = stackOf(judged);
  return {
    reportVersion: 1,
    target: withoutUserInfo(input.baseUrl),
    contract: { title: model.title, version: model.version, sha256: model.sha256() },
    startedAt: input.startedAt.toISOString(),
    outcome: outcomeOf({ operations, failed, interrupted: input.interrupted }),
    interrupted: input.interrupted,
    ...(shard === undefined ? {} : { shard }),
    summary: {
      cases: cases.length + skipped.length,
      passed: count("passed"),
      failed,
      inconclusive: count("inconclusive"),
      skipped: skipped.length,
      requests: judged.reduce((sum, { exchange }) => sum + exchange.requests, 0),
      durationMs: Math.round(input.durationMs),
    },
    operations,
    findings: groupsOf(judged).map((group) => findingOf(input, group, stack)),
    cases,
    skipped,
    notes: input.notes,
    coverage: coverageOf(input),
  };
}

function caseResult(one: JudgedCase): CaseResult {
  const { id, operationId, title } = one.case;
  const state = stateOf(one);
  return {
    ...{ case: id, operationId, title, state },
    ...(state === "inconclusive" && one.inconclusive !== undefined ? { reason: one.inconclusive } : {}),
    durationMs: Math.round(one.exchange.durationMs),
  };
}

/** One group per root cause, errors first, in the order of the rules. */
export function groupsOf(judged: readonly JudgedCase[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const one of judged) {
    for (const breach of one.breaches) {
      const key = groupKey(one.case, breach);
      const known = groups.get(key);
      if (known === undefined) groups.set(key, { key, first: one, breach, cases: [one.case.id] });
      else known.cases.push(one.case.id);
    }
  }
  const order = ({ breach }: Group): number =>
    (breach.severity === "error" ? 0 : rules.length) + rules.findIndex(({ id }) => id === breach.rule.id);
  return [...groups.values()].sort((a, b) => order(a) - order(b));
}

function findingOf(input: ReportInput, { first, breach, cases }: Group, stack: Stack | undefined): Finding {
  const { rule, problem, severity } = breach;
  const planned = first.case;
  const operation = input.model.operations.find(({ id }) => id === planned.operationId);
  const mask =
    operation === undefined ? (text: string) => text : maskFor(input.platform, operation, first.exchange.request);
  const expected = mask(problem.expected);
  const actual = mask(problem.actual);
  const hints = hintsFor(first, breach, stack);
  return {
    id: `${rule.id}@${planned.id}@${problem.at}`,
    rule: rule.id,
    severity,
    operationId: planned.operationId,
    case: planned.id,
    cases: [...new Set(cases)],
    title: planned.title,
    at: problem.at,
    expected,
    actual,
    message: `expected ${expected}, got ${actual}`,
    fix: problem.fix ?? rule.fix,
    ...(hints.length === 0 ? {} : { hints }),
    contract: locationText(input.model, problem.pointer ?? operation?.pointer ?? ""),
    curl: againText(input, first, breach),
    count: cases.length,
    request: [
      ...textsBefore(first, input.baseUrl, mask),
      requestText(first.exchange.request, input.baseUrl, mask),
    ].join("\n\n"),
    answer: [answerText(first.exchange, mask), ...callbackTexts(first, mask)].join("\n\n"),
  };
}

/** What the target sent of its own accord, as the HTTP message that it was. */
function callbackTexts({ callback, case: planned }: JudgedCase, mask: Mask): readonly string[] {
  if (callback === undefined || planned.callback === undefined) return [];
  const { method, target, headers, body } = callback;
  const others = headers.filter(([name]) => name.toLowerCase() !== "host");
  const request = { method, path: target, headers: others, body, chunked: false };
  return [requestText(request, new URL(planned.callback.address).origin, mask)];
}

/** A finding about what one operation shows of another has both exchanges to show. */
function textsBefore({ before }: JudgedCase, baseUrl: string, mask: Mask): readonly string[] {
  if (before === undefined) return [];
  return [requestText(before.exchange.request, baseUrl, mask), answerText(before.exchange, mask)];
}

/** With a real key the signature may not be shown, so the command is one that signs afresh. */
function againText(input: ReportInput, { case: planned, exchange, before }: JudgedCase, { rule }: Breach): string {
  const target = withoutUserInfo(input.baseUrl);
  const replay = `plate verify ${shellWord(target)}${input.replayOptions} --replay ${shellWord(planned.id)}`;
  if (rule.shownBy === "load" && planned.phase === "probe") return wholeText(input, planned);
  if (!input.platform.synthetic) return replay;
  const repeat = rule.shownBy === "next-request" ? 2 : 1;
  const earlier = before === undefined ? "" : curlFor(target, before.exchange.request);
  const command = curlFor(target, exchange.request, repeat);
  if (earlier === undefined || command === undefined) return replay;
  return earlier === "" ? command : `${earlier}; ${command}`;
}

/** What shows only among other requests is not shown by one. */
function wholeText({ baseUrl, replayOptions }: ReportInput, { operationId }: Case): string {
  return `plate verify ${shellWord(withoutUserInfo(baseUrl))}${replayOptions} --operation ${shellWord(operationId)}`;
}
