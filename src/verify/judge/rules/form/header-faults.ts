import type { HeaderModel } from "../../../../contract/model/contract-model.ts";
import { fieldValue } from "../../../../contract/wire/header-fields.ts";
import type { HeaderFault } from "../../../../contract/wire/judge-headers.ts";
import { isBeyondContract } from "../../../model/case.ts";
import type { Evidence } from "../../evidence.ts";

/**
 * What is wrong with the declared headers of an answer. Left out are those that echo a request header which this very request left
 * out or sent malformed, since then the contract's demands on them contradict one another.
 */
export function headerFaults({ answer, exchange, case: planned }: Evidence): readonly HeaderFault<HeaderModel>[] {
  if (answer === undefined || isBeyondContract(planned.expect)) return [];
  return answer.faults.flatMap((fault) => {
    if (!("header" in fault)) return [];
    const { echoes } = fault.header;
    return echoes === undefined || isSound(echoes, { exchange, case: planned }) ? [fault] : [];
  });
}

function isSound(name: string, { exchange, case: planned }: Pick<Evidence, "exchange" | "case">): boolean {
  if (fieldValue(exchange.request.headers, name) === undefined) return false;
  const isChanged = planned.at.toLowerCase() === `/headers/${name.toLowerCase()}`;
  return !(isChanged && planned.expect.kind === "refused");
}
