import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { copyContract } from "../lint/run-lint.ts";

const failure = "openapi/components/responses/UpdateCardPaymentLimitFailure.yaml";
const par = "openapi/components/schemas/Par.yaml";

let folder: string;
let plate: ChildProcess;
let printed = "";

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "watch-"));
  await copyContract(join(folder, "openapi"), []);
  await watch();
});
afterEach(() => {
  plate.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

async function watch(): Promise<void> {
  const words = ["src/cli/main.ts", "generate", "--watch"];
  const [spec, out] = [join(folder, "openapi", "openapi.yaml"), join(folder, "generated")];
  plate = spawn(process.execPath, [...words, "--spec", spec, "--out", out], { stdio: ["ignore", "pipe", "pipe"] });
  printed = "";
  for (const stream of [plate.stdout, plate.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  }
  await until(/watching \d+ files; Ctrl-C ends\n/);
}

/** Waits until something is printed; returns what was printed up to it, and forgets that. */
async function until(pattern: RegExp): Promise<string> {
  const deadline = Date.now() + 110_000;
  for (;;) {
    const found = pattern.exec(printed);
    if (found !== null) {
      const said = printed.slice(0, found.index + found[0].length);
      printed = printed.slice(said.length);
      return said;
    }
    if (Date.now() > deadline || plate.exitCode !== null) throw new Error(`never printed ${pattern}:\n${printed}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

function read(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

/** Saves as editors do that put a new file in the old one's place. */
function save(file: string, from: string, to: string): void {
  const text = read(file);
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(join(folder, `${file}~`), text.replaceAll(from, to));
  renameSync(join(folder, `${file}~`), join(folder, file));
}

function snapshot(): Readonly<Record<string, string>> {
  const entries = readdirSync(join(folder, "generated"), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(file, "utf8")]));
}

it("writes on every save, says what the save means and what lint finds, and ends with Ctrl-C", async () => {
  save(par, "maxLength: 27", "maxLength: 28");
  await until(/generated: \d+ of \d+ files changed in \d+ ms\n/);
  expect(read("generated/openapi.json")).toContain('"maxLength": 28');
  expect(await until(/minor {2}.*\n/)).toMatch(
    /minor {2}updateCardPaymentLimit request body \/par: maxLength was raised from 27 to 28 {2}.*Par\.yaml:7\n$/,
  );
  await until(/lint {3}no findings\n/);

  save(
    failure,
    '                    - "003_024"\n',
    '                    - "003_024"\n                    - "003_025"\n',
  );
  await until(/lint {3}.*UpdateCardPaymentLimitFailure\.yaml:\d+:\d+ .*\n/);
  save(
    failure,
    "headers:\n",
    '  - code: "003_025"\n    message: Too late\n    meaning: It is late.\n    class: business\n    fix: Wait.\nheaders:\n',
  );
  expect(await until(/minor {2}.*\n/)).toMatch(/minor {2}updateCardPaymentLimit answer 400 code 003_025: is new {2}/);

  const ended = new Promise((done) => plate.once("exit", done));
  plate.kill("SIGINT");
  expect(await ended).toBe(0);
});

it("shows a mistake with file, line, column and the line itself, leaves the files alone, and goes on", async () => {
  const before = snapshot();
  save(par, "maxLength: 27", "maxLength: [27");
  const said = await until(/generated stays as it was\n/);
  expect(said).toMatch(/^error: .*openapi\/components\/schemas\/Par\.yaml:\d+:\d+ /m);
  expect(said).toContain("\n  8 | examples:\n");
  expect(said).toContain("fix: ");
  expect(snapshot()).toEqual(before);
  save(par, "maxLength: [27", "maxLength: 26");
  await until(/generated: \d+ of \d+ files changed/);
  await until(/major {2}updateCardPaymentLimit request body \/par: maxLength was lowered from 27 to 26 /);
});

it("a save that changes no byte of the contract writes nothing", async () => {
  save(par, "maxLength: 27", "maxLength: 27");
  await until(/generated: 0 of \d+ files changed in \d+ ms\n/);
});

it("follows files that come in while it watches", async () => {
  renameSync(join(folder, par), join(folder, "openapi/components/schemas/Card.yaml"));
  save("openapi/components/schemas/UpdateCardPaymentLimitRequest.yaml", "Par.yaml", "Card.yaml");
  await until(/generated: \d+ of \d+ files changed/);
  save("openapi/components/schemas/Card.yaml", "minLength: 27", "minLength: 20");
  await until(/minor {2}updateCardPaymentLimit request body \/par: minLength was lowered from 27 to 20 /);
});

it("starts with a contract that cannot be read, and follows the file that fixes it", async () => {
  plate.kill("SIGKILL");
  save(par, "maxLength: 27", "maxLength: [27");
  rmSync(join(folder, "generated"), { recursive: true });
  await watch();
  save(par, "maxLength: [27", "maxLength: 27");
  await until(/generated: (\d+) of \1 files changed in \d+ ms\n/);
});

it("waits for a file that is missing, in a folder that is not there yet", async () => {
  save("openapi/components/schemas/UpdateCardPaymentLimitRequest.yaml", "Par.yaml", "cards/Par.yaml");
  await until(/cannot read .*cards\/Par\.yaml: there is no such file\n/);
  await until(/generated stays as it was\n/);
  mkdirSync(join(folder, "openapi/components/schemas/cards"));
  writeFileSync(
    join(folder, "openapi/components/schemas/cards/Par.yaml"),
    read(par).replace("maxLength: 27", "maxLength: 26"),
  );
  await until(/major {2}updateCardPaymentLimit request body \/par: maxLength was lowered from 27 to 26 /);
});

it("rates what has come since the last release too, as the next version has to be", async () => {
  const git = (...words: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...words], { cwd: folder });
  git("init", "-q");
  git("add", "openapi");
  git("commit", "-q", "-m", "first");
  git("tag", "v1.0.0");
  save(par, "maxLength: 27", "maxLength: 26");
  await until(/major {2}updateCardPaymentLimit request body \/par: maxLength was lowered from 27 to 26 /);
  await until(/major {2}.*from v1\.0\.0 .*\n/);
  save(par, "maxLength: 26", "maxLength: 29");
  await until(/minor {2}updateCardPaymentLimit request body \/par: maxLength was raised from 26 to 29 /);
  await until(/minor {2}.*from v1\.0\.0 .*\n/);
});

it("tells what all of several files mean that are saved together", async () => {
  save(par, "maxLength: 27", "maxLength: 29");
  save("openapi/components/schemas/UserId.yaml", "minimum: 1", "minimum: 2");
  save(failure, "Wallet user not found", "Member not found");
  await until(/generated: \d+ of \d+ files changed/);
  const said = await until(/lint {3}(?:.*\n)*?.*codes-have-scenario\)\n/);
  expect(said).toMatch(/major {2}updateCardPaymentLimit request body \/userId: minimum was raised from 1 to 2 /);
  expect(said).toMatch(/minor {2}updateCardPaymentLimit request body \/par: maxLength was raised from 27 to 29 /);
  expect(said).toMatch(/major {2}updateCardPaymentLimit answer 400 code 001_006: message changed from /);
});
