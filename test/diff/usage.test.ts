import { afterEach, beforeEach, expect, it } from "vitest";
import { TemporaryRepository } from "./temporary-repository.ts";

const manifest = {
  name: "konaplate-contract",
  version: "1.0.0",
  type: "module",
  exports: { ".": { types: "./dist/src/index.d.ts", default: "./dist/src/index.js" } },
};
const example = `import { pay, type Answer } from "konaplate-contract";
import { limit } from "../../src/limit.ts";

const answer: Answer = await pay({ amount: limit });
if (answer.code === "003_024") console.log(answer.text.length);
`;
const library = `export type Code = "000_000" | "003_024";
export interface Answer { readonly code: Code; readonly text: string }
export async function pay(request: { readonly amount: number }): Promise<Answer> {
  return { code: "000_000", text: String(request.amount) };
}
`;

let repository: TemporaryRepository;
beforeEach(() => {
  repository = new TemporaryRepository();
  repository.write("package.json", JSON.stringify(manifest));
  repository.write(
    "tsconfig.json",
    '{ "compilerOptions": { "target": "es2023", "module": "nodenext", "strict": true, "noEmit": true, "allowImportingTsExtensions": true, "types": [], "lib": ["es2023", "dom"] } }',
  );
  repository.write("src/index.ts", library);
  repository.write("src/limit.ts", "export const limit = 5;\n");
  repository.write("test/usage/first-call.ts", example);
  repository.write("test/usage/usage.test.ts", 'import { gone } from "./nowhere.ts";\n');
  repository.commit("release");
  repository.git("tag", "v1.0.0");
});
afterEach(() => repository.remove());

it("examples of the last release that still compile are no change, even where they were rewritten since", async () => {
  repository.edit("src/index.ts", "readonly amount: number", "readonly amount: number; readonly memo?: string");
  repository.write("test/usage/first-call.ts", "this is no TypeScript");
  const { code, out } = await repository.plate("diff", "--usage", "test/usage");
  expect({ code, out }).toEqual({ code: 0, out: "no changes from v1.0.0 (1.0.0) to the working tree (1.0.0)\n" });
});

it.each([
  [
    "a member that callers must give",
    "readonly amount: number",
    "readonly amount: number; readonly memo: string",
    4,
    "Property 'memo' is missing",
  ],
  ["a code that callers compare with is gone", ' | "003_024"', "", 5, "This comparison appears to be unintentional"],
  [
    "a member that callers read is optional",
    "readonly text: string",
    "readonly text?: string",
    5,
    "'answer.text' is possibly 'undefined'",
  ],
  [
    "another type",
    "export interface Answer",
    "interface Answer",
    1,
    "declares 'Answer' locally, but it is not exported",
  ],
] as const)("%s breaks callers though the contract stays as it was", async (...[, from, to, line, message]) => {
  repository.edit("src/index.ts", from, to);
  const { code, out } = await repository.plate("diff", "--usage", "test/usage", "--report", "json");
  const { bump, changes } = JSON.parse(out);
  expect({ code, bump }).toEqual({ code: 1, bump: "major" });
  expect(changes[0]).toMatchObject({ rule: "usage-broken", file: "test/usage/first-call.ts", line });
  expect(changes[0].message).toContain(message);
});

it("such a break asks for a higher version, and can be accepted like any other", async () => {
  repository.edit("src/index.ts", "readonly amount: number", "readonly amount: number; readonly memo: string");
  const first = await repository.plate("diff", "--usage", "test/usage", "--check-version", "--report", "json");
  const { changes, problems } = JSON.parse(first.out);
  expect(problems[0].message).toMatch(/after 1\.0\.0, a major change asks for 2\.0\.0 at least$/);
  repository.write(
    "openapi/changes/memo.yaml",
    `summary: A memo is required.\naccepts:\n  - { id: ${changes[0].id}, reason: The platform asks for it. }\n`,
  );
  expect((await repository.plate("diff", "--usage", "test/usage")).code).toBe(0);
});

it("with a revision or a single file there is nothing to compile against", async () => {
  const first = await repository.plate("diff", "v1.0.0", "HEAD", "--usage", "test/usage");
  expect({ code: first.code, line: first.err.split("\n")[0] }).toEqual({
    code: 2,
    line: "error: --usage compiles against the working tree, so it takes no <revision>",
  });
  const second = await repository.plate("diff", "openapi/openapi.yaml", "--usage", "test/usage");
  expect({ code: second.code, line: second.err.split("\n")[0] }).toEqual({
    code: 2,
    line: "error: the base openapi/openapi.yaml is one file, which has no usage examples next to it",
  });
});
