import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plate } from "../run-plate.ts";
import { root } from "../structure/source-tree.ts";
import { temporaryFolder } from "./run-plate.ts";

const contract = `openapi: 3.1.0
info: {title: Ledger, version: "1"}
paths:
  /entries/{id}:
    put:
      operationId: putEntry
      parameters: [{name: id, in: path, required: true, schema: {type: integer, format: int64}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Entry"}}}}
      responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Entry"}}}}}
components:
  schemas:
    Entry:
      type: object
      required: [id, count, ids]
      properties:
        id: {type: integer, format: int64}
        count: {type: integer, maximum: 9}
        ids: {type: array, items: {type: [integer, "null"], minimum: -9223372036854775808}}
        kind: {type: integer, enum: [1, 9007199254740993]}
`;

/** Prints what goes out and what comes in, for the entry \`sent\` and the answer's text. */
function program(sent: string, type: string): string {
  return `import { createClient, type Schemas } from "./made/client.ts";
const answers = process.argv.slice(2);
const fetch = async (request: Request) => {
  console.log(new URL(request.url).pathname, await request.text());
  return new Response(answers.shift(), { headers: { "content-type": "application/json" } });
};
const ledger = createClient({ baseUrl: "http://x.test", fetch, validateResponses: "error" });
const same: ${type} extends Schemas["Entry"]["id"] ? Schemas["Entry"]["id"] extends ${type} ? true : false : false = true;
console.log(same);
while (answers.length > 0) {
  try {
    const { data } = await ledger.putEntry(${sent}, { path: { id: ${sent}.id } }).orThrow();
    console.log(typeof data.id, data.id, data.ids, data.kind);
  } catch (error) {
    console.log((error as Error).message);
  }
}
`;
}

const exact = '{"id":9007199254740993,"count":1,"ids":[-9007199254740993,null,7],"kind":9007199254740993}';
const small = '{"id":5,"count":1,"ids":[],"kind":1}';
const asText = '{"id":"5","count":1,"ids":[]}';

test.each<{ form: string; sent: string; want: readonly string[] }>([
  {
    form: "bigint",
    sent: "{ id: 9007199254740993n, count: 1, ids: [1n, null], kind: 9007199254740993n }",
    want: [
      '/entries/9007199254740993 {"id":9007199254740993,"count":1,"ids":[1,null],"kind":9007199254740993}',
      "bigint 9007199254740993n [ -9007199254740993n, null, 7n ] 9007199254740993n",
      "bigint 5n [] 1n",
      "putEntry: the answer breaks the contract: body/id: must be integer",
    ],
  },
  {
    form: "number",
    sent: "{ id: 9007199254740991, count: 1, ids: [1, null], kind: 1 }",
    want: [
      '/entries/9007199254740991 {"id":9007199254740991,"count":1,"ids":[1,null],"kind":1}',
      "putEntry: the answer (status 200) holds an integer beyond 2^53 at /id: generate the client with integers: bigint",
      "number 5 [] 1",
      "putEntry: the answer breaks the contract: body/id: must be integer",
    ],
  },
  {
    form: "string",
    sent: '{ id: "9007199254740993", count: 1, ids: ["1", null], kind: "9007199254740993" }',
    want: [
      '/entries/9007199254740993 {"id":9007199254740993,"count":1,"ids":[1,null],"kind":9007199254740993}',
      "string 9007199254740993 [ '-9007199254740993', null, '7' ] 9007199254740993",
      "string 5 [] 1",
      "putEntry: the answer breaks the contract: body/id: must be integer",
    ],
  },
])("integers: $form, in types, out, in, and checked", async ({ form, sent, want }) => {
  const folder = temporaryFolder({ "package.json": '{"type":"module"}', "c.yaml": contract });
  writeFileSync(join(folder, "plate.yaml"), `contract: c.yaml\nout: made\nintegers: ${form}\n`);
  expect(await plate(["generate"], { cwd: folder })).toMatchObject({ code: 0 });
  expect(await plate(["generate", "--check", "--integers", form], { cwd: folder })).toMatchObject({ code: 0 });
  mkdirSync(join(folder, "node_modules/@types"), { recursive: true });
  for (const name of ["openapi-fetch", "openapi-typescript-helpers", "@types/node", "undici-types"])
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  writeFileSync(join(folder, "use.ts"), program(sent, form));
  const ran = spawnSync(process.execPath, ["use.ts", exact, small, asText], { cwd: folder, encoding: "utf8" });
  expect(ran.stderr).toBe("");
  const [out = "", ...answers] = want;
  expect(ran.stdout.trim().split("\n")).toEqual(["true", ...answers.flatMap((answer) => [out, answer])]);
  const strict = [
    "--strict",
    "--skipLibCheck",
    "--noEmit",
    "--module",
    "nodenext",
    "--target",
    "es2022",
    "--allowImportingTsExtensions",
  ];
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  expect(spawnSync(process.execPath, [tsc, ...strict, "use.ts"], { cwd: folder, encoding: "utf8" }).stdout).toBe("");
});

test("a number that is not exact is refused before it is sent, with the way out", async () => {
  const folder = temporaryFolder({ "package.json": '{"type":"module"}', "c.yaml": contract });
  expect(
    await plate(["generate", "--spec", "c.yaml", "--out", "made", "--integers", "number"], { cwd: folder }),
  ).toMatchObject({ code: 0 });
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(join(root, "node_modules/openapi-fetch"), join(folder, "node_modules/openapi-fetch"));
  writeFileSync(
    join(folder, "use.ts"),
    `import { createUncheckedClient } from "./made/client.ts";
const ledger = createUncheckedClient({ baseUrl: "http://127.0.0.1:9" });
await ledger.putEntry({ id: 2 ** 53, count: 1, ids: [] }, { path: { id: 1 } }).catch((error) => console.log(error.message));
`,
  );
  const { stdout } = spawnSync(process.execPath, ["use.ts"], { cwd: folder, encoding: "utf8" });
  expect(stdout).toBe(
    "putEntry: the request breaks the contract: body/id: is a number beyond 2^53, which may have lost its last digits already; generate the client with integers: bigint\n",
  );
  expect(
    await plate(["generate", "--spec", "c.yaml", "--out", "made", "--integers", "long"], { cwd: folder }),
  ).toMatchObject({
    code: 2,
    err: "error: --integers knows no long\nfix: use one of: bigint, number, string\n",
  });
});
