import { type ClientParts, createLooseClient, type LooseClient } from "../../src/client/contract-client.ts";
import { compileValidators } from "../../src/generate/compile-validators.ts";
import { operationTable } from "../../src/generate/emit-operations.ts";
import { loadContract } from "../../src/spec/load-contract.ts";

const model = await loadContract("test/fixtures/client/ledger.yaml");
const operations = Object.fromEntries(operationTable(model).map((row) => [row.id, row]));
const validators = compileValidators(model);

/** A client of a contract that has nothing to do with cards: path and query parameters, `default`, no codes, encryption. */
export function createLedgerClient(options: ClientParts["options"], platform?: ClientParts["platform"]): LooseClient {
  return createLooseClient({ operations, validators, platform, options });
}
