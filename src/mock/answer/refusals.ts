import type { OperationModel } from "../../contract/model/contract-model.ts";
import type { HeaderLine } from "../../contract/model/exchange.ts";
import { type Judged, judged } from "../log/judged.ts";
import { type RequestViolation, writeViolationsHeader } from "../request/request-violation.ts";
import { problemAnswer } from "../transport/mock-answer.ts";

/** A body in a content coding is not read. RFC 9110, sections 8.4 and 15.5.16. */
export function refuseCoding(operation: OperationModel, coding: string): Judged {
  const detail = `Content-Encoding ${coding} is not read: send the body without a content coding.`;
  const answer = problemAnswer(415, "Unsupported Media Type", { detail, headers: [["Accept-Encoding", "identity"]] });
  return judged("refused", answer, { operationId: operation.id, notes: [detail] });
}

/** The contract declares an answer that nothing can be made of. */
export function noAnswer(operation: OperationModel, reason: string): Judged {
  const detail = `No answer can be made from the contract of ${operation.id}: ${reason}`;
  const answer = problemAnswer(501, "Not Implemented", { detail });
  return judged("refused", answer, { operationId: operation.id, notes: [detail] });
}

/** What a request breaks, as a field of its answer. */
export function violationFields(violations: readonly RequestViolation[]): readonly HeaderLine[] {
  return violations.length === 0 ? [] : [["X-Mock-Violations", writeViolationsHeader(violations)]];
}

/** The request prefers what the contract does not have. */
export function unknownPreference(operation: OperationModel, detail: string): Judged {
  return judged("refused", problemAnswer(404, "Not Found", { detail }), { operationId: operation.id, notes: [detail] });
}
