import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { lintRules } from "../../src/lint/rules.ts";
import { copyContract, fixtures, inFolder, moveFrom31, placesOf, runLint } from "./run-lint.ts";

const checkout = fileURLToPath(new URL("../..", import.meta.url));

async function lintText(text: string, name = "spec.yaml") {
  return inFolder(async (folder) => {
    await writeFile(join(folder, name), text);
    return runLint(["--spec", name], { cwd: folder });
  });
}

test("our own contract is clean, and the report says what was checked", async () => {
  const { exitCode, out, err } = await runLint([], { cwd: checkout });
  expect(out.replaceAll("\n", " ")).toMatch(
    /^openapi\/openapi\.yaml: no findings \(\d+ files, \d+ operations, \d+ marked x-uncertain; Redocly's recommended-strict and \d+ rules of plate\) $/,
  );
  expect(err).toBe(`${moveFrom31}  a tag's x-displayName becomes summary (6 times)\n`);
  expect(exitCode).toBe(0);
});

test("examples of XML are checked as the values that they write, and a path variable may have any letters", async () => {
  const text = `
openapi: 3.1.0
info: { title: Books, version: "1", license: { name: MIT, url: https://books.example } }
servers: [{ url: https://books.example }]
security: []
paths:
  /books/{語}:
    parameters: [{ name: 語, in: path, required: true, schema: { type: string } }]
    post:
      operationId: addBook
      summary: Add a book
      requestBody:
        content:
          application/xml:
            schema: { $ref: "#/components/schemas/Book" }
            examples:
              good: { value: '<book id="5"><title>t</title><authors><author>ab</author></authors></book>' }
              noId: { value: '<book><title>t</title></book>' }
              otherId: { value: '<book id="1.5"><title>t</title></book>' }
              open: { value: '<book id="5"><title>t</book>' }
              otherRoot: { value: '<buch id="5"><title>t</title></buch>' }
              short: { value: '<book id="5"><title>t</title><authors><author>a</author></authors></book>' }
              asObject: { value: { id: 5, title: t } }
              otherObject: { value: { id: 5, title: 7 } }
      responses:
        "200": { description: Added, content: { text/xml: { schema: { type: string }, example: "<any/>" } } }
        "400": { description: Refused }
components:
  schemas:
    Book:
      type: object
      required: [id, title]
      xml: { name: book }
      properties:
        id: { type: integer, xml: { attribute: true } }
        title: { type: string }
        authors: { type: array, xml: { wrapped: true }, items: { type: string, minLength: 2, xml: { name: author } } }
`;
  const { exitCode, out } = await lintText(text);
  expect(placesOf(out)).toEqual(
    [18, 19, 20, 21, 22, 24].map((line) => expect.stringMatching(`^plate/valid-examples spec.yaml:${line}:`)),
  );
  const words = out.replaceAll(/\s+/g, " ");
  for (const said of [
    "it is required but missing (at id).",
    "it must be integer (at id).",
    "it cannot be read as XML: the text is not well-formed: </book> closes title.",
    "it cannot be read as XML: the root element is buch, not book.",
    "it must have 2 or more characters (at authors.0).",
    "title must be string.",
  ]) {
    expect(words).toContain(said);
  }
  expect(exitCode).toBe(1);
});

describe("a document of another house", () => {
  test("is checked by Redocly's rules and exact examples, not by our house style", async () => {
    const { exitCode, out } = await runLint(["--spec", "library.yaml"], { cwd: fixtures });
    expect(out).toBe(
      `library.yaml: no findings (1 file, 2 operations; Redocly's recommended-strict\nand ${lintRules.length} rules of plate)\n`,
    );
    expect(exitCode).toBe(0);
  });

  test.each([
    {
      fault: "an int64 one above its format",
      edit: ["id: 9223372036854775807", "id: 9223372036854775808"],
      place: "41:21",
      says: "id must be 9223372036854775807 or less",
    },
    {
      fault: "a price on the excluded bound",
      edit: ["price: 0.01", "price: 0"],
      place: "48:28",
      says: "must be more than 0",
    },
    {
      fault: "a price in no whole cents",
      edit: ["price: 12.5", "price: 12.505"],
      place: "43:24",
      says: "must be a multiple of 0.01",
    },
    {
      fault: "null where it is not allowed",
      edit: ["title: Moby Dick", "title: null"],
      place: "42:24",
      says: "title must be string",
    },
    {
      fault: "a read-only member missing in an answer",
      edit: ["- id: 1\n                    title", "- title"],
      place: "46:21",
      says: "id is required but missing",
    },
    {
      fault: "a request without its title",
      edit: ["title: Omoo\n", "note: Omoo\n"],
      place: "67:19",
      says: "title is required but missing",
    },
  ])("with $fault in an example is found out", async ({ edit: [from = "", to = ""], place, says }) => {
    const text = await readFile(join(fixtures, "library.yaml"), "utf8");
    expect(text.split(from)).toHaveLength(2);
    const { exitCode, out } = await lintText(text.replace(from, to));
    expect(placesOf(out)).toEqual([`plate/valid-examples spec.yaml:${place}`]);
    expect(out.replaceAll(/\s+/g, " ")).toContain(says);
    expect(exitCode).toBe(1);
  });

  test("may be written in JSON", async () => {
    const { exitCode, out } = await lintText(
      `{"openapi": "3.1.0", "info": {"title": "T", "version": "1", "license": {"name": "MIT", "identifier": "MIT"}},
        "servers": [{"url": "https://t.test"}], "security": [], "paths": {},
        "components": {"schemas": {"Id": {"type": "integer", "maximum": 1e19, "examples": [10000000000000000001]}}}}`,
      "spec.json",
    );
    expect(placesOf(out)).toEqual([
      "no-unused-components spec.json:3:36",
      "plate/exact-integers spec.json:3:73",
      "plate/valid-examples spec.json:3:92",
    ]);
    expect(exitCode).toBe(1);
  });
});

test("a JSON document may begin with a byte order mark", async () => {
  const text = await readFile(join(fixtures, "library.yaml"), "utf8");
  const document = parse(text.replace("id: 9223372036854775807", "id: 7"));
  const { exitCode, out } = await lintText(`\ufeff${JSON.stringify(document)}`, "spec.json");
  expect(placesOf(out)).toEqual([]);
  expect(exitCode).toBe(0);
});

describe("what cannot be read ends with exit code 2 and its place:", () => {
  test.each([
    ["nothing of that name", [], "cannot read openapi/openapi.yaml: there is no such file"],
    ["YAML that does not parse", ["openapi: 3.1.0\ninfo: [\n"], "openapi.yaml:3:1"],
    ["a document of another kind", ['swagger: "2.0"\n'], "Swagger 2.0"],
    ["a list", ["- openapi\n"], "no OpenAPI document"],
    [
      "a tag that Redocly does not know",
      ["openapi: 3.1.0\ninfo: !secret {}\n"],
      "error: openapi.yaml:2:7 Unresolved tag: !secret\n  2 | info: !secret {}\n    |       ^\n",
    ],
  ])("%s", (_given, [text], says) =>
    inFolder(async (folder) => {
      if (text !== undefined) await writeFile(join(folder, "openapi.yaml"), text);
      const spec = text === undefined ? "openapi/openapi.yaml" : "openapi.yaml";
      const { exitCode, out, err } = await runLint(["--spec", spec], { cwd: folder });
      expect(err).toContain(says);
      expect(err).toContain("\nfix: ");
      expect(out).toBe("");
      expect(exitCode).toBe(2);
    }),
  );

  test("a part of the contract that does not parse, named with its place beside all other findings", () =>
    inFolder(async (folder) => {
      await copyContract(folder, [
        { file: "components/schemas/Par.yaml", from: "type: string", to: "type: [string" },
        { file: "paths/card-payment-limit-update.yaml", from: "X-KM-Time-Zone.yaml", to: "X-KM-Timezone.yaml" },
      ]);
      const { exitCode, out } = await runLint(["--spec", "openapi.yaml"], { cwd: folder });
      expect(placesOf(out)).toContain("no-unresolved-refs components/schemas/Par.yaml:6:1");
      expect(placesOf(out)).toContain("no-unresolved-refs paths/card-payment-limit-update.yaml:25:7");
      expect(exitCode).toBe(2);
    }));

  test("an unknown report format", async () => {
    const { exitCode, err } = await runLint(["--report", "xml"], { cwd: checkout });
    expect(err).toBe("error: there is no report xml\nfix: use one of: text, json, github\n");
    expect(exitCode).toBe(2);
  });
});

test("a reference to another host is a finding, and nobody connects to it", () =>
  inFolder(async (folder) => {
    let connections = 0;
    const server = createServer((socket) => {
      connections += 1;
      socket.destroy();
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const from = "$ref: paths/card-payment-limit-update.yaml";
    await copyContract(folder, [{ file: "openapi.yaml", from, to: `$ref: http://127.0.0.1:${port}/path.yaml` }]);
    const { exitCode, out } = await runLint(["--spec", "openapi.yaml"], { cwd: folder });
    server.close();
    expect(placesOf(out)).toEqual([expect.stringMatching(/^no-unresolved-refs openapi\.yaml:\d+:5$/)]);
    expect(out).toContain("plate lets Redocly connect to no host");
    expect(exitCode).toBe(1);
    expect(connections).toBe(0);
  }));

test("Redocly's own command line runs the same rules through openapi/redocly.yaml", () =>
  inFolder(async (folder) => {
    await copyContract(folder, [{ file: "components/parameters/X-KM-Time-Zone.yaml", from: "example: UTC\n", to: "" }]);
    const config = join(checkout, "openapi", "redocly.yaml");
    const redocly = join(checkout, "node_modules", "@redocly", "cli", "bin", "cli.js");
    const { status, stderr } = spawnSync(process.execPath, [redocly, "lint", "openapi.yaml", "--config", config], {
      cwd: folder,
      env: { ...process.env, REDOCLY_TELEMETRY: "off" },
      encoding: "utf8",
    });
    expect(stderr).toContain("Validation failed with 1 error.");
    expect(status).toBe(1);
  }));

describe("reports for programs", () => {
  const schemaFile = join(checkout, "src", "lint", "report", "lint-report.schema.json");
  const checkSchema = new Ajv2020().compile(JSON.parse(readFileSync(schemaFile, "utf8")));
  const broken = { file: "components/parameters/X-KM-Time-Zone.yaml", from: "example: UTC\n", to: "" };

  test("json", () =>
    inFolder(async (folder) => {
      await copyContract(folder, [broken]);
      const { exitCode, out } = await runLint(["--spec", "openapi.yaml", "--report", "json"], { cwd: folder });
      const report = JSON.parse(out);
      expect(checkSchema(report) || checkSchema.errors).toBe(true);
      expect(report).toMatchObject({ reportVersion: 1, spec: "openapi.yaml", outcome: "findings" });
      expect(report.checked).toMatchObject({ files: 25, operations: 1 });
      expect(report.checked.rules).toContain("plate/headers-described");
      expect(report.findings).toEqual([
        {
          rule: "plate/headers-described",
          severity: "error",
          file: "components/parameters/X-KM-Time-Zone.yaml",
          line: 1,
          column: 1,
          what: "X-KM-Time-Zone has no example.",
          fix: "Add example: one value as it is on the wire.",
        },
      ]);
      expect(exitCode).toBe(1);
    }));

  test("github", () =>
    inFolder(async (folder) => {
      await copyContract(folder, [broken]);
      const { exitCode, out } = await runLint(["--spec", "openapi.yaml", "--report", "github"], { cwd: folder });
      expect(out).toBe(
        "::error file=components/parameters/X-KM-Time-Zone.yaml,line=1,col=1,title=plate/headers-described::X-KM-Time-Zone has no example.%0Afix: Add example: one value as it is on the wire.\n",
      );
      expect(exitCode).toBe(1);
    }));

  test("github, of a clean contract, is one notice", async () => {
    const { out } = await runLint(["--report", "github"], { cwd: checkout });
    expect(out).toBe("::notice title=plate lint::openapi/openapi.yaml: no findings\n");
  });
});
