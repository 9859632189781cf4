import type { ContractModel } from "../../../contract/model/contract-model.ts";
import type { ContractValidators } from "../../../contract/model/validator.ts";
import { isLoopbackHost } from "../../../listen/loopback.ts";
import { callbackKey } from "../../../verify/plan/plan-callbacks.ts";
import { type CallbackServer, startCallbackServer } from "../../../verify/run/callback-server.ts";
import type { VerifyInput } from "../../../verify/run/verify-input.ts";
import type { VerifyOptions } from "./verify-options.ts";

/** What the callbacks of a run need, and what ends it. */
export interface Callbacks {
  readonly input: Pick<VerifyInput, "callbacks">;
  readonly close: () => Promise<void>;
}

/**
 * Starts to receive callbacks where the chosen operations have any: at the address of `--callback-url`, or at a free port where the
 * target is on this machine. Throws a PlateError (`usage`) where the port cannot be had.
 */
export async function receiveCallbacks(
  model: ContractModel,
  { operationIds, baseUrl }: { readonly operationIds: readonly string[]; readonly baseUrl: string },
  { url, waitMs }: VerifyOptions["callbacks"],
): Promise<Callbacks> {
  const isChosen = model.operations.some(({ id, callbacks }) => operationIds.includes(id) && callbacks.length > 0);
  if (!isChosen) return { input: {}, close: async () => {} };
  const validators = await callbackValidators(model);
  const isReached = url !== undefined || isLoopbackHost(new URL(baseUrl).hostname);
  if (!isReached) return { input: { callbacks: { validators } }, close: async () => {} };
  const receiver: CallbackServer = await startCallbackServer({ waitMs, ...(url === undefined ? {} : { url }) });
  return { input: { callbacks: { validators, baseUrl: receiver.baseUrl, receiver } }, close: receiver.close };
}

/** The validators of all callbacks' operations, by `callbackKey`: those of the contract know only what callers send. */
async function callbackValidators(model: ContractModel): Promise<ContractValidators> {
  const { compileValidators } = await import("../../../generate/validators/compile-validators.ts");
  const operations = model.operations.flatMap(({ id, callbacks }) =>
    callbacks.map(({ operation }, index) => ({ ...operation, id: callbackKey(id, index) })),
  );
  return compileValidators({ ...model, operations });
}
