import type { Command } from "./command.ts";

/** Each command's line in `plate help`, in the order in which it is shown. */
export const commandSummaries: Readonly<Record<string, string>> = {
  start: "mock, documentation, a call and the contract test, all at once",
  generate: "make types, tables and validators from the contract",
  lint: "check the contract against Redocly's rules and ours",
  add: "begin a new endpoint as a copy of another",
  mock: "serve the contract: test data, validation, exact integers",
  proxy: "judge real traffic against the contract on its way through",
  verify: "test an implementation against the contract",
  "merge-reports": "join the reports of a test that ran in shards",
  call: "send one signed call",
  docs: "build the documentation with Try It",
  diff: "compare two contracts: none, patch, minor or major, and why",
  changelog: "what changed since the last release, for people",
};

/** Every command, in the order of `plate help`. */
export const commandNames: readonly string[] = Object.keys(commandSummaries);

/** Loads a command's module only when it is asked for, so that each starts as quickly as its own imports allow. */
export async function loadCommand(name: string): Promise<Command | undefined> {
  const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
  return load === undefined ? undefined : (await load()).command;
}

const loaders: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  start: () => import("./commands/start.ts"),
  generate: () => import("./commands/generate.ts"),
  lint: () => import("./commands/lint.ts"),
  add: () => import("./commands/add.ts"),
  diff: () => import("./commands/diff.ts"),
  changelog: () => import("./commands/changelog.ts"),
  mock: () => import("./commands/mock.ts"),
  proxy: () => import("./commands/proxy.ts"),
  verify: () => import("./commands/verify.ts"),
  "merge-reports": () => import("./commands/merge-reports.ts"),
  call: () => import("./commands/call.ts"),
  docs: () => import("./commands/docs.ts"),
};
