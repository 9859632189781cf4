import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { temporaryFolder } from "../generate/run-plate.ts";
import { plate } from "../run-plate.ts";
import { root } from "../structure/source-tree.ts";

const program = `import { createClient, createClientOf } from "./generated/client.ts";
import { listBooks } from "./generated/operations.ts";
const fetch = async (request: Request) => {
  const body = (await request.text()).replace(/\\s+/g, " ");
  console.log(request.method, request.url, request.headers.get("x-api-key"), body.replaceAll(/-+(formdata-undici|plate)-[\\w-]+/g, "--"));
  if (request.url.endsWith("/upload")) return new Response(null, { status: 204 });
  return request.method === "POST" ? Response.json({ title: "t", id: 5 }, { status: 201 }) : Response.json([{ title: "a" }]);
};
const shop = createClient({ baseUrl: "https://x.test", security: { apiKey: async () => "k1" }, fetch });
const made = await shop.addBook({ title: "t", id: 9007199254740993n });
if (made.ok) console.log(made.data.title, made.data.id);
const few = createClientOf({ listBooks }, { baseUrl: "https://x.test", fetch });
await few.listBooks({ query: { since: new Date(0) as never } });
const form = new FormData();
form.append("n", "1");
await shop.upload(form);
await shop.upload({ file: new File(["yo"], "b.txt", { type: "text/plain" }) });
await shop.addBook({ title: new Map() as never }).catch((error: Error) => console.log(error.message));
const raw = await shop.fetch("listBooks", {}, { baseUrl: "https://y.test", security: { apiKey: "k2" } });
console.log(raw.status, await raw.text());
`;

test("what generate writes for any contract is a client: typed, with credentials, forms, files, and raw answers", async () => {
  const folder = temporaryFolder({ "package.json": '{"type":"module"}', "use.ts": program });
  const spec = join(root, "test/fixtures/client/bookshop.yaml");
  expect(await plate(["generate", "--spec", spec, "--out", "generated"], { cwd: folder })).toMatchObject({ code: 0 });
  mkdirSync(join(folder, "node_modules"));
  for (const name of ["openapi-fetch", "openapi-typescript-helpers"])
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  const { stdout, stderr } = spawnSync(process.execPath, ["use.ts"], { cwd: folder, encoding: "utf8" });
  expect(stderr).toBe("");
  expect(stdout.split("\n")).toEqual([
    'POST https://x.test/books k1 {"title":"t","id":9007199254740993}',
    "t 5n",
    "GET https://x.test/books?since=1970-01-01T00%3A00%3A00.000Z null ",
    'POST https://x.test/upload k1 -- Content-Disposition: form-data; name="n" 1 -- ',
    'POST https://x.test/upload k1 -- Content-Disposition: form-data; name="file"; filename="b.txt" Content-Type: text/plain yo -- ',
    "addBook: the request breaks the contract: body/title: is a Map, of which nothing would be sent; give its data as an object, text or bytes",
    "GET https://y.test/books k2 ",
    '200 [{"title":"a"}]',
    "",
  ]);
  const one = `import { createClientOf } from "./generated/client.ts"; import { listBooks } from "./generated/operations.ts";
    console.log(createClientOf({ listBooks }, { baseUrl: "https://x.test" }));`;
  const stdin = { contents: one, resolveDir: folder };
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: "esm", write: false });
  const bundled = outputFiles[0]?.text ?? "";
  // Forms are in the contract; XML is not, nor are the checks and the other operations in the program.
  const marks = ["is not well-formed", "nests deeper", "ucs2length", "instancePath", "addBook"];
  expect(["Content-Disposition", "GET", ...marks].filter((mark) => bundled.includes(mark))).toEqual([
    "Content-Disposition",
    "GET",
  ]);
  const options = {
    target: "es2022",
    module: "nodenext",
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
  };
  const compilerOptions = { ...options, lib: ["es2023", "dom"], types: [] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.ts"] }));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  expect(spawnSync(process.execPath, [tsc, "-p", "."], { cwd: folder, encoding: "utf8" }).stdout).toBe("");
});
