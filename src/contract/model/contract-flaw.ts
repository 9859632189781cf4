import type { SourceLocation } from "./contract-model.ts";

/** Something of a contract that OpenAPI or JSON Schema does not allow, and that nothing else of the contract depends on. */
export interface ContractFlaw {
  /** Where it is written. */
  readonly place: SourceLocation | undefined;
  /** JSON Pointer into the bundled document as it was before the flaw was left out. */
  readonly pointer: string;
  /** What is wrong: `required is true where JSON Schema has a list of names`. */
  readonly what: string;
  /** What every command does about it: `it is left out`. */
  readonly outcome: string;
  /** How to fix it. */
  readonly fix: string;
  /** Whether the contract means the same without the flaw, so that only `lint` reports it. */
  readonly isHarmless: boolean;
}
