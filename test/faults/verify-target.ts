import type { Credentials } from "../../src/cli/options/credentials.ts";
import { createVerifyPlatform } from "../../src/cli/options/verify/verify-platform.ts";
import type { ContractModel } from "../../src/contract/model/contract-model.ts";
import type { ContractReport as Report } from "../../src/contract/model/contract-report.ts";
import type { MessageEncryption } from "../../src/contract/model/platform.ts";
import type { ContractValidators } from "../../src/contract/model/validator.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { platform as definition } from "../../src/konaplate/platform.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { createSender } from "../../src/transport/send.ts";
import { verify } from "../../src/verify/verify.ts";
import { onlyOperation } from "../only-operation.ts";
import { TEST_KEYS } from "../partner/start-partner.ts";

/** A contract to verify against, loaded once for many runs. */
export interface Tables {
  readonly model: ContractModel;
  readonly validators: ContractValidators;
}

/** Folder of the project. */
export const ROOT = new URL("../..", import.meta.url).pathname;

/** Loads a contract, or one operation of it as if it had no other; `file` is relative to the project. */
export async function tablesOf(file: string, operation?: string): Promise<Tables> {
  const whole = await loadContract(file, ROOT);
  const model = operation === undefined ? whole : onlyOperation(whole, operation);
  return { model, validators: compileValidators(model) };
}

/** The partner's credentials, as a tester would set them in the environment. */
export const PARTNER_CREDENTIALS: Credentials = { aspId: "TESTASP00000001", ...TEST_KEYS };

/** The operation that the partner implements; the contract may have others. */
export const PARTNER_OPERATION = "updateCardPaymentLimit";

/** How a target is verified. */
export interface VerifyOptions extends Tables {
  /** Only these operations; all without it. */
  readonly operationIds?: readonly string[];
  readonly credentials?: Credentials;
  readonly encryption?: MessageEncryption;
  readonly timeoutMs?: number;
  readonly concurrency?: number;
}

/** Does what \`plate verify\` does, but with a contract that is loaded already. */
export async function verifyTarget(baseUrl: string, options: VerifyOptions): Promise<Report> {
  const { credentials = {}, encryption, timeoutMs = 10_000, concurrency = 8, ...tables } = options;
  const sender = createSender({ baseUrl, timeoutMs, connections: concurrency });
  try {
    return await verify({
      ...{ ...tables, baseUrl, concurrency },
      platform: createVerifyPlatform(tables.model, credentials, { definition, encryption }),
      send: sender.send,
      maxRequests: 100_000,
      replayOptions: "",
      signal: new AbortController().signal,
    });
  } finally {
    sender.close();
  }
}
