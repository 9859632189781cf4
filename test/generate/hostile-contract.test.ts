import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plate } from "../run-plate.ts";
import { typeErrors } from "./compile-typescript.ts";
import { temporaryFolder } from "./run-plate.ts";

/** Each would set a global, if it ever stood in code as anything but text. */
const payloads: readonly string[] = [
  "*/ globalThis.canary = 1; /*",
  "`; globalThis.canary = 1; `",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the attack
  "${globalThis.canary = 1}",
  '"; globalThis.canary = 1; "',
  "'; globalThis.canary = 1; '",
  '\\"; globalThis.canary = 1; //',
  "\n} globalThis.canary = 1; {\n",
  "\r\n// globalThis.canary = 1\r\nglobalThis.canary = 1",
  "\u2028globalThis.canary = 1;\u2029",
  "</script><script>globalThis.canary = 1</script>",
  "*\u2028/ globalThis.canary = 1 //",
  "]; globalThis.canary = 1; [",
  "__proto__",
  "constructor",
  "check1",
  '{\n      "reference": "check1",\n    }',
];

/** A path item and two components in which one text stands wherever a contract has text of its own choosing. */
function partsFullOf(text: string, index: number): { readonly item: object; readonly components: object } {
  const schema = {
    type: "object",
    title: text,
    description: text,
    default: { [text]: text },
    example: text,
    examples: [{ [text]: text }],
    required: [text, "id"],
    properties: {
      [text]: { type: "string", enum: [text, "other"], description: text },
      id: { type: "integer", format: "int64", description: text, default: 9223372036854775807n.toString() },
      constant: { const: text },
      nested: { [`x-${text}`]: text, type: "string", pattern: escapeForPattern(text), format: text },
      list: { type: "array", items: { enum: [text, 1, null] } },
    },
    patternProperties: { [`^x${escapeForPattern(text)}`]: { type: "string" } },
    dependentRequired: { [text]: [text] },
  };
  const named = {
    [text]: { summary: text, description: text, value: { [text]: text, id: 1 } },
    "an ordinary name": { value: { [text]: text } },
  };
  const item = {
    summary: text,
    post: {
      operationId: text,
      summary: text,
      description: text,
      deprecated: true,
      tags: [text],
      parameters: [
        { name: text, in: "query", description: text, example: text, schema },
        {
          name: text,
          in: "header",
          description: text,
          schema: { type: "string", default: text },
          "x-supply": { from: "config", key: text },
        },
      ],
      requestBody: {
        description: text,
        content: {
          [text]: { schema, examples: named },
          "application/json": { schema: { $ref: `#/components/schemas/Safe${index}` }, examples: named },
        },
      },
      responses: {
        "200": {
          description: text,
          headers: { [text]: { description: text, schema: { type: "string", enum: [text] }, "x-echoes": text } },
          content: { "application/json": { schema, examples: named } },
          "x-result-codes": [{ code: text, message: text, meaning: text, class: "success", fix: text, example: text }],
        },
      },
    },
  };
  const derived = {
    description: text,
    allOf: [{ $ref: `#/components/schemas/Safe${index}` }],
    discriminator: { propertyName: text, mapping: { [text]: `Safe${index}` } },
  };
  return { item, components: { [`Safe${index}`]: schema, [text]: derived } };
}

/** Computed names never set a prototype, so `__proto__` is a member here as in any JSON. */
function hostileContract(): object {
  const parts = payloads.map(partsFullOf);
  const all = payloads.join("\n");
  return {
    openapi: "3.1.0",
    info: { title: all, version: all, description: all },
    [`x-${all}`]: all,
    servers: [{ url: all, description: all }],
    tags: payloads.map((text) => ({ name: text, description: text })),
    paths: Object.fromEntries(parts.map(({ item }, index) => [`/a/${payloads[index]}`, item])),
    components: { schemas: Object.fromEntries(parts.flatMap(({ components }) => Object.entries(components))) },
  };
}

function escapeForPattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** Loads everything generated, checks values with it, and tells what stands in it. */
const canary = `
const { checks } = await import("./made/validators.js");
const { operations } = await import("./made/operations.ts");
const { examples } = await import("./made/examples.ts");
await import("./made/types.ts");
const found = Object.entries(operations).map(([id, row]) => {
  const check = checks[id];
  const all = [...Object.values(check.requestBody), ...Object.values(check.parameters), check.responses[200].body["application/json"]];
  for (const validate of all) for (const value of [{}, "", null, { id: 1n, [id]: id, list: [id, 1, 2] }]) validate(value);
  const scenario = Object.getOwnPropertyDescriptor(examples[id], id).value;
  return [id, row.id, Object.keys(row.answers[200].codes)[0], row.answers[200].headers[0].name, row.parameters[1].supply.key, scenario.summary];
});
const tables = [operations, examples, checks, ...Object.values(examples), ...Object.values(checks)];
const prototypes = tables.every((table) => Object.getPrototypeOf(table) === Object.prototype);
console.log(JSON.stringify({ found, checks: Object.keys(checks).length, prototypes, canary: globalThis.canary ?? null, polluted: {}.summary ?? null }));
`;

test("text of a contract is data in everything that is made from it", async () => {
  const folder = temporaryFolder({ "openapi.json": JSON.stringify(hostileContract()), "canary.mjs": canary });
  const { code, err } = await plate(["generate", "--spec", "openapi.json", "--out", "made"], { cwd: folder });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const files = ["types.ts", "operations.ts", "examples.ts"].map((name) => join(folder, "made", name));
  expect(typeErrors(files)).toEqual([]);
  const { stdout, stderr } = spawnSync(process.execPath, ["--no-warnings", "canary.mjs"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  const { found, ...rest } = JSON.parse(stdout);
  expect(rest).toEqual({ checks: payloads.length, prototypes: true, canary: null, polluted: null });
  expect(found.sort()).toEqual(payloads.map((text) => [text, text, text, text, text, text]).sort());
});
