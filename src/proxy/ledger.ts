import type { ContractModel } from "../contract/model/contract-model.ts";
import type { CaseResult, ContractReport, Finding, OperationResult } from "../contract/model/contract-report.ts";
import { createMask, type Mask } from "../contract/show/mask-secrets.ts";
import { maskValues } from "../contract/show/secret-forms.ts";
import { type Breach, rules } from "./breach.ts";
import type { ProxiedExchange } from "./exchange.ts";
import { answerText, curlCommand, requestText } from "./exchange-text.ts";
import type { Judgement } from "./judge-exchange.ts";

/** Gathers what is found while traffic goes through. */
export interface Ledger {
  /** Adds an exchange; its number, counted from 1, comes back. */
  readonly add: (exchange: ProxiedExchange, judgement: Judgement) => number;
  readonly report: () => ContractReport;
}

/** What a ledger is kept for. */
export interface LedgerOptions {
  readonly model: ContractModel;
  readonly upstream: URL;
}

interface Group {
  readonly finding: Omit<Finding, "count" | "cases">;
  readonly cases: string[];
  count: number;
}

/** What went through of one operation. */
interface Traffic {
  passed: number;
  failed: number;
  /** Whether an answer was a success. */
  succeeded: boolean;
}

/** The latest exchanges are listed, and the first ones of a finding; the rest is counted. */
const mostListed = 1_000;

/** Equal findings are one with a count; of kinds without number, the first 1,000 are kept. */
const mostGroups = 1_000;

/** Opens a ledger. Memory has a bound: it keeps the first exchange of each kind of finding, and counts the rest. */
export function createLedger({ model, upstream }: LedgerOptions): Ledger {
  const startedAt = new Date();
  const mask = createMask(model);
  const groups = new Map<string, Group>();
  const skipped = new Map<string, string>();
  const traffic = new Map<string, Traffic>();
  const cases: CaseResult[] = [];
  let [exchanges, failed, undeclared] = [0, 0, 0];
  const skip = (what: string | undefined): void => {
    undeclared += 1;
    const reason = `the contract has no operation ${what}`;
    if (!skipped.has(reason) && skipped.size < mostGroups) skipped.set(reason, `exchange ${exchanges}`);
  };
  const add: Ledger["add"] = (exchange, { operationId, breaches }) => {
    exchanges += 1;
    const isFailed = breaches.some(({ severity }) => severity === "error");
    if (isFailed) failed += 1;
    if (operationId === "") skip(breaches[0]?.actual);
    else {
      count(traffic, operationId, { isFailed, answer: exchange.answer });
      if (cases.length === mostListed) cases.shift();
      cases.push({ case: `exchange ${exchanges}`, operationId, state: isFailed ? "failed" : "passed", durationMs: 0 });
    }
    const place = { model, upstream, mask, operationId, number: exchanges };
    for (const breach of breaches) group(groups, breach, () => toFinding(breach, exchange, place), place);
    return exchanges;
  };
  const report = (): ContractReport => ({
    reportVersion: 1,
    target: shownUrl(upstream),
    contract: { title: model.title, version: model.version, sha256: model.sha256() },
    startedAt: startedAt.toISOString(),
    outcome: outcomeOf(traffic, failed),
    interrupted: false,
    summary: {
      cases: exchanges,
      passed: exchanges - undeclared - failed,
      failed,
      inconclusive: 0,
      skipped: undeclared,
      requests: exchanges,
      durationMs: Date.now() - startedAt.getTime(),
    },
    operations: operationResults(model, traffic),
    findings: [...groups.values()].map(({ finding, cases: own, count: times }) => ({
      ...finding,
      cases: own,
      count: times,
    })),
    cases,
    skipped: [...skipped].map(([reason, first]) => ({ case: first, reason })),
    notes: [],
    coverage: { held: 0, violated: 0, notTested: 0, constraints: [] },
  });
  return { add, report };
}

function count(
  traffic: Map<string, Traffic>,
  operationId: string,
  { isFailed, answer }: { readonly isFailed: boolean; readonly answer: ProxiedExchange["answer"] },
): void {
  const own = traffic.get(operationId) ?? { passed: 0, failed: 0, succeeded: false };
  traffic.set(operationId, own);
  own[isFailed ? "failed" : "passed"] += 1;
  own.succeeded ||= answer.kind === "answer" && answer.status < 400;
}

/** Adds a breach to those of its kind, whose first one makes the finding. */
function group(
  groups: Map<string, Group>,
  { rule, at, expected }: Breach,
  findingOf: () => Group["finding"],
  { operationId, number }: Place,
): void {
  const key = JSON.stringify([rule, operationId, at, expected]);
  const known = groups.get(key);
  const name = `exchange ${number}`;
  if (known === undefined) {
    if (groups.size < mostGroups) groups.set(key, { finding: findingOf(), cases: [name], count: 1 });
    return;
  }
  known.count += 1;
  if (known.cases.length < mostListed) known.cases.push(name);
}

/** Every operation that was called has to have succeeded once: a route that only ever refuses proves nothing. */
function outcomeOf(traffic: ReadonlyMap<string, Traffic>, failed: number): ContractReport["outcome"] {
  if (failed > 0) return "violations";
  const called = [...traffic.values()];
  if (!called.some(({ succeeded }) => succeeded)) return "nothing-tested";
  return called.every(({ succeeded }) => succeeded) ? "conforms" : "incomplete";
}

function operationResults(
  { operations }: ContractModel,
  traffic: ReadonlyMap<string, Traffic>,
): readonly OperationResult[] {
  return operations.map(({ id, method, path }): OperationResult => {
    const own = traffic.get(id);
    const reason = own === undefined ? "no request of it went through" : "no request of it was answered with success";
    return {
      ...{ operationId: id, method: method.toUpperCase(), path },
      ...(own?.succeeded === true ? { state: "tested" } : { state: "not-tested", reason }),
      ...{ passed: own?.passed ?? 0, failed: own?.failed ?? 0, inconclusive: 0, skipped: 0 },
    };
  });
}

interface Place {
  readonly model: ContractModel;
  readonly upstream: URL;
  readonly mask: Mask;
  readonly operationId: string;
  readonly number: number;
}

function toFinding(breach: Breach, exchange: ProxiedExchange, place: Place): Omit<Finding, "count" | "cases"> {
  const { rule, severity, at, pointer } = breach;
  const location = place.model.locate(pointer);
  const hide = maskOfValues(exchange.request, place.mask);
  const [expected, actual] = [hide(breach.expected), hide(breach.actual)];
  return {
    id: `${rule} ${place.operationId} ${at} ${expected}`.replaceAll(/\s+/g, " "),
    rule,
    severity,
    operationId: place.operationId,
    case: `exchange ${place.number}`,
    at,
    expected,
    actual,
    message: `${rules[rule].says} Expected ${expected}, got ${actual}.`,
    fix: rules[rule].fix,
    contract: location === undefined ? `#${pointer}` : `${location.file}:${location.line}`,
    curl: hide(curlCommand(exchange.request, shownUrl(place.upstream), place.mask)),
    request: hide(requestText(exchange.request, place.mask)),
    answer: hide(answerText(exchange.answer, place.mask)),
  };
}

/** Hides the request's secrets wherever they come back: in an answer that echoes them, in what a rule says. */
function maskOfValues({ target, headers, body }: ProxiedExchange["request"], mask: Mask): (text: string) => string {
  const text = new TextDecoder().decode(body?.subarray(0, mostSearchedBytes));
  return maskValues(mask.values({ target, headers, body: text }).map((value) => [value, "***"]));
}

/** Of a larger body, only this much is looked through for secrets, and less is shown. */
const mostSearchedBytes = 1024 * 1024;

/** Without user name and password. */
function shownUrl(url: URL): string {
  return `${url.origin}${url.pathname.replace(/\/$/, "")}`;
}
