import type { ClientParts, LooseClient } from "../../src/client/contract-client.ts";
import { createLooseClient } from "../../src/client/loose-client.ts";
import { operationTable } from "../../src/generate/emit-operations.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { loadContract } from "../../src/reader/load-contract.ts";

const model = await loadContract("test/fixtures/client/ledger.yaml");
const operations = Object.fromEntries(operationTable(model).map((row) => [row.id, row]));
const validators = compileValidators(model);

/** A client of a contract that has nothing to do with cards: path and query parameters, `default`, no codes, encryption. */
export function createLedgerClient(options: ClientParts["options"], platform?: ClientParts["platform"]): LooseClient {
  return createLooseClient({ operations, validators, platform, options });
}
