import { resolve } from "node:path";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { Formats } from "../../contract/schema/formats.ts";
import { type Bump, bumps, type DiffReport, isAtLeast } from "../../diff/change.ts";
import { renderGithub } from "../../diff/report/render-github.ts";
import { renderJson } from "../../diff/report/render-json.ts";
import { renderMarkdown } from "../../diff/report/render-markdown.ts";
import { renderText } from "../../diff/report/render-text.ts";
import type { CommandIo, ExitCode, Invocation } from "../command.ts";
import { openProject } from "../config/open-project.ts";
import { type CompareOptions, compareSides } from "../history/compare-sides.ts";
import { openSide, openWorkingTree } from "../history/contract-side.ts";
import { isShallow, lastRelease } from "../history/git-revision.ts";
import type { OptionTable, ValuesOf } from "../option-spec.ts";
import { defineCommand } from "../option-table.ts";
import { readReportTargets, writeReports } from "../options/report-targets.ts";
import { warnNotices } from "../options/warn-notices.ts";
import { warnOfFlaws } from "../options/warn-of-flaws.ts";

const options = {
  spec: {
    value: "FILE",
    help: "the contract's root document in the working tree and in git revisions (default: that of plate.yaml)",
    names: "file",
  },
  report: {
    value: "FORMAT[=FILE]",
    help: "text (default), json, markdown or github",
    repeats: true,
    choices: ["text", "json", "markdown", "github"],
  },
  "fail-on": {
    value: "BUMP",
    help: "patch, minor, major (default) or none: from which bump on a change that nobody accepted makes the command fail",
    choices: bumps,
  },
  "check-version": {
    help: "fail too where info.version, or the version of the package around it, rose by less than the changes ask for",
  },
  usage: {
    value: "DIR",
    help: "compile the TypeScript files that DIR held at the base against the present types; what no longer compiles is a break",
  },
} as const satisfies OptionTable;

const renderers = { text: renderText, json: renderJson, markdown: renderMarkdown, github: renderGithub } as const;
type Format = keyof typeof renderers;
const reportFormats = Object.keys(renderers) as readonly Format[];

export const command = defineCommand({
  name: "diff",
  words: [
    {
      name: "<base>",
      help: "a file, a folder or a git revision such as main or v1.2.0 (default: the last release, the newest tag v1.2.3 reachable from HEAD)",
      optional: true,
    },
    { name: "<revision>", help: "the same (default: the working tree)", optional: true },
  ],
  about: `
Compares two contracts and says for every change what it asks of the next
version: none, patch, minor or major, and why.`,
  options,
  notes: `
A break is accepted by its id and with a reason in a file of the folder
changes next to the root document; an acceptance that meets no change is an
error.`,
  exitCodes: "0 no unaccepted break, 1 findings, 2 wrong use or a contract that cannot be read, 3 git failed.",
  run,
});

type Options = ValuesOf<typeof options>;

/** What is compared: the contracts, and what goes with them. */
interface Task extends CompareOptions {
  readonly base: string;
  readonly revision: string | undefined;
  readonly spec: string;
  readonly allowOutside: boolean;
  readonly formats: Formats | undefined;
}

async function run({ values, positionals }: Invocation, io: CommandIo): Promise<ExitCode> {
  const options = values as Options;
  const targets = readReportTargets(options.report, reportFormats);
  const { spec, config } = openProject(options, io);
  const failOn = (options["fail-on"] as Bump | undefined) ?? config.diff?.failOn ?? "major";
  const [base = await lastRelease(resolve(io.cwd, spec)), revision] = positionals;
  if (base === undefined) {
    return sayNothingCompared(resolve(io.cwd, spec), io);
  }
  const { usage: examples } = options;
  const checkVersion = options["check-version"] === true;
  const { cwd, allowOutside = false } = io;
  const policy = config.diff?.policy;
  const rated = policy === undefined ? {} : { policy };
  const report = await compare(
    { base, revision, cwd, spec, allowOutside, formats: config.formats, checkVersion, usage: examples, ...rated },
    io,
  );
  await writeReports(targets, ({ format }) => renderers[format](report), io);
  return fails(report, failOn) ? 1 : 0;
}

/** A shallow clone may lack the tags, so it does not show whether there was a release. */
async function sayNothingCompared(specFile: string, io: CommandIo): Promise<ExitCode> {
  const why = (await isShallow(specFile))
    ? "this clone is shallow and has no tag of a release; git fetch --unshallow --tags brings what there are"
    : "no release yet (no tag such as v1.0.0 is reachable from HEAD)";
  io.err(`nothing compared: ${why}\n`);
  return 0;
}

async function compare(task: Task, io: CommandIo): Promise<DiffReport> {
  const { base, revision, usage: examples } = task;
  if (examples !== undefined && revision !== undefined) {
    throw new PlateError("usage", "--usage compiles against the working tree, so it takes no <revision>", {
      fix: "check that revision out, or leave --usage out",
    });
  }
  io.progress?.({ what: "reading the contracts" });
  const before = await openSide(base, task);
  try {
    const after = await (revision === undefined ? openWorkingTree(task) : openSide(revision, task));
    try {
      for (const { model } of [before, after]) warnNotices(model.notices, io);
      for (const { model, name } of [before, after]) warnOfFlaws(model.flaws, io.err, `${name}: `);
      io.progress?.({ what: "comparing" });
      return await compareSides(before, after, task);
    } finally {
      await after.close();
    }
  } finally {
    await before.close();
  }
}

function fails({ changes, problems }: DiffReport, failOn: Bump): boolean {
  if (problems.length > 0) return true;
  if (failOn === "none") return false;
  return changes.some(({ bump, accepted }) => accepted === undefined && isAtLeast(bump, failOn));
}
