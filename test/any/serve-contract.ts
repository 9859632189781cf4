import { afterAll, beforeAll } from "vitest";
import type { LooseClient } from "../../src/client/contract-client.ts";
import { createLooseClient } from "../../src/client/loose-client.ts";
import type { ClientOptions } from "../../src/client/settings/client-options.ts";
import { operationTable } from "../../src/generate/emit-operations.ts";
import { type RunningMock, startMock } from "../../src/mock/transport/start-mock.ts";
import { tablesOf } from "../faults/verify-target.ts";

/** The first answer waits for Prism to be loaded. */
const patient = { attemptTimeoutMs: 60_000, totalTimeoutMs: 60_000 };

/** Serves a contract by the mock while the tests of a file run, and makes clients that call it. */
export async function serveContract(spec: string) {
  const tables = await tablesOf(spec);
  const operations = Object.fromEntries(operationTable(tables.model).map((row) => [row.id, row]));
  const served = {} as { mock: RunningMock };
  beforeAll(async () => {
    served.mock = await startMock(tables);
  });
  afterAll(() => served.mock.close());
  const client = (options: Pick<ClientOptions, "fetch"> = {}): LooseClient =>
    createLooseClient({ ...tables, operations, options: { baseUrl: served.mock.url, ...patient, ...options } });
  return { tables, served, client };
}
