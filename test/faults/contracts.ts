/** The contracts that are mutated, relative to the project: our own and two others. */
export const CONTRACTS = [
  "openapi/openapi.yaml",
  "test/fixtures/faults/library.yaml",
  "test/fixtures/faults/ledger.yaml",
] as const;
