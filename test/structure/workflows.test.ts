import { expect, test } from "vitest";
import { parse } from "yaml";
import { readTracked, trackedFiles } from "./source-tree.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = trackedFiles(".github").filter((file) => file.endsWith(".yml"));
const jobs = workflows.flatMap((file) => {
  const workflow = parse(readTracked(file)) as Workflow;
  return Object.entries(workflow.jobs).map(([name, job]) => ({
    name: `${file} ${name}`,
    permissions: job.permissions ?? workflow.permissions,
    steps: job.steps,
  }));
});
const runsCode = (steps: readonly Step[]) =>
  steps.some(
    ({ run = "", uses = "" }) =>
      /\bnpm (?:ci|install|test|run|exec|pack)\b|\bnpx\b|\bnode\b/.test(run) || uses.startsWith("actions/checkout@"),
  );

test("there are workflows to judge", () => {
  expect(jobs.length).toBeGreaterThan(4);
});

test("a job that may write, or has an identity, runs nothing that was installed or checked out", () => {
  const risky = jobs.filter(
    ({ permissions, steps }) => Object.values(permissions).includes("write") && runsCode(steps),
  );
  expect(risky.map(({ name }) => name)).toEqual([]);
});

test("every workflow says what its jobs may do, and none gives a write permission to all of them", () => {
  for (const file of workflows) {
    const { permissions } = parse(readTracked(file)) as Workflow;
    expect(permissions, file).toBeDefined();
    expect(Object.values(permissions), file).not.toContain("write");
  }
});

test("actions are GitHub's own, pinned to a commit, and leave no credentials behind", () => {
  for (const { uses } of jobs.flatMap(({ steps }) => steps)) {
    if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  }
  for (const file of workflows) {
    const text = readTracked(file);
    expect(text.match(/persist-credentials: false/g)?.length ?? 0, file).toBe(
      text.match(/actions\/checkout@/g)?.length ?? 0,
    );
    for (const [, run = ""] of text.matchAll(/run: (.*)/g)) expect(run, file).not.toContain("${{ ");
  }
});
