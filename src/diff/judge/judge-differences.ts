import { createHash } from "node:crypto";
import { writeExactJson } from "../../contract/json/exact-json.ts";
import type { ContractModel } from "../../contract/model/contract-model.ts";
import { type Bump, bumps, type Change, highestBump, isAtLeast } from "../change.ts";
import type { Difference } from "../difference.ts";
import type { FullPolicy, StabilityLevel } from "../policy/diff-policy.ts";
import { knownValuesRules } from "./known-values-rules.ts";
import { meaninglessRules } from "./meaningless-rules.ts";
import { operationRules } from "./operation-rules.ts";
import { platformRules } from "./platform-rules.ts";
import { matching, type Rule } from "./rule.ts";
import { sayChange, sayValue } from "./say-value.ts";
import { schemaRules } from "./schema-rules.ts";
import { securityRules } from "./security-rules.ts";

/** What no row names: nothing says that it is harmless. */
const otherRules: readonly Rule[] = [
  {
    id: "cannot-tell",
    applies: () => true,
    bump: "major",
    says: sayOther,
    reason: "nothing is known of what this means, so it counts as a break",
  },
];

/** All rows, in the order in which they are asked. Those of one id rate alike, whatever the words in braces are filled with. */
export const rules: readonly Rule[] = [
  { ...(otherRules[0] as Rule), applies: matching({ subject: ["Unknown"] }) },
  ...platformRules,
  ...knownValuesRules,
  ...meaninglessRules,
  ...operationRules,
  ...securityRules,
  ...schemaRules,
  ...otherRules,
];

/** Where to look for file and line: `base` for what is gone, `revision` for the rest. */
export interface JudgedModels {
  readonly base: ContractModel;
  readonly revision: ContractModel;
}

/** What a rating depends on in addition to the difference. */
export interface Judging {
  readonly models: JudgedModels;
  readonly policy: FullPolicy;
  /** How sure the operations of the base are, by id; those that are not in it are stable. */
  readonly stability: ReadonlyMap<string, StabilityLevel>;
}

/** Rates differences by the table; the highest bump first, then in the order of the contract. Pure. */
export function judgeDifferences(differences: readonly Difference[], judging: Judging): readonly Change[] {
  const changes = withOwnIds(differences.map((difference) => judge(difference, judging)));
  return changes.toSorted(
    (one, other) => bumps.indexOf(other.bump) - bumps.indexOf(one.bump) || compareTexts(one, other),
  );
}

function judge(difference: Difference, judging: Judging): Change {
  const { models } = judging;
  const rule = rules.find(({ applies }) => applies(difference)) as Rule;
  const id = fillIn(rule.id, difference);
  const { place, base, revision, kind, direction } = difference;
  const source =
    kind === "removed" ? models.base.locate(base?.pointer ?? "") : models.revision.locate(revision?.pointer ?? "");
  return {
    id: `${id}-${fingerprint(id, difference)}`,
    rule: id,
    bump: bumpOf(rule, difference, judging),
    direction,
    operations: place.operations,
    at: place.at,
    base: kind === "added" ? null : (base?.pointer ?? null),
    revision: kind === "removed" ? null : (revision?.pointer ?? null),
    file: source?.file ?? null,
    line: source?.line ?? null,
    message: oneLine(`${sayPlace(difference)} ${rule.says(difference)}`),
    reason: reasonOf(rule, difference),
  };
}

/** What the rule or the policy says, but no more than the most stable operation concerned can be asked for. */
function bumpOf(rule: Rule, { place, subject }: Difference, { policy, stability }: Judging): Bump {
  const bump = rule.policy === undefined ? rule.bump : policy[rule.policy];
  if (place.operations.length === 0 || subject === "Stability") return bump;
  const most = highestBump(place.operations.map((operation) => policy.stability[stability.get(operation) ?? "stable"]));
  return isAtLeast(bump, most) ? most : bump;
}

/** A break that nothing proves says so; one that a value proves shows it. */
function reasonOf({ reason, bump }: Rule, { verdict, direction }: Difference): string {
  if (bump !== "major" || verdict === undefined) return reason;
  if (verdict.proof !== undefined) {
    const value = sayValue(verdict.proof);
    return direction === "request"
      ? `${reason}: ${value} was accepted, and is refused now`
      : `${reason}: ${value} was not possible, and is now`;
  }
  return verdict.isDoubtful ? `cannot tell whether the values stay allowed: ${reason}` : reason;
}

/** Changes that only their order distinguishes get their number into the id. */
function withOwnIds(changes: readonly Change[]): readonly Change[] {
  const counts = new Map<string, number>();
  return changes.map((change) => {
    const count = (counts.get(change.id) ?? 0) + 1;
    counts.set(change.id, count);
    return count === 1 ? change : { ...change, id: `${change.rule}-${digest([change.id, count])}` };
  });
}

function fillIn(id: string, { direction, property = "schema" }: Difference): string {
  const kebab = property.replace(/^\$/, "").replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return id.replace("{direction}", direction === "response" ? "answer" : direction).replace("{property}", kebab);
}

/** `setLimit request body /limits/once:`; of many operations the first and how many more. */
function sayPlace({ place: { operations, part } }: Difference): string {
  const [first, ...others] = operations;
  if (first === undefined) return `${part}:`;
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  return part === "operation" ? `${first}${more}:` : `${first}${more} ${part}:`;
}

/** Eight hex digits over what changed where, from what to what: not over order, files or lines. */
function fingerprint(rule: string, { place, direction, base, revision, kind }: Difference): string {
  const operation = place.operations[0] ?? "";
  const values = kind === "modified" ? [sayWhole(base?.value), sayWhole(revision?.value)] : [];
  return digest([rule, operation, place.part, direction, ...values]);
}

function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 8);
}

function sayOther(difference: Difference): string {
  if (difference.property !== undefined) return sayChange(difference);
  return { added: "is new", removed: "is gone", modified: "changed" }[difference.kind];
}

/** Texts of a contract come into reports as they are, but for what would steer a terminal or begin a line of its own. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

function sayWhole(value: unknown): string {
  return value === undefined ? "" : writeExactJson(value);
}

function compareTexts(one: Change, other: Change): number {
  return one.message < other.message ? -1 : one.message > other.message ? 1 : 0;
}
