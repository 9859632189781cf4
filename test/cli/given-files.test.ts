import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readRegularText } from "../../src/files/read-regular-file.ts";
import { plate } from "../verify/plate-io.ts";

// A link in a project can lead to a device without end, or to a pipe where opening waits for ever; no signal ends such a process.
const work = mkdtempSync(join(tmpdir(), "plate-given-"));
afterAll(() => rmSync(work, { recursive: true }));
execFileSync("mkfifo", [join(work, "pipe.yaml")]);
symlinkSync(join(work, "pipe.yaml"), join(work, "link-to-pipe.yaml"));
symlinkSync("/dev/zero", join(work, "zero.yaml"));
mkdirSync(join(work, "folder.yaml"));
writeFileSync(join(work, "large.yaml"), "");
truncateSync(join(work, "large.yaml"), 51 * 1024 * 1024);
writeFileSync(
  join(work, "api.yaml"),
  `openapi: 3.1.0
info: {title: T, version: "1"}
paths: {/a: {post: {operationId: a, requestBody: {content: {application/json: {}}}, responses: {'200': {description: ok}}}}}
`,
);

const files: readonly [file: string, reason: string][] = [
  ["pipe.yaml", "no regular file"],
  ["link-to-pipe.yaml", "no regular file"],
  ["zero.yaml", "no regular file"],
  ["folder.yaml", "it is a folder"],
  ["large.yaml", "larger than 50 MB"],
  ["nothing.yaml", "there is no such file"],
];
const target = "http://127.0.0.1:9";
const uses: readonly [use: string, argv: (file: string) => readonly string[]][] = [
  ["verify's test data", (file) => ["verify", target, "--spec", "api.yaml", "--test-data", file]],
  ["verify's baseline", (file) => ["verify", target, "--spec", "api.yaml", "--baseline", file]],
  ["the mock's test data", (file) => ["mock", "--spec", "api.yaml", "--port", "0", "--test-data", file]],
  ["a report to merge", (file) => ["merge-reports", file]],
  ["the data of a call", (file) => ["call", "a", "--spec", "api.yaml", "--base-url", target, "--data", `@${file}`]],
  ["an authority", (file) => ["verify", "https://127.0.0.1:9", "--spec", "api.yaml", "--ca", file]],
  ["a configuration", (file) => ["verify", target, "--config", file]],
  ["a contract", (file) => ["verify", target, "--spec", file]],
];

describe.each(uses)("%s", (_use, argv) => {
  test.each(files)("%s is refused with one sentence", async (file, reason) => {
    const { code, err } = await plate(argv(file), { cwd: work });
    expect(err).toMatch(
      new RegExp(`^error: .*(${reason}|there is no such configuration|a link that leads out).*\nfix: `),
    );
    expect(code).toBe(2);
  });
});

test("a folder of keys and a file .env with a pipe among them are refused", async () => {
  const folder = join(work, "project");
  mkdirSync(folder);
  cpSync(join(work, "api.yaml"), join(folder, "api.yaml"));
  execFileSync("mkfifo", [join(folder, "server-public.pem")]);
  const keys = await plate(["call", "a", "--spec", "api.yaml", "--base-url", target, "--keys", "."], { cwd: folder });
  expect([keys.code, keys.err]).toEqual([2, expect.stringContaining("server-public.pem in .: it is no regular file")]);
  execFileSync("mkfifo", [join(folder, ".env")]);
  const call = await plate(["call", "a", "--spec", "api.yaml", "--base-url", target], { cwd: folder });
  expect([call.code, call.err]).toEqual([2, expect.stringContaining("cannot read .env: it is no regular file")]);
});

test("a manifest that is a pipe hangs no command that looks what was generated", async () => {
  const out = join(work, "generated");
  expect((await plate(["generate", "--spec", "api.yaml", "--out", "generated"], { cwd: work })).code).toBe(0);
  rmSync(join(out, "manifest.json"));
  execFileSync("mkfifo", [join(out, "manifest.json")]);
  const { code, out: said } = await plate(["generate", "--check", "--spec", "api.yaml", "--out", "generated"], {
    cwd: work,
  });
  expect([code, said]).toEqual([1, expect.stringMatching(/^missing {2}generated\/manifest\.json$/m)]);
});

test("what the shell has opened already is read: a pipe with a writer", () => {
  const script = `process.stdout.write((await import(${JSON.stringify(new URL("../../src/files/read-regular-file.ts", import.meta.url).href)})).readRegularText("/dev/stdin"))`;
  const read = ["-c", 'echo "a: 1" | "$0" --input-type=module --eval "$1"', process.execPath, script];
  const out = execFileSync("sh", read);
  expect(out.toString()).toBe("a: 1\n");
  writeFileSync(join(work, "plain.yaml"), "b: 2\n");
  expect(readRegularText(join(work, "plain.yaml"))).toBe("b: 2\n");
});

test("a file in place of the folder of generated files is wrong use", async () => {
  const { code, err } = await plate(["generate", "--spec", "api.yaml", "--out", "api.yaml"], { cwd: work });
  expect([code, err]).toEqual([
    2,
    expect.stringContaining("api.yaml is a file, not a folder\nfix: name another folder"),
  ]);
});
