import type { ContractModel } from "../contract/model/contract-model.ts";
import { createMask, type Mask } from "../contract/show/mask-secrets.ts";
import { type Breach, rules } from "./breach.ts";
import type { ProxiedExchange } from "./exchange.ts";
import { answerText, curlCommand, requestText } from "./exchange-text.ts";
import type { Judgement } from "./judge-exchange.ts";
import type { ProxyFinding, ProxyReport } from "./proxy-report.ts";

/** Gathers what is found while traffic goes through. */
export interface Ledger {
  /** Adds an exchange; its number, counted from 1, comes back. */
  readonly add: (exchange: ProxiedExchange, judgement: Judgement) => number;
  readonly report: () => ProxyReport;
}

/** What a ledger is kept for. */
export interface LedgerOptions {
  readonly model: ContractModel;
  readonly upstream: URL;
}

interface Group {
  readonly finding: Omit<ProxyFinding, "count">;
  count: number;
}

/** Equal findings are one with a count; of kinds without number, the first 1,000 are kept. */
const mostGroups = 1_000;

/** Opens a ledger. Memory has a bound: it keeps the first exchange of each kind of finding, and counts the rest. */
export function createLedger({ model, upstream }: LedgerOptions): Ledger {
  const startedAt = new Date();
  const mask = createMask(model);
  const groups = new Map<string, Group>();
  const skipped = new Map<string, string>();
  let [exchanges, failed, undeclared] = [0, 0, 0];
  const add: Ledger["add"] = (exchange, { operationId, breaches }) => {
    exchanges += 1;
    if (operationId === "") {
      undeclared += 1;
      const reason = `the contract has no operation ${breaches[0]?.actual}`;
      if (!skipped.has(reason) && skipped.size < mostGroups) skipped.set(reason, `exchange ${exchanges}`);
    }
    if (breaches.some(({ severity }) => severity === "error")) failed += 1;
    for (const breach of breaches) {
      const key = JSON.stringify([breach.rule, operationId, breach.at, breach.expected]);
      const known = groups.get(key);
      if (known !== undefined) known.count += 1;
      else if (groups.size < mostGroups) {
        const place = { model, upstream, mask, operationId, number: exchanges };
        groups.set(key, { finding: toFinding(breach, exchange, place), count: 1 });
      }
    }
    return exchanges;
  };
  const report = (): ProxyReport => ({
    reportVersion: 1,
    target: shownUrl(upstream),
    contract: { title: model.title, version: model.version, sha256: model.sha256() },
    startedAt: startedAt.toISOString(),
    outcome: failed > 0 ? "violations" : exchanges > undeclared ? "conforms" : "nothing-tested",
    interrupted: false,
    summary: {
      cases: exchanges,
      passed: exchanges - undeclared - failed,
      failed,
      skipped: undeclared,
      requests: exchanges,
      durationMs: Date.now() - startedAt.getTime(),
    },
    findings: [...groups.values()].map(({ finding, count }) => ({ ...finding, count })),
    skipped: [...skipped].map(([reason, first]) => ({ case: first, reason })),
    coverage: { held: 0, violated: 0, notTested: 0, constraints: [] },
  });
  return { add, report };
}

interface Place {
  readonly model: ContractModel;
  readonly upstream: URL;
  readonly mask: Mask;
  readonly operationId: string;
  readonly number: number;
}

function toFinding(breach: Breach, exchange: ProxiedExchange, place: Place): Omit<ProxyFinding, "count"> {
  const { rule, severity, at, expected, actual, pointer } = breach;
  const location = place.model.locate(pointer);
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
    curl: curlCommand(exchange.request, shownUrl(place.upstream), place.mask),
    request: requestText(exchange.request, place.mask),
    answer: answerText(exchange.answer, place.mask),
  };
}

/** Without user name and password. */
function shownUrl(url: URL): string {
  return `${url.origin}${url.pathname.replace(/\/$/, "")}`;
}
