import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { buildProgram, packedFiles } from "../../src/cli/packaging/program/build-program.ts";
import { withNote } from "../../src/cli/packaging/program/elf-note.ts";
import { unpack } from "../../src/cli/packaging/program/unpack.ts";
import { root } from "../structure/source-tree.ts";
import { temporaryFolder } from "../verify/plate-io.ts";

const files = { "main.js": "export {};\n", "openapi.json": "{}\n" };

async function folder(): Promise<string> {
  const made = await temporaryFolder();
  onTestFinished(() => made[Symbol.asyncDispose]());
  return made.path;
}

const textsIn = (place: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(place).map((name) => [name, readFileSync(join(place, name), "utf8")]));

describe("the program unpacks itself", () => {
  afterEach(() => void vi.unstubAllEnvs());

  test("into the user's cache, for the owner alone, and again where a file is missing or another", async () => {
    const cache = await folder();
    vi.stubEnv("XDG_CACHE_HOME", cache);
    const place = unpack(files, "program-1");
    expect(place).toBe(join(cache, "plate", "program-1"));
    expect(statSync(place).mode & 0o777).toBe(0o700);
    writeFileSync(join(place, "main.js"), "another text");
    expect(textsIn(unpack(files, "program-1"))).toEqual(files);
  });

  test.each<[string, (cache: string) => void]>([
    ["is a file", (cache) => writeFileSync(join(cache, "plate"), "")],
    [
      "can be written by others",
      (cache) => {
        mkdirSync(join(cache, "plate", "program-1"), { recursive: true });
        chmodSync(join(cache, "plate", "program-1"), 0o777);
      },
    ],
  ])("into a temporary folder where the cache %s", async (_what, spoil) => {
    const [cache, temporary] = [await folder(), await folder()];
    vi.stubEnv("XDG_CACHE_HOME", cache);
    vi.stubEnv("TMPDIR", temporary);
    spoil(cache);
    const place = unpack(files, "program-1");
    expect(place.startsWith(join(temporary, "plate-"))).toBe(true);
    expect(textsIn(place)).toEqual(files);
  });
});

test("what the program packs is the contract test and no tool that it does not need", async () => {
  const { packed, packages } = await packedFiles(root);
  expect(Object.keys(packed).sort()).toEqual([
    "command-thread.js",
    "openapi.json",
    "package.json",
    "plate-config.schema.json",
    "plate.yaml",
    "platform.js",
    "verify-report.schema.json",
  ]);
  expect(packages).toContain("ajv");
  expect(packages.filter((name) => /typescript|stoplight|redocly|esbuild|lodash|postject/.test(name))).toEqual([]);
});

test("a program with a note more still runs, and has the note where the loader finds it", async ({ skip }) => {
  skip(process.platform !== "linux", "only Linux runs ELF programs");
  const data = Buffer.from("a text that is nowhere else");
  const program = withNote(readFileSync("/bin/true"), "NAME", data);
  const file = join(await folder(), "program");
  writeFileSync(file, program, { mode: 0o755 });
  expect(spawnSync(file).status).toBe(0);
  // The last program header is the note's: its type, and where in the file it is.
  const last = Number(program.readBigUInt64LE(32)) + (program.readUInt16LE(56) - 1) * program.readUInt16LE(54);
  expect(program.readUInt32LE(last)).toBe(4);
  const note = program.subarray(Number(program.readBigUInt64LE(last + 8)));
  expect([note.readUInt32LE(0), note.readUInt32LE(4)]).toEqual([5, data.length]);
  expect(note.subarray(12, 20).toString("latin1")).toBe("NAME\0\0\0\0");
  expect(note.subarray(20, 20 + data.length)).toEqual(data);
});

test("what is no program for Linux gets no note", () => {
  for (const head of ["MZ", "\xcf\xfa\xed\xfe", "#!/bin/sh", "\x7fELF\x01\x01"]) {
    expect(() => withNote(Buffer.from(head.padEnd(64, "\0"), "latin1"), "N", Buffer.of(1))).toThrow(
      /only programs for Linux/,
    );
  }
});

/** It copies Node, 130 MB, and takes some ten seconds: PLATE_TEST_PROGRAM=1 asks for it. */
test("the program, alone in a folder and without Node in PATH, tests a partner", async (context) => {
  context.skip(process.env.PLATE_TEST_PROGRAM === undefined, "PLATE_TEST_PROGRAM is not set");
  const out = await folder();
  const program = await buildProgram(root, out);
  const env = {
    HOME: out,
    PATH: "/nowhere",
    KONAPLATE_ASP_ID: "ASP000000000001",
    KONAPLATE_ACCESS_KEY: "EXAMPLE-ACCESS-KEY-000000000000000000001",
    KONAPLATE_SECRET_KEY: "a-secret-of-your-own",
  };
  expect(existsSync(join(out, "plate-NOTICES.txt"))).toBe(true);
  const run = (...args: readonly string[]) => spawnSync(program, [...args], { env, cwd: out, encoding: "utf8" });
  expect(run("lint")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("plate lint is not part of this program"),
  });
  const operation = ["--operation", "updateCardPaymentLimit"];
  writeFileSync(
    join(out, "needed.json"),
    execFileSync(program, ["verify", "--needed-data", "json", ...operation], { env }),
  );
  const partner = spawn("python3", [join(root, "test/partner/guides/partner.py"), join(out, "needed.json")], {
    env: { ...process.env, ...env, PATH: process.env.PATH },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void partner.kill());
  const [line] = (await once(partner.stdout, "data")) as [Buffer];
  const { status, stdout } = run("verify", line.toString().trim(), ...operation);
  expect([status, stdout]).toEqual([0, expect.stringMatching(/\nThe target conforms to the contract\.\n$/)]);
});
