import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { operations } from "../../generated/operations.ts";
import { root } from "../structure/source-tree.ts";

const options = '{ baseUrl: "https://x.test", aspId: "a", accessKey: "k", secretKey: "s" }';
const call = 'updateCardPaymentLimit({ userId: 1n, par: "", limits: { once: 1, day: 2, month: 3 } })';
const imports = `import { checkedBy, createClientOf } from "./src/index.ts";
import { updateCardPaymentLimit } from "./generated/operations.ts";
import { updateCardPaymentLimitChecks } from "./generated/validators.js";`;

const programs = {
  unchecked: `createClientOf({ updateCardPaymentLimit }, ${options}).${call}`,
  checked: `const judge = checkedBy({ updateCardPaymentLimit: updateCardPaymentLimitChecks });
    createClientOf({ updateCardPaymentLimit }, { ...${options}, judge }).${call}`,
} as const;

/** A program of one call as a bundler makes it for browsers, openapi-fetch and signing included. */
async function bundle(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `${imports}\n${program}.then(({ code }) => console.log(code));`, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

describe("a program of one call", () => {
  test.each<{ program: keyof typeof programs; mostKilobytes: number }>([
    { program: "unchecked", mostKilobytes: 15.9 },
    { program: "checked", mostKilobytes: 19.8 },
  ])("$program is at most $mostKilobytes kB gzip, and holds no other operation", async ({ program, mostKilobytes }) => {
    const text = await bundle(programs[program]);
    expect(gzipSync(text, { level: 9 }).length / 1000).toBeLessThanOrEqual(mostKilobytes);
    const held = Object.values(operations).filter(({ path }) => text.includes(`"${path}"`));
    expect(held.map(({ id }) => id)).toEqual(["updateCardPaymentLimit"]);
  });

  test("holds nothing that its contract does not need: no styles, forms, multipart, sequences, security", async () => {
    const text = await bundle(programs.checked);
    const marks = ["text/event-stream", "Content-Disposition", "Basic ", "FormData]", "Bearer "];
    expect(marks.filter((mark) => text.includes(mark))).toEqual([]);
  });
});
