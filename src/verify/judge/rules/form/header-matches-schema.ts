import { factsOf } from "../../../../contract/schema/schema-facts.ts";
import type { Rule } from "../rule.ts";
import { headerFaults } from "./header-faults.ts";

/** OpenAPI 3.1, section 4.8.21: the schema of a response's header. An echoed value that is the request's own fits already. */
export const headerMatchesSchema: Rule = {
  id: "header-matches-schema",
  severity: "error",
  says: "A header of an answer fits the schema that the contract declares for it.",
  fix: "Send a value with the declared length and form.",
  check: (evidence) => {
    const { document } = evidence.target.model;
    const faults = headerFaults(evidence).flatMap((fault) => (fault.kind === "header" ? [fault] : []));
    const firsts = [...Map.groupBy(faults, ({ header }) => header).values()].flatMap(([first]) => first ?? []);
    return firsts.map(({ header, value, violation }) => {
      const facts = factsOf(document, { schema: header.schema, pointer: `${header.pointer}/schema` });
      return {
        at: `/response/headers/${header.name}`,
        expected: `${violation.keyword} ${violation.limit}`,
        actual: JSON.stringify(value),
        pointer: facts.keywords.get(violation.keyword)?.pointer ?? header.pointer,
      };
    });
  },
};
