import { loadTables } from "./cli/options/load-tables.ts";
import type { MessageEncryption } from "./contract/model/platform.ts";
import { platform } from "./konaplate/platform.ts";
import { readFaultRule } from "./mock/answer/faults.ts";
import type { ExchangeRecord } from "./mock/log/exchange-record.ts";
import type { MockOptions } from "./mock/mock-options.ts";
import { readOwnCases } from "./mock/request/own-cases.ts";
import { createMockFetch as createMockFetchOf, type MockFetch } from "./mock/transport/mock-fetch.ts";
import { type RunningMock, startMock as startMockOf } from "./mock/transport/start-mock.ts";

export type { ExchangeRecord, MockFetch, RunningMock };

/** How a mock for tests answers; all of it may be left out. */
export interface ContractMockOptions {
  /** An OpenAPI 3.0 or 3.1 document in place of this package's contract. */
  readonly spec?: string;
  /** Request tokens are checked with it over the exact bytes of the body; without it, their form only. */
  readonly secretKey?: string;
  /** Cases beside those of the contract, as YAML text: the file of `plate mock --test-data`. */
  readonly testData?: string;
  /** Faults as `plate mock --fault` takes them: `latency=250`, `reset@0.1`. */
  readonly faults?: readonly string[];
  /** Makes faults and made-up bodies the same in every run. */
  readonly seed?: string;
  /** The server's side of message encryption. */
  readonly encryption?: MessageEncryption;
  readonly onExchange?: (record: ExchangeRecord) => void;
}

/** The same, and where to listen: `127.0.0.1` and a free port without it. */
export interface StartContractMockOptions extends ContractMockOptions {
  readonly host?: string;
  readonly port?: number;
}

/**
 * Starts a mock for a test: `await using mock = await startMock()` stops it at the end of the block. `mock.url` is its base URL,
 * `mock.requests()` what it was asked. Throws a PlateError for options that cannot be used, and for an address that is taken.
 */
export async function startMock(options: StartContractMockOptions = {}): Promise<RunningMock> {
  const { host, port } = options;
  return startMockOf({ ...(await mockOptions(options)), host, port });
}

/** The same mock as a function from `Request` to `Response`, without a socket: it can stand in for `fetch`. */
export async function createMockFetch(options: ContractMockOptions = {}): Promise<MockFetch> {
  return createMockFetchOf(await mockOptions(options));
}

async function mockOptions(options: ContractMockOptions): Promise<MockOptions> {
  const { secretKey, testData, faults, seed, encryption, onExchange } = options;
  const tables = await loadTables(options.spec, { cwd: process.cwd() });
  return {
    ...tables,
    cases: testData === undefined ? [] : readOwnCases(testData, { file: "testData", ...tables }),
    ...(faults === undefined ? {} : { faults: faults.map(readFaultRule) }),
    checkSignature: platform.createSignatureCheck?.({ secretKey }),
    seed,
    encryption,
    onExchange,
  };
}
