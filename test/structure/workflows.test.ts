import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { commandNames } from "../../src/cli/command-table.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[]; readonly "timeout-minutes"?: number }>>;
}

const folder = ".github/workflows";
const files = readdirSync(folder);
const scripts = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).scripts);

it("there are workflows for test, contract diff, documentation and publishing", () => {
  expect(files.sort()).toEqual(["contract-diff.yml", "docs.yml", "publish.yml", "test.yml"]);
});

describe.each(files)("%s", (file) => {
  const text = readFileSync(join(folder, file), "utf8");
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);
  const commands = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));

  it("runs commands that anybody can run, and no program of its own", () => {
    const programs = commands.map((command) => command.split(" ")[0]);
    expect(programs.filter((program) => !["npm", "gh", "cat", "test"].includes(program ?? ""))).toEqual([]);
    expect(commands.filter((command) => command.includes("\n"))).toEqual([]);
    const named = commands.flatMap((command) => [...command.matchAll(/npm run -s ([\w-]+)(?: -- ([\w-]+))?/g)]);
    expect(named.filter(([, script]) => !scripts.includes(script ?? ""))).toEqual([]);
    expect(named.filter(([, , name]) => name !== undefined && !commandNames.includes(name))).toEqual([]);
  });

  it("uses GitHub's own actions only, each at a commit with its version beside it", () => {
    const used = text.split("\n").filter((line) => line.includes("uses: "));
    expect(used).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
    expect(used.filter((line) => !/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it("puts no text that others choose into a command, and holds no secret", () => {
    expect(commands.filter((command) => command.includes("${{"))).toEqual([]);
    expect(text).not.toMatch(/secrets\.|pull_request_target|registry/);
  });

  it("has the least rights by default, a time limit, and leaves no credentials in the clone", () => {
    const allowed =
      file === "contract-diff.yml" ? { contents: "read", "pull-requests": "write" } : { contents: "read" };
    expect(workflow.permissions).toEqual(allowed);
    expect(jobs.filter((job) => job["timeout-minutes"] === undefined)).toEqual([]);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.length).toBeGreaterThan(0);
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });
});
