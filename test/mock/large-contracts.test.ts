import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { answerEveryOperation } from "./answer-every-operation.ts";
import { root } from "./mock-contracts.ts";

/** Real contracts that npm packages ship; some of their own examples break their schemas. */
test.each([
  { file: "@figma/rest-api-spec/openapi/openapi.yaml", operations: 54 },
  { file: "@blockfrost/openapi/openapi.yaml", operations: 129 },
  { file: "@redocly/openapi-core/src/benchmark/benches/rebilly.yaml", operations: 355 },
])(
  "$file: every operation answers a success that fits its schema",
  async ({ file, operations }) => {
    const warn = vi.spyOn(console, "warn");
    const tally = await answerEveryOperation(join(root, "node_modules", file));
    expect(warn, "what libraries doubt is not for the terminal").not.toHaveBeenCalled();
    expect(tally.failed).toEqual([]);
    expect(tally.operations).toBe(operations);
    expect(tally.flawed).toEqual([]);
  },
  120_000,
);
