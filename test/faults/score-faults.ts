import type { ContractModel } from "../../src/contract/model/contract-model.ts";
import type { Finding, ContractReport as Report } from "../../src/contract/model/contract-report.ts";
import type { PartsChange } from "../partner/parts.ts";
import { startPartner } from "../partner/start-partner.ts";
import type { Fault } from "./fault.ts";
import { serve, serveMutant, trueAnswers, witnessOf } from "./mutations/mutants.ts";
import type { Mutation } from "./mutations/mutation.ts";
import { mutationsOf } from "./mutations/mutations-of.ts";
import { RULE } from "./rules.ts";
import { PARTNER_CREDENTIALS, PARTNER_OPERATION, type Tables, verifyTarget } from "./verify-target.ts";

/**
 * `found`: by a rule that is meant for it. `elsewhere`: by other rules only. `missed`: it can be seen, and nothing was found.
 * `quiet`: there is nothing to find, and nothing was found. `accused`: there is nothing to find, and something was found.
 */
export type Verdict = "found" | "elsewhere" | "missed" | "quiet" | "accused";

/** What a run said of one implementation. */
export interface Score {
  readonly id: string;
  readonly kind: string;
  readonly says: string;
  readonly verdict: Verdict;
  /** The rules that found something, errors first. */
  readonly rules: readonly string[];
  readonly requests: number;
  readonly durationMs: number;
}

/** What is looked for in a report. */
interface Wanted {
  readonly id: string;
  readonly kind: string;
  readonly says: string;
  /** Empty: nothing may be found. */
  readonly rule: readonly string[];
  /** A warning is the right finding. */
  readonly open?: boolean;
}

function scoreOf(report: Report, { id, kind, says, rule, open = false }: Wanted): Score {
  const { requests, durationMs } = report.summary;
  const isGrave = ({ severity }: Finding): boolean => open || severity === "error";
  const found = report.findings.filter(isGrave).map((finding) => finding.rule);
  const rules = [...new Set(found)];
  const verdict = rule.length === 0 ? quietOr(report) : foundOr(rules, rule);
  return { id, kind, says, verdict, rules, requests, durationMs };
}

/** Where there is nothing to find, a warning is one too many as well. */
const quietOr = ({ findings }: Report): Verdict => (findings.length === 0 ? "quiet" : "accused");

function foundOr(rules: readonly string[], meant: readonly string[]): Verdict {
  if (rules.some((rule) => meant.includes(rule))) return "found";
  return rules.length === 0 ? "missed" : "elsewhere";
}

/** Generous: a busy machine is no fault of the target's. */
const TIMEOUT_MS = 10_000;
/** For faults that keep the tester waiting, each of which costs this time for each case. */
const SHORT_TIMEOUT_MS = 700;

/** Verifies a faulty partner. */
export async function scoreFault({ id, kind, breaks, rule, open, change }: Fault, tables: Tables): Promise<Score> {
  const timeoutMs = rule.some((one) => RULE.inTime.some((own) => own === one)) ? SHORT_TIMEOUT_MS : TIMEOUT_MS;
  return scoreOf(await verifyPartner(change, tables, timeoutMs), { id, kind, says: breaks, rule, open: open ?? false });
}

/** Verifies a partner that the page allows; without a change the good one. */
export async function scoreLegal(id: string, change: PartsChange | undefined, tables: Tables): Promise<Score> {
  return scoreOf(await verifyPartner(change, tables, TIMEOUT_MS), { id, kind: "legal", says: id, rule: [] });
}

async function verifyPartner(change: PartsChange | undefined, tables: Tables, timeoutMs: number): Promise<Report> {
  const partner = await startPartner(change === undefined ? {} : { change });
  try {
    return await verifyTarget(partner.baseUrl, {
      ...tables,
      operationIds: [PARTNER_OPERATION],
      credentials: PARTNER_CREDENTIALS,
      timeoutMs,
    });
  } finally {
    await partner.close();
  }
}

/** A contract with a mock of it, and its mutations. */
export interface Bench {
  readonly tables: Tables;
  readonly mutations: readonly Mutation[];
  readonly score: (mutation: Mutation) => Promise<Score>;
  /** Verifies the mock of the contract itself: nothing may be found. */
  readonly scoreTrue: () => Promise<Score>;
  readonly close: () => Promise<void>;
}

/** Starts the mock of a contract, which its mutants are compared with. */
export async function startBench(tables: Tables): Promise<Bench> {
  const { model } = tables;
  const mock = await serve(model);
  const good = trueAnswers(model, mock.url);
  return {
    tables,
    mutations: mutationsOf(tables),
    score: (mutation) => scoreMutation(mutation, { tables, model, good }),
    scoreTrue: async () => {
      const report = await verifyTarget(mock.url, { ...tables, credentials: MOCK_CREDENTIALS, timeoutMs: TIMEOUT_MS });
      return scoreOf(report, { id: model.title, kind: "legal", says: "the contract itself", rule: [] });
    },
    close: mock.close,
  };
}

/** An optional header is only sent where its value is known. */
const MOCK_CREDENTIALS = { cryptoKeyId: "KEY-OF-THE-TEST-0000000000000001" };

async function scoreMutation(
  mutation: Mutation,
  truth: {
    readonly tables: Tables;
    readonly model: ContractModel;
    readonly good: ReturnType<typeof trueAnswers>;
  },
): Promise<Score> {
  const { id, kind, says, rule, legal = false } = mutation;
  const mock = await serveMutant(mutation);
  try {
    const witness = await witnessOf(mutation, { ...truth, mutantUrl: mock.url });
    const report = await verifyTarget(mock.url, {
      ...truth.tables,
      operationIds: [mutation.operationId],
      credentials: MOCK_CREDENTIALS,
      timeoutMs: TIMEOUT_MS,
    });
    return scoreOf(report, { id, kind, says, rule: legal || witness === undefined ? [] : rule });
  } finally {
    await mock.close();
  }
}

/** The scores by kind, as lines of a table. */
export function scoreTable(scores: readonly Score[]): string {
  const kinds = [...new Set(scores.map(({ kind }) => kind))];
  const row = (name: string, own: readonly Score[]): string => {
    const count = (verdict: Verdict): string =>
      String(own.filter((score) => score.verdict === verdict).length).padStart(9);
    const requests = Math.max(0, ...own.map((score) => score.requests));
    const cells = [count("found"), count("elsewhere"), count("missed"), count("quiet"), count("accused")];
    return `${name.padEnd(24)}${String(own.length).padStart(6)}${cells.join("")}${String(requests).padStart(10)}`;
  };
  const head = `${"kind".padEnd(24)}   all    found elsewhere   missed    quiet  accused  requests`;
  const rows = kinds.map((kind) =>
    row(
      kind,
      scores.filter((score) => score.kind === kind),
    ),
  );
  return [head, ...rows, row("all", scores)].map((line) => `${line}\n`).join("");
}

/** Whether a run came out as it should. */
export const isRight = ({ verdict }: Score): boolean => verdict === "found" || verdict === "quiet";

/** What did not come out as it should, one line each. */
export function problemLines(scores: readonly Score[]): readonly string[] {
  return scores
    .filter((score) => !isRight(score))
    .map(
      ({ verdict, kind, id, says, rules }) =>
        `${verdict}  ${kind}  ${id}: ${says}${rules.length === 0 ? "" : ` (${rules.join(", ")})`}`,
    );
}
