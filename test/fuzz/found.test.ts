import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../generate/run-plate.ts";
import { plate } from "../run-plate.ts";
import { richContract } from "./rich-contract.ts";

/** What changed contracts broke, and its neighbours: places as JSON Pointers, with what stands there. */
const changes: readonly (readonly [pointer: string, values: readonly unknown[]])[] = [
  ["/components/schemas/Item/properties/pet/discriminator/mapping/cat", [5, null, [], {}, "#/%", "#a", ""]],
  ["/components/schemas/Item/properties/pet/discriminator/mapping", ["text", [1], null, 5]],
  ["/components/schemas/Item/properties/pet/discriminator/propertyName", [5, null, {}, ""]],
  ["/servers/0/variables/v/enum", ["v1", {}, 5, null, [5, {}, null]]],
  ["/servers/0/variables/v", [{ $ref: "other.json" }, { $ref: "http://127.0.0.1:9/x" }, { $ref: "#/%" }, [], 5]],
  ["/x-result-code-pointer", ["string", "", 5, null, {}, "#/code", "code"]],
  ["/x-result-message-pointer", ["string", 5, {}]],
  ["/info/constructor", [{}, "text"]],
  ["/webhooks/changed/post/constructor", [{}]],
  ["/paths/~1forms/post/toString", [{}, 1]],
  ["/components/schemas/Node/valueOf", [{}, true]],
];

const commands = [
  ["diff", "before.json", "contract.json"],
  ["verify", "http://127.0.0.1:9", "--plan", "--spec", "contract.json"],
] as const;

test.each(changes)("a contract with something else at %s is no fault of plate", async (pointer, values) => {
  const cwd = temporaryFolder({ "before.json": JSON.stringify(richContract) });
  for (const value of values) {
    writeFileSync(join(cwd, "contract.json"), JSON.stringify(withValue(pointer, value)));
    for (const argv of commands) {
      const { code, err } = await plate(argv, { cwd });
      expect([0, 1, 2], `${JSON.stringify(value)}: plate ${argv.join(" ")}: ${err}`).toContain(code);
    }
  }
});

test.each([["string"], [""], [5]])("x-result-code-pointer %j is named with its line, and left out", async (value) => {
  const contract = JSON.stringify(withValue("/x-result-code-pointer", value), undefined, 1);
  const cwd = temporaryFolder({ "contract.json": contract });
  const { code, err } = await plate(["verify", "http://127.0.0.1:9", "--plan", "--spec", "contract.json"], { cwd });
  const line = contract.split("\n").findIndex((text) => text.includes("x-result-code-pointer")) + 1;
  expect(code).toBe(0);
  expect(err).toContain(`warning: contract.json:${line}:`);
  expect(err).toContain("which is no JSON Pointer: it is left out");
});

test.each(['{"a": 1}', "[200]", "null", '"many"', "[]", "{}"])(
  "test data with the status %s is refused with its line",
  async (status) => {
    const cwd = temporaryFolder({
      "contract.json": JSON.stringify(richContract),
      "data.yaml": `operations:\n  putItem:\n    mine:\n      request: {id: 1, kind: a}\n      response: {status: ${status}, body: {code: OK}}\n`,
    });
    const argv = ["verify", "http://127.0.0.1:9", "--plan", "--spec", "contract.json", "--test-data", "data.yaml"];
    const { code, err } = await plate(argv, { cwd });
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/^error: .*data\.yaml:5: the response of mine must have a status/m),
    });
  },
);

test.each([["--dry-run"], ["--curl"]])(
  "call %s of a body that cannot be written says why, and is no fault of plate",
  async (flag) => {
    const cwd = temporaryFolder({ "contract.json": JSON.stringify(richContract) });
    const argv = [
      "call",
      "postForm",
      "--spec",
      "contract.json",
      "--base-url",
      "http://127.0.0.1:9",
      "--data",
      "a=b",
      flag,
    ];
    const { code, out, err } = await plate(argv, { cwd });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("goes out as multipart/form-data");
    expect(err).not.toContain("fault of plate");
  },
);

function withValue(pointer: string, value: unknown): unknown {
  const steps = pointer
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/"));
  const copy: unknown = structuredClone(richContract);
  let place = copy as Record<string, unknown>;
  for (const step of steps.slice(0, -1)) place = place[step] as Record<string, unknown>;
  place[steps.at(-1) ?? ""] = value;
  return copy;
}
