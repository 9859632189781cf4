import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageFolder } from "../../src/cli/config/find-config.ts";
import { temporaryFolder } from "../generate/run-plate.ts";
import { plate } from "../run-plate.ts";

const cwd = packageFolder;

describe("help", () => {
  test.each([["help"], ["--help"], ["-h"]])("plate %s lists every command, exit 0", async (word) => {
    const { code, out, err } = await plate([word], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Usage: plate <command> \[options\]\n/);
    for (const name of ["generate", "lint", "mock", "verify", "call", "docs", "diff"])
      expect(out).toMatch(new RegExp(`^  ${name} +\\w`, "m"));
    expect(out).toContain("Exit codes: 0 clean, 1 findings, 2 wrong use or configuration, 3 target or tool");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  test("without a command it shows the same and ends with 2", async () => {
    const shown = await plate(["help"], { cwd });
    expect(await plate([], { cwd })).toEqual({ ...shown, code: 2 });
  });

  test.each([["--help"], ["-h"], ["--check", "--help"], ["--nonsense", "-h"]])(
    "plate generate %s %s shows its usage in 80 columns",
    async (...argv) => {
      const { code, out, err } = await plate(["generate", ...argv.filter((word) => word !== undefined)], { cwd });
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toMatch(/^Usage: plate generate /);
      for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    },
  );
});

test.each<[readonly string[], string]>([
  [["nonsense"], "error: there is no command nonsense\n"],
  [["__proto__"], "error: there is no command __proto__\n"],
  [["constructor"], "error: there is no command constructor\n"],
  [["toString", "--help"], "error: there is no command toString\n"],
  [["generate", "--unknown"], "error: Unknown option '--unknown'\nfix: see plate generate --help\n"],
  [
    ["generate", "a", "b"],
    "error: plate generate takes no words in addition to its options, got a b\nfix: see plate generate --help\n",
  ],
  [["generate", "--check=yes"], "error: Option '--check' does not take an argument\nfix: see plate generate --help\n"],
  [["call"], "error: plate call needs <operationId>\nfix: see plate call --help\n"],
])("wrong use: plate %j ends with 2, and nothing on stdout", async (argv, message) => {
  const { code, out, err } = await plate(argv, { cwd });
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err.startsWith(message)).toBe(true);
  expect(err).toMatch(/\nfix: .+\n$/);
});

/** An `io` whose result cannot be written, as a bug would show itself. */
const broken = {
  cwd,
  out: () => {
    throw new TypeError("a bug");
  },
};

describe("a bug is told apart from wrong use, without a stack trace", () => {
  test("exit 3, one line of what it is", async () => {
    expect(await plate(["help"], broken)).toEqual({
      code: 3,
      out: "",
      err: "this is a fault of plate itself, not of your input: TypeError: a bug\nfix: report it; PLATE_DEBUG=1 shows where it happened\n",
    });
  });

  test("PLATE_DEBUG=1 shows where", async () => {
    const { err } = await plate(["help"], { ...broken, env: { PLATE_DEBUG: "1" } });
    expect(err).toMatch(/TypeError: a bug\n {4}at .*run\.test\.ts/);
  });

  test("after Ctrl-C it is no bug", async () => {
    expect(await plate(["help"], { ...broken, signal: AbortSignal.abort() })).toEqual({
      code: 3,
      out: "",
      err: "stopped\n",
    });
  });
});

/** A process of `plate`, and what became of it. */
async function spawned(argv: readonly string[], act: (child: ReturnType<typeof spawn>) => void = () => {}) {
  const child = spawn(process.execPath, [join(packageFolder, "src/cli/main.ts"), ...argv], { cwd: temporaryFolder() });
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  act(child);
  const [code, signal] = await once(child, "close");
  return { code, signal, out, err };
}

describe("as a process", () => {
  test("exit codes arrive, the result on stdout and the talk on stderr", async () => {
    expect(await spawned(["nonsense"])).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringMatching(/^error: there is no command nonsense\nfix: use one of: generate|start/),
    });
    expect(await spawned(["help"])).toMatchObject({ code: 0, err: "", out: expect.stringMatching(/^Usage/) });
  });

  test("a reader that closes early is no fault", async () => {
    const { code, err } = await spawned(["help"], (child) => child.stdout?.destroy());
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test.each(["SIGINT", "SIGTERM"] as const)("%s ends a server in order", async (signal) => {
    const { code, out } = await spawned(["mock", "--port", "0"], (child) => {
      child.stdout?.once("data", () => child.kill(signal));
    });
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n/);
    expect(code).toBe(0);
  });
});
