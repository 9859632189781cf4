import { PlateError } from "../../contract/model/plate-error.ts";
import { type Bump, bumps } from "../change.ts";

/** Where semver and OpenAPI leave open what a change asks of the version: the choice, and what README.md gives as its reason. */
export const bumpChoices = {
  /** A 4xx or 5xx answer is no longer listed. */
  errorStatusRemoved: "major",
  /** An answer may hold a value that its enum did not list. */
  answerEnumGained: "major",
  /** An answer may hold a value that its `x-extensible-enum` did not list. */
  extensibleEnumGained: "minor",
  /** A value of a request is no longer listed by its `x-extensible-enum`. */
  extensibleEnumLost: "major",
  /** An answer whose objects are closed (`additionalProperties: false`) may hold one member more. */
  closedAnswerGained: "major",
  /** A value that may be left out of requests has a default that it did not have. */
  defaultAdded: "minor",
  /** The default of a value that may be left out of requests is another one, or is gone. */
  defaultChanged: "major",
  /** An operation has another operationId: generated clients name functions by it. */
  operationRenamed: "major",
  /** A variable of a path has another name: generated clients name arguments by it. */
  pathVariableRenamed: "major",
  /** An operation is gone that was deprecated, and whose `x-sunset` has passed. */
  removedAfterSunset: "major",
  /** `x-sunset` is earlier than it was, or too soon after the deprecation. */
  sunsetTooSoon: "major",
} as const satisfies Readonly<Record<string, Bump>>;

/** The name of a choice. */
export type BumpChoice = keyof typeof bumpChoices;

/** What `x-stability` (or `x-stability-level`) of an operation can say, from the least stable on. */
export const stabilityLevels = ["draft", "alpha", "beta", "stable"] as const;
/** One of them. */
export type StabilityLevel = (typeof stabilityLevels)[number];

/** How changes are rated where the specifications leave it open. Members left out keep their default. */
export interface DiffPolicy extends Readonly<Partial<Record<BumpChoice, Bump>>> {
  /** How many days must lie between the day of the comparison and a new `x-sunset`; 0 asks for none. */
  readonly sunsetDays?: number;
  /** The highest bump that a change of an operation of this stability can ask for. */
  readonly stability?: Readonly<Partial<Record<StabilityLevel, Bump>>>;
}

/** The policy with nothing left out. */
export interface FullPolicy extends Readonly<Record<BumpChoice, Bump>> {
  readonly sunsetDays: number;
  readonly stability: Readonly<Record<StabilityLevel, Bump>>;
}

/** What holds where a policy says nothing. Drafts and alphas promise nothing, so nothing breaks them. */
export const defaultPolicy: FullPolicy = {
  ...bumpChoices,
  sunsetDays: 0,
  stability: { draft: "minor", alpha: "minor", beta: "major", stable: "major" },
};

/** A policy with the defaults filled in. */
export function fullPolicy(policy: DiffPolicy = {}): FullPolicy {
  return { ...defaultPolicy, ...policy, stability: { ...defaultPolicy.stability, ...policy.stability } };
}

/** Reads a policy, such as one from a configuration file. Throws a PlateError (`usage`) that names the member and what it can be. */
export function readDiffPolicy(value: unknown): DiffPolicy {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw fault("the diff policy", "an object");
  for (const [name, member] of Object.entries(value)) {
    if (name === "sunsetDays") checkDays(member);
    else if (name === "stability") checkStability(member);
    else if (Object.hasOwn(bumpChoices, name)) checkBump(name, member);
    else throw fault(`the diff policy has a member ${name} that`, `one of ${policyMembers.join(", ")}`);
  }
  return value as DiffPolicy;
}

const policyMembers = [...Object.keys(bumpChoices), "sunsetDays", "stability"];

function checkDays(value: unknown): void {
  if (!Number.isInteger(value) || Number(value) < 0)
    throw fault("sunsetDays of the diff policy", "a whole number of days");
}

function checkStability(value: unknown): void {
  if (typeof value !== "object" || value === null) throw fault("stability of the diff policy", "an object");
  for (const [level, bump] of Object.entries(value)) {
    if (!stabilityLevels.some((known) => known === level)) {
      throw fault(`stability of the diff policy has a level ${level} that`, `one of ${stabilityLevels.join(", ")}`);
    }
    checkBump(`stability.${level}`, bump);
  }
}

function checkBump(name: string, value: unknown): void {
  if (!bumps.some((bump) => bump === value)) throw fault(`${name} of the diff policy`, `one of ${bumps.join(", ")}`);
}

function fault(what: string, wanted: string): PlateError {
  return new PlateError("usage", `${what} must be ${wanted}`, {
    fix: "see the table of choices in src/diff/README.md",
  });
}
