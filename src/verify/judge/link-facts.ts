import type { ExpressionFacts } from "../../contract/model/runtime-expression.ts";
import { fieldValue } from "../../contract/wire/header-fields.ts";
import { requestFacts } from "../plan/linked-request.ts";
import type { Observation } from "./judged-case.ts";

/** What runtime expressions see of an exchange; `undefined` where it was not answered with success. */
export function factsOf({ sent, answer }: Observation): ExpressionFacts | undefined {
  if (answer?.outcome !== "success") return undefined;
  const { json, status, headers } = answer;
  return {
    request: requestFacts(sent),
    response: {
      status,
      ...(json === undefined ? {} : { body: json }),
      text: (place, name) => (place === "header" ? fieldValue(headers, name) : undefined),
    },
  };
}
