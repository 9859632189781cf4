/** A contract, or one operation of it. */
export interface ContractPart {
  /** Relative to the project. */
  readonly file: string;
  readonly operation?: string;
}

/** The contracts that are mutated: the operation of our own that the partner implements, and two others whole. */
export const CONTRACTS: readonly ContractPart[] = [
  { file: "openapi/openapi.yaml", operation: "updateCardPaymentLimit" },
  { file: "test/fixtures/faults/library.yaml" },
  { file: "test/fixtures/faults/ledger.yaml" },
];
