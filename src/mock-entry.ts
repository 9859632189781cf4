import {
  createMockFetch as createMockFetchOf,
  type ExchangeRecord,
  type MessageEncryption,
  type MockFetch,
  type RunningMock,
  startMock as startMockOf,
} from "#plate";
import { platform } from "./konaplate/platform.ts";

export type { ExchangeRecord, MockFetch, RunningMock };

/** How a mock for tests answers; all of it may be left out. */
export interface ContractMockOptions {
  /** An OpenAPI document in place of this package's contract. */
  readonly spec?: string;
  /** Request tokens are checked with it over the exact bytes of the body; without it, their form only. */
  readonly secretKey?: string;
  /** Cases besides those of the contract, as YAML text: the file of `plate mock --test-data`. */
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
 * `mock.requests()` what it was asked. The package openapi-plate has to be installed too.
 * Throws a PlateError for options that cannot be used, and for an address that is in use.
 */
export async function startMock(options: StartContractMockOptions = {}): Promise<RunningMock> {
  return startMockOf(bound(options));
}

/** The same mock as a function from `Request` to `Response`, without a socket: it can stand in for `fetch`. */
export async function createMockFetch(options: ContractMockOptions = {}): Promise<MockFetch> {
  return createMockFetchOf(bound(options));
}

function bound({ spec, secretKey, ...options }: StartContractMockOptions) {
  const credentials = secretKey === undefined ? undefined : { secretKey };
  return { ...options, platform, credentials, spec: spec ?? ownContract() };
}

/** The contract that lies in this package. */
function ownContract(): string {
  return decodeURIComponent(new URL(import.meta.resolve("konaplate-contract/openapi.json")).pathname);
}
