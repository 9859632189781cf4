import type { Side, Subject } from "../../change.ts";
import type { NormalSchema } from "../normal/normal-schema.ts";
import type { Fact, Together } from "../normal/placed-schema.ts";
import type { Relation } from "../relate/relation.ts";
import { combined } from "../relate/relation.ts";

/** A step into a value, as part of a pointer (`/properties/a`) and in words (`/a`). */
export interface Step {
  readonly at: string;
  readonly words: string;
}

/** One way in which two schemas differ. */
export interface SchemaFinding {
  readonly subject: Subject;
  readonly kind: "added" | "removed" | "modified";
  readonly property?: string;
  readonly relation: Relation;
  /** Where it is below the schemas themselves. */
  readonly step?: Step;
  readonly base?: Side;
  readonly revision?: Side;
  /** Whether it says nothing of values, so that one finding for requests and answers is enough. */
  readonly isWords?: true;
}

/** Parts of two schemas that differ in themselves. */
export interface ChildPair {
  readonly step: Step;
  readonly pair: SchemaPair;
}

/** A schema and what replaces it: how they differ themselves, and in which parts. */
export interface SchemaPair {
  readonly base: NormalSchema;
  readonly revision: NormalSchema;
  readonly together: readonly [Together, Together];
  readonly findings: SchemaFinding[];
  readonly children: ChildPair[];
  /** Whether the comparison is still under way, as where a schema holds itself. */
  isOpen: boolean;
}

/** The step to a member of an object. */
export function memberStep(name: string): Step {
  const token = `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return { at: `/properties${token}`, words: token };
}

/** How the values of the schemas relate, with all their parts. Schemas that hold themselves relate as what else they hold. */
export function relationOf(pair: SchemaPair): Relation {
  const seen = new Set<SchemaPair>();
  const found: Relation[] = [];
  const visit = (current: SchemaPair): void => {
    if (seen.has(current)) return;
    seen.add(current);
    found.push(...current.findings.filter(({ isWords }) => isWords === undefined).map(({ relation }) => relation));
    for (const child of current.children) visit(child.pair);
  };
  visit(pair);
  return combined(found);
}

/** Whether nothing differs, words neither. */
export function isUnchanged(pair: SchemaPair): boolean {
  const seen = new Set<SchemaPair>();
  const visit = (current: SchemaPair): boolean => {
    if (seen.has(current)) return true;
    seen.add(current);
    if (current.isOpen || current.findings.length > 0) return false;
    return current.children.every((child) => visit(child.pair));
  };
  return visit(pair);
}

/**
 * A keyword that changed: with its values, and with pointers to it. Where a side does not have it, the pointer is that of the
 * schema that would hold it.
 */
export function factChange(
  property: string,
  { base, revision }: Pick<SchemaPair, "base" | "revision">,
  [before, after]: readonly [Fact<unknown> | undefined, Fact<unknown> | undefined],
  relation: Relation,
): SchemaFinding {
  return {
    subject: "Schema",
    kind: "modified",
    property,
    relation,
    base: sideOf(before, after, base),
    revision: sideOf(after, before, revision),
  };
}

/** The side of a fact, or of the schema where it is missing. */
export function sideOf(fact: Fact<unknown> | undefined, other: Fact<unknown> | undefined, schema: NormalSchema): Side {
  if (fact !== undefined) return { pointer: fact.pointer, value: fact.value as Side["value"] };
  const isSamePlace = other !== undefined && schema.parts.has(other.owner);
  return { pointer: isSamePlace ? other.owner : schema.pointer };
}
