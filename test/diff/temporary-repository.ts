import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { copyContract } from "../copy-contract.ts";
import { onlyFirstPath } from "../only-operation.ts";
import { type Outcome, plate } from "../run-plate.ts";

/** A git repository in a temporary folder with a copy of our contract, cut down to its first path, committed. */
export class TemporaryRepository {
  readonly folder = mkdtempSync(join(tmpdir(), "repository-"));

  constructor() {
    copyContract(join(this.folder, "openapi"));
    this.write("openapi/openapi.yaml", onlyFirstPath(this.read("openapi/openapi.yaml")));
    this.write("package.json", '{ "name": "konaplate-contract", "version": "1.0.0" }\n');
    this.git("init", "-q", "-b", "main");
    this.commit("first");
  }

  git(...words: readonly string[]): string {
    const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
    return execFileSync("git", [...identity, ...words], { cwd: this.folder, encoding: "utf8" });
  }

  commit(message: string): void {
    this.git("add", "-A");
    this.git("commit", "-q", "-m", message);
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  /** Replaces one text in a file; a text that is not there is a mistake in the test. */
  edit(file: string, from: string, to: string): void {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    this.write(file, text.replace(from, to));
  }

  /** Runs `plate` in the repository, in this process, with its contract. */
  async plate(...argv: readonly string[]): Promise<Outcome> {
    const spec = argv.includes("--spec") ? [] : ["--spec", "openapi/openapi.yaml"];
    return this.plateIn(".", ...argv, ...spec);
  }

  /** The same in a folder below, as given. */
  async plateIn(folder: string, ...argv: readonly string[]): Promise<Outcome> {
    return plate(argv, { cwd: join(this.folder, folder) });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
