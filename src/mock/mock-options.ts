import type { ContractModel } from "../contract/model/contract-model.ts";
import type { MessageEncryption } from "../contract/model/platform.ts";
import type { ContractValidators } from "../contract/model/validator.ts";
import type { FaultRule } from "./answer/faults.ts";
import type { ExchangeRecord } from "./log/exchange-record.ts";
import type { OwnCase } from "./request/own-cases.ts";

/** Whether a request's signature belongs to these bytes of its body. */
export type SignatureCheck = (signature: string, body: Uint8Array) => boolean | Promise<boolean>;

/** What a mock answers from, and how. */
export interface MockOptions {
  readonly model: ContractModel;
  readonly validators: ContractValidators;
  /** Whether requests need the credentials that the contract's `security` asks for; they do where this is left out. */
  readonly security?: boolean | undefined;
  /** Whether a request that breaks the contract gets the answer of one that keeps it; what it breaks is told all the same. */
  readonly answerInvalid?: boolean | undefined;
  /** Whether what requests create, change and delete is remembered, for paths with the shape of REST. */
  readonly stateful?: boolean | undefined;
  /** Without it, a signature is checked for its declared form only. */
  readonly checkSignature?: SignatureCheck | undefined;
  /**
   * The server's side of message encryption: opens requests, encrypts answers, of operations that the contract marks.
   * Without it, their bodies pass in clear text only.
   */
  readonly encryption?: MessageEncryption | undefined;
  /** Cases in addition to those of the contract; they come first. */
  readonly cases?: readonly OwnCase[] | undefined;
  readonly faults?: readonly FaultRule[] | undefined;
  /** Makes faults and made-up bodies the same in every run. */
  readonly seed?: string | undefined;
  /** Hosts that callbacks may be sent to besides this machine. */
  readonly callbackHosts?: readonly string[] | undefined;
  /** Gets one sentence for each callback that was sent, or was not. */
  readonly onCallback?: ((sentence: string) => void) | undefined;
  /** Called after each answer is chosen. */
  readonly onExchange?: ((record: ExchangeRecord) => void) | undefined;
}
