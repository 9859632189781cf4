import type { Command } from "./command.ts";

/** Loads a command's module only when it is asked for, so that each starts as quickly as its own imports allow. */
export async function loadCommand(name: string): Promise<Command | undefined> {
  const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
  return load === undefined ? undefined : (await load()).command;
}

const loaders: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  init: () => import("./commands/init.ts"),
  start: () => import("./commands/start.ts"),
  generate: () => import("./commands/generate.ts"),
  lint: () => import("./commands/lint.ts"),
  add: () => import("./commands/add.ts"),
  remove: () => import("./commands/remove.ts"),
  rename: () => import("./commands/rename.ts"),
  diff: () => import("./commands/diff.ts"),
  changelog: () => import("./commands/changelog.ts"),
  mock: () => import("./commands/mock.ts"),
  proxy: () => import("./commands/proxy.ts"),
  verify: () => import("./commands/verify.ts"),
  "merge-reports": () => import("./commands/merge-reports.ts"),
  call: () => import("./commands/call.ts"),
  docs: () => import("./commands/docs.ts"),
  completion: async () => ({ command: (await import("./commands/completion.ts")).createCompletion(loadCommand) }),
};
