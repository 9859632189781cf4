import type { Case, Constraint, Expectation } from "../model/case.ts";
import type { Target } from "../model/target.ts";
import { type RequestViolation, violationsOf } from "./oracle.ts";
import type { Candidate } from "./probes/candidate.ts";

/** The case of a candidate, or `undefined` where the oracle says that the change does not do what it was made for. */
export function caseFrom(target: Target, candidate: Candidate): Case | undefined {
  const violations = violationsOf(target, candidate.unsigned);
  const expect = expectationOf(candidate, violations);
  if (expect === undefined) return undefined;
  const { place, change, title, at, unsigned, forged, asDouble, control } = candidate;
  const violation = aimedAt(candidate, violations);
  const constraint = constraintOf(target, candidate, violation);
  return {
    id: `${target.operation.id}:${place}:${change}`,
    operationId: target.operation.id,
    phase: "probe",
    title,
    unsigned,
    expect,
    strictness: candidate.strictness ?? "must",
    at,
    constraint,
    demands: demandsOf(candidate, constraint, violation),
    tolerated: candidate.tolerated ?? [],
    ...(control === undefined ? {} : { controls: { ordinary: `${target.operation.id}:${place}:${control}` } }),
    ...(forged === true ? { forged } : {}),
    ...(asDouble === undefined || expect.kind !== "refused" ? {} : { asDouble }),
  };
}

/** Of several violations (one per branch of a `oneOf`), the one that the change was made for. */
function aimedAt({ at, facts }: Candidate, violations: readonly RequestViolation[]): RequestViolation | undefined {
  const own = violations.find((violation) => violation.at === at && facts?.keywords.has(violation.keyword) === true);
  return own ?? violations[0];
}

function expectationOf(candidate: Candidate, violations: readonly RequestViolation[]): Expectation | undefined {
  const isValid = violations.length === 0;
  switch (candidate.wants) {
    case "either":
      return { kind: isValid ? "accepted" : "refused" };
    case "accepted":
      return isValid ? { kind: "accepted" } : undefined;
    case "refused":
      return isValid ? undefined : { kind: "refused" };
    case "open":
      return candidate.forged === true ? { kind: "refused" } : { kind: "open" };
    case "undeclared":
    case "robust":
    case "unauthorized":
      return { kind: candidate.wants };
  }
}

/** The keyword that the oracle found broken, otherwise the one that the candidate was made to exercise. */
function constraintOf(target: Target, candidate: Candidate, violation?: RequestViolation): Constraint {
  const keyword = violation?.keyword ?? candidate.keyword ?? "request";
  const fromFacts = candidate.facts?.keywords.get(keyword)?.pointer;
  const parameter = target.operation.parameters.find(({ name }) => candidate.at.endsWith(`/${name}`));
  const pointer =
    fromFacts ?? candidate.pointer ?? candidate.facts?.pointer ?? parameter?.pointer ?? target.operation.pointer;
  return { pointer, keyword };
}

function demandsOf(candidate: Candidate, { keyword }: Constraint, violation?: RequestViolation): string {
  if (candidate.wants === "robust") return "no request makes a server fail";
  if (candidate.wants === "unauthorized") return "the contract asks for credentials (security)";
  if (candidate.forged === true) return "the signature must be that of the bytes sent";
  if (violation !== undefined) return `${violation.at} ${violation.message}`;
  const value = candidate.facts?.keywords.get(keyword)?.value;
  if (value !== undefined && typeof value !== "object") return `${keyword} ${String(value)}`;
  return "the request is valid";
}
