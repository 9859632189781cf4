import { openProject } from "./cli/config/open-project.ts";
import { loadTablesOf } from "./cli/options/load-tables.ts";
import type { MessageEncryption } from "./contract/model/platform.ts";
import type { CredentialValues, PlatformDefinition } from "./contract/model/platform-module.ts";
import { readFaultRule } from "./mock/answer/faults.ts";
import type { ExchangeRecord } from "./mock/log/exchange-record.ts";
import type { MockOptions } from "./mock/mock-options.ts";
import { readOwnCases } from "./mock/request/own-cases.ts";
import { createMockFetch as createMockFetchOf, type MockFetch } from "./mock/transport/mock-fetch.ts";
import { type RunningMock, startMock as startMockOf } from "./mock/transport/start-mock.ts";

export type { PlateConfig } from "./cli/config/plate-config.ts";
export { PlateError } from "./contract/model/plate-error.ts";
export type { OutgoingMessage, Platform } from "./contract/model/platform.ts";
export type {
  CredentialRule,
  EncryptionPemKeys,
  PlatformOptions,
  PlatformShell,
  SignatureCheck,
} from "./contract/model/platform-module.ts";
export type { CredentialValues, ExchangeRecord, MessageEncryption, MockFetch, PlatformDefinition, RunningMock };

/** How a mock for tests answers; all of it may be left out. */
export interface MockForTests {
  /** An OpenAPI document; without it, that of the plate.yaml which is found from the working folder. */
  readonly spec?: string | undefined;
  /** Who signs; without it, the platform of plate.yaml. */
  readonly platform?: PlatformDefinition | undefined;
  /** Signatures are checked with these over the exact bytes of the body; without them, their form only. */
  readonly credentials?: CredentialValues | undefined;
  /** Cases besides those of the contract, as YAML text: the file of `plate mock --test-data`. */
  readonly testData?: string | undefined;
  /** Faults as `plate mock --fault` takes them: `latency=250`, `reset@0.1`. */
  readonly faults?: readonly string[] | undefined;
  /** Makes faults and made-up bodies the same in every run. */
  readonly seed?: string | undefined;
  /** Whether what requests create, change and delete is remembered, as `plate mock --stateful` does. */
  readonly stateful?: boolean | undefined;
  /** The server's side of message encryption. */
  readonly encryption?: MessageEncryption | undefined;
  readonly onExchange?: ((record: ExchangeRecord) => void) | undefined;
}

/** The same, and where to listen: `127.0.0.1` and a free port without it. */
export interface StartMockForTests extends MockForTests {
  readonly host?: string | undefined;
  readonly port?: number | undefined;
}

/**
 * Starts a mock for a test: `await using mock = await startMock()` stops it at the end of the block. `mock.url` is its base URL,
 * `mock.requests()` what it was asked. Throws a PlateError for options that cannot be used, and for an address that is in use.
 */
export async function startMock(options: StartMockForTests = {}): Promise<RunningMock> {
  const { host, port } = options;
  return startMockOf({ ...(await mockOptions(options)), host, port });
}

/** The same mock as a function from `Request` to `Response`, without a socket: it can stand in for `fetch`. */
export async function createMockFetch(options: MockForTests = {}): Promise<MockFetch> {
  return createMockFetchOf(await mockOptions(options));
}

async function mockOptions(options: MockForTests): Promise<MockOptions> {
  const { spec, credentials, testData, faults, seed, stateful, encryption, onExchange } = options;
  const io = { cwd: process.cwd() };
  const project = openProject({ spec }, io);
  const platform = options.platform ?? (await project.loadPlatform());
  const tables = await loadTablesOf(project, io);
  return {
    ...tables,
    cases: testData === undefined ? [] : readOwnCases(testData, { file: "testData", ...tables }),
    ...(faults === undefined ? {} : { faults: faults.map(readFaultRule) }),
    checkSignature: credentials && platform?.createSignatureCheck?.(credentials),
    seed,
    stateful,
    encryption,
    onExchange,
  };
}
