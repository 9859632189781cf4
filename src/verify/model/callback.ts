import type { CallbackModel } from "../../contract/model/contract-model.ts";
import type { HeaderLine } from "../../contract/model/exchange.ts";

/** A callback that a case asks for (OpenAPI 3.1, section 4.8.18), and where it is to arrive. */
export interface PlannedCallback {
  readonly model: CallbackModel;
  /** The key of its operation in the validators of callbacks. */
  readonly key: string;
  /** The address that the request gives, without what the expression appends. */
  readonly address: string;
  /** Status and body that the target gets for it, by the contract. */
  readonly reply: CallbackReply;
}

/** What a received callback is answered. */
export interface CallbackReply {
  readonly status: number;
  readonly contentType?: string;
  readonly body?: string;
}

/** A request that arrived at an address of ours. */
export interface ReceivedCallback {
  /** Upper case. */
  readonly method: string;
  /** Path and query as they came. */
  readonly target: string;
  readonly headers: readonly HeaderLine[];
  readonly body: Uint8Array;
}

/** Receives callbacks. */
export interface CallbackReceiver {
  /** Begins to take requests at this address and below; they are answered with the reply. */
  readonly expect: (address: string, reply: CallbackReply) => void;
  /** The first request that came there, waited for; `undefined` where none came in time. */
  readonly receive: (address: string, signal: AbortSignal) => Promise<ReceivedCallback | undefined>;
}
