import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageFolder } from "../../src/cli/config/find-config.ts";
import { temporaryFolder } from "../generate/run-plate.ts";

const main = join(packageFolder, "src/cli/main.ts");
type Child = ReturnType<typeof spawn>;

interface Run {
  readonly cwd?: string;
  readonly stdio?: readonly ("ignore" | "pipe" | number)[];
  readonly act?: (child: Child) => void;
  readonly node?: readonly string[];
}

async function plate(argv: readonly string[], { cwd = packageFolder, stdio, act, node = [] }: Run = {}) {
  const child = spawn(process.execPath, [...node, main, ...argv], {
    cwd,
    stdio: [...(stdio ?? ["ignore", "pipe", "pipe"])],
  });
  let [out, err] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  act?.(child);
  const [code] = await once(child, "close");
  return { code, out, err };
}

/** A contract of so many operations that every command needs seconds for it. */
function bigContract(): string {
  const schema = { type: "object", properties: { a: { type: "string" } } };
  const answer = { 200: { description: "ok", content: { "application/json": { schema } } } };
  const paths = Object.fromEntries(
    Array.from({ length: 4_000 }, (_, i) => [
      `/p${i}`,
      { get: { operationId: `get${i}`, summary: "s", responses: answer } },
    ]),
  );
  return JSON.stringify({ openapi: "3.1.0", info: { title: "Big", version: "1" }, paths });
}

/** Makes a process interrupt itself a while after it handles Ctrl-C, in the middle of what it computes. */
const interrupted = `data:text/javascript,process.on("newListener", (name) => {
  if (name === "SIGTERM") setTimeout(() => process.kill(process.pid, "SIGINT"), 700);
})`;

const full = "/dev/full";

describe.skipIf(!existsSync(full))("a full disk (needs /dev/full)", () => {
  test.each([[["help"]], [["--version"]]])("%j: one sentence and exit code 3", async (argv) => {
    const disk = openSync(full, "w");
    expect(await plate(argv, { stdio: ["ignore", disk, "pipe"] })).toEqual({
      code: 3,
      out: "",
      err: "error: cannot write the result to stdout: the disk is full\nfix: make room there, or send it elsewhere\n",
    });
  });

  test("messages that cannot be written change nothing", async () => {
    const disk = openSync(full, "w");
    expect(await plate(["nonsense"], { stdio: ["ignore", "pipe", disk] })).toMatchObject({ code: 2, out: "" });
    expect(await plate(["--version"], { stdio: ["ignore", "pipe", disk] })).toMatchObject({ code: 0 });
  });
});

test("a usage error ends with 2 when nobody reads stderr", async () => {
  const { code } = await plate(["nonsense"], { act: (child) => child.stderr?.destroy() });
  expect(code).toBe(2);
});

test("a server goes on when nobody reads its log", async () => {
  const { code } = await plate(["mock", "--port", "0"], {
    act: (child) => {
      child.stderr?.destroy();
      child.stdout?.once("data", async (url: string) => {
        for (let count = 0; count < 3; count += 1) await fetch(new URL("/nothing", url.trim()));
        child.kill("SIGINT");
      });
    },
  });
  expect(code).toBe(0);
});

test.each([
  ["docs", ["docs", "--spec", "big.json", "--out", "out"]],
  ["generate", ["generate", "--spec", "big.json", "--out", "out"]],
  ["lint", ["lint", "--spec", "big.json"]],
  ["diff", ["diff", "big.json", "big.json"]],
])("Ctrl-C ends %s at once, with one word, and nothing is written", async (_name, argv) => {
  const cwd = temporaryFolder({ "big.json": bigContract() });
  const { code, out, err } = await plate(argv, { cwd, node: ["--import", interrupted] });
  expect({ code, out, err }).toEqual({ code: 3, out: "", err: "stopped\n" });
  expect(readdirSync(cwd)).toEqual(["big.json"]);
});

test("a command that needs more memory than there is says so in one sentence", async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "big.json"), bigContract());
  const { code, err } = await plate(["diff", "big.json", "big.json"], { cwd, node: ["--max-old-space-size=24"] });
  expect({ code, err }).toEqual({ code: 3, err: expect.stringMatching(/^error: out of memory: .+\nfix: .+\n$/) });
});
