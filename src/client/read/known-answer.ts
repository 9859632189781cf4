import type { OperationAnswer } from "../../contract/model/operation.ts";
import type { MessageEncryption } from "../../contract/model/platform.ts";
import type { JudgedAnswer } from "../judge.ts";
import type { Engine } from "../request/outgoing-call.ts";
import type { CallContext, MalformedAnswerReason } from "../result/call-error.ts";
import type { ReceivedAnswer } from "../result/call-result.ts";
import type { WireAnswer } from "./exchange.ts";

/** An answer compared with the table of operations, before its schema is checked. */
export type ReadAnswer =
  | (JudgedAnswer & {
      readonly kind: "known";
      readonly ok: boolean;
      readonly code: string | undefined;
      readonly message: string | undefined;
      /** Whether the body came in clear, though the contract wants a success encrypted and the client has the keys. */
      readonly isClear?: boolean;
    })
  | UnknownAnswer;

/** An answer that the contract does not know. */
export interface UnknownAnswer {
  readonly kind: "unknown";
  readonly problem: string;
  readonly received: ReceivedAnswer;
}

/** An answer that the contract knows. */
export type KnownAnswer = Extract<ReadAnswer, { kind: "known" }>;

/** What an answer is read by. */
export interface ReadRules {
  readonly encryption: MessageEncryption | undefined;
  readonly engine: Pick<Engine, "bodies" | "numbers">;
  readonly context: CallContext;
}

/** Throws a MalformedAnswerError; the problem goes on from "the answer (status 200) …". */
export type Fail = (reason: MalformedAnswerReason, problem: string, cause?: unknown) => never;

/** What a body is read by. */
export interface BodyParts {
  readonly row: OperationAnswer;
  /** The contract's media type that applies. */
  readonly mediaType: string;
  readonly answer: WireAnswer;
  readonly engine: ReadRules["engine"];
  readonly fail: Fail;
}

/** A body, its numbers in the types that the contract gives them. */
export type BodyValue = Pick<JudgedAnswer, "body" | "judged" | "withUnheld" | "isUnread">;
