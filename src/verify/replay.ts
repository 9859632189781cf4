import { PlateError } from "../contract/model/plate-error.ts";
import type { JudgedCase } from "./judge/judged-case.ts";
import type { Case } from "./model/case.ts";
import { fuzzCaseOf } from "./plan/fuzz/fuzz-probes.ts";
import { type Mask, maskFor } from "./report/mask.ts";
import { Session } from "./run/session.ts";
import type { VerifyInput } from "./run/verify-input.ts";
import { planFor } from "./verify.ts";

/** One case, sent again and judged. */
export interface Replayed extends JudgedCase {
  readonly mask: Mask;
  /** Where it was sent. */
  readonly baseUrl: string;
}

/**
 * Sends one case of the plan again, freshly signed, after what it is judged by (the known-good request of its operation, and
 * the case that it must equal). Throws a PlateError (`usage`) for a case that the plan does not have.
 */
export async function replay(input: VerifyInput, caseId: string): Promise<Replayed> {
  const fuzz = fuzzCaseOf(caseId);
  const whole = planFor(fuzz === undefined ? input : { ...input, fuzz });
  const wanted = whole.cases.find(({ id }) => id === caseId);
  if (wanted === undefined) {
    throw new PlateError("usage", `the plan has no case ${caseId}`, { fix: "plate verify --plan lists the cases" });
  }
  const reference = wanted.expect.kind === "same" ? wanted.expect.as : undefined;
  const isNeeded = (planned: Case): boolean =>
    planned === wanted ||
    planned.id === reference ||
    Object.values(wanted.controls ?? {}).includes(planned.id) ||
    isKnownGoodOf(planned, wanted) ||
    isScenarioBeside(planned, wanted) ||
    isSameBurst(planned, wanted) ||
    isSameLink(planned, wanted);
  const needed = whole.cases.filter(isNeeded);
  // One request more, for what only the next one on the same connection shows.
  const base = needed.find((planned) => isKnownGoodOf(planned, wanted));
  const next = base === undefined ? [] : [{ ...base, id: `${base.id}:next` }];
  const session = new Session({ ...input, concurrency: 1 }, { ...whole, cases: [...needed, ...next] });
  await session.runAll();
  const judged = session.judged.find((one) => one.case === wanted);
  const operation = input.model.operations.find(({ id }) => id === wanted.operationId);
  if (judged === undefined || operation === undefined) {
    const reason = session.skipped.find((one) => one.case === caseId)?.reason ?? "it was not sent";
    throw new PlateError("target", `${caseId} was skipped: ${reason}`, { fix: "fix that first" });
  }
  return { ...judged, baseUrl: input.baseUrl, mask: maskFor(input.platform, operation, judged.exchange.request) };
}

function isKnownGoodOf(planned: Case, wanted: Case): boolean {
  return planned.phase === "base" && planned.operationId === wanted.operationId;
}

/** The target's other scenarios show whether it knows the test data. */
function isScenarioBeside(planned: Case, wanted: Case): boolean {
  return wanted.phase === "scenario" && planned.phase === "scenario" && planned.operationId === wanted.operationId;
}

/** All of a link's cases, since the last ones leave the target with its test data. */
function isSameLink(planned: Case, wanted: Case): boolean {
  return wanted.link !== undefined && planned.link?.id === wanted.link.id;
}

function isSameBurst(planned: Case, wanted: Case): boolean {
  return wanted.phase === "burst" && planned.phase === "burst" && planned.operationId === wanted.operationId;
}
