import { outcomeText } from "../../../model/outcome.ts";
import type { Evidence } from "../../evidence.ts";

/**
 * The outcome of an answer where it can be trusted to say what the server made of the request. `undefined`: there is no answer,
 * or another rule has already named what is wrong with its status or its code.
 */
export function judgedOutcome({ answer, case: { tolerated } }: Evidence): string | undefined {
  if (answer?.declared === undefined || answer.status >= 500 || tolerated.includes(answer.status)) return undefined;
  return answer.outcome;
}

/** The codes or statuses that stand for "invalid request", as people read them. */
export function refusalText({ target: { operation } }: Evidence): string {
  const codes = operation.responses.flatMap(({ status, resultCodes }) =>
    resultCodes
      .filter((entry) => entry.class === "invalid-request")
      .map(({ code }) => outcomeText(operation, { status, code })),
  );
  return codes.length > 0 ? codes.join(" or ") : "a status that refuses it (400, 422, ...)";
}
