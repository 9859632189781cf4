import type { OperationModel } from "../../contract/model/contract-model.ts";
import type { HeaderLine } from "../../contract/model/exchange.ts";
import { challengesOf, type MissingCredential } from "../../contract/wire/credentials.ts";
import { declaredAnswer } from "../../contract/wire/declared-answer.ts";
import { fieldValue } from "../../contract/wire/header-fields.ts";
import { type Judged, judged } from "../log/judged.ts";
import type { MockOptions } from "../mock-options.ts";
import type { Preferences } from "../request/preferences.ts";
import type { RequestViolation } from "../request/request-violation.ts";
import { problemAnswer, promptDelivery } from "../transport/mock-answer.ts";
import { carriedFields, isNoAnswer, type PrepareAnswer } from "./answer-store.ts";
import { violationFields } from "./refusals.ts";

/** A request without credentials, and what its answer is made from. */
export interface Unauthorized {
  readonly operation: OperationModel;
  readonly prepareAnswer: PrepareAnswer;
  readonly preferences: Preferences;
  readonly headers: readonly HeaderLine[];
  readonly model: MockOptions["model"];
}

/** The contract's answer to a request without credentials: 401, or 403 where it declares that alone. RFC 9110, section 15.5.2. */
export async function answerUnauthorized(
  lacking: readonly MissingCredential[],
  { operation, headers, model, prepareAnswer, preferences }: Unauthorized,
): Promise<Judged> {
  const violations = lacking.map(
    ({ in: place, name, scheme, message }): RequestViolation => ({
      ...{ in: place, name, at: "", keyword: "security", limit: scheme.name, message },
    }),
  );
  const keys = operation.responses.map((response) => response.status);
  const status = !keys.includes("401") && keys.includes("403") ? 403 : 401;
  const challenges = status === 401 ? challengesOf(operation.security, model.title) : [];
  const fields = [
    ...challenges.map((challenge): HeaderLine => ["WWW-Authenticate", challenge]),
    ...violationFields(violations),
  ];
  const details = { operationId: operation.id, violations, preferences };
  const declared = declaredAnswer(operation.responses, status);
  const accept = fieldValue(headers, "accept");
  const choice = { operation, status, dynamic: false, ...(accept === undefined ? {} : { accept }) };
  const prepared = declared === undefined ? undefined : await prepareAnswer(choice);
  if (prepared === undefined || isNoAnswer(prepared)) {
    const detail = `The contract asks for credentials: ${lacking.map((each) => `${each.name} ${each.message}`).join("; ")}.`;
    const title = status === 401 ? "Unauthorized" : "Forbidden";
    return judged("invalid-request", problemAnswer(status, title, { detail, headers: fields }), details);
  }
  const carried = carriedFields(prepared, headers);
  const own = carried.headers.filter(([name]) => challenges.length === 0 || name.toLowerCase() !== "www-authenticate");
  const { body } = prepared;
  const answer = { status, headers: [...own, ...fields], body, echoes: carried.echoes, delivery: promptDelivery };
  return judged("invalid-request", answer, details);
}
