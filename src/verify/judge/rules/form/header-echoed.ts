import { headerOf } from "../../../../contract/model/exchange.ts";
import type { Problem, Rule } from "../rule.ts";
import { heldHeaders } from "./held-headers.ts";

/** The contract's `x-echoes`. */
export const headerEchoed: Rule = {
  id: "header-echoed",
  severity: "error",
  says: "A header that carries a value of the request back has that value, byte for byte.",
  fix: "Copy the request header's value unchanged: not parsed, not in another case, not that of another request.",
  check: (evidence) =>
    heldHeaders(evidence).flatMap(({ header, value }): Problem[] => {
      if (header.echoes === undefined || value === undefined) return [];
      const sent = headerOf(evidence.exchange.request.headers, header.echoes);
      if (sent === value) return [];
      return [
        {
          at: `/response/headers/${header.name}`,
          expected: `the value sent, ${JSON.stringify(sent)}`,
          actual: JSON.stringify(value),
          pointer: `${header.pointer}/x-echoes`,
          group: header.name,
        },
      ];
    }),
};
