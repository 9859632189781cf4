import type { Together } from "../normal/placed-schema.ts";
import type { Flow, SchemaNormalizer } from "../normal/schema-normalizer.ts";
import type { ChildPair, SchemaFinding, SchemaPair, Step } from "./schema-pair.ts";
import { isUnchanged } from "./schema-pair.ts";

/** What the comparers of single keywords need: both documents, and the way to compare what is below. */
export interface Comparing {
  readonly base: SchemaNormalizer;
  readonly revision: SchemaNormalizer;
  readonly flow: Flow;
  /**
   * Whether members that a schema does not declare count as values of it. Only below `not` and its like: elsewhere nobody sends
   * or reads what is not declared, so that a new optional member takes nothing away.
   */
  readonly isStrict: boolean;
  /** Whether any body is XML. */
  readonly hasXml: boolean;
  readonly compare: (base: Together, revision: Together) => SchemaPair;
  /** The same with undeclared members counted. */
  readonly strictly: (base: Together, revision: Together) => SchemaPair;
  /** Types, bounds, members and items alone, without choices and conditions. */
  readonly compareFacts: (base: Together, revision: Together) => SchemaPair;
}

/** What comparers add to a pair. */
export interface Compared {
  readonly findings: SchemaFinding[];
  readonly children: ChildPair[];
}

/** Adds the comparison of a part, where it differs. */
export function addChild({ children }: Compared, step: Step, pair: SchemaPair): void {
  if (!isUnchanged(pair)) children.push({ step, pair });
}
