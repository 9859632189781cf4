/** Each command's line in `plate help`, in the order in which it is shown. */
export const commandSummaries: Readonly<Record<string, string>> = {
  init: "begin a contract of your own: config, scripts, workflow",
  start: "mock, documentation, a call and the contract test, all at once",
  generate: "make types, tables and validators from the contract",
  lint: "check the contract against Redocly's rules and ours",
  add: "begin a new endpoint, blank or like another, or a new version",
  remove: "take an endpoint out of the contract",
  rename: "give an endpoint another name or path",
  mock: "serve the contract: test data, validation, exact integers",
  proxy: "judge real traffic against the contract on its way through",
  verify: "test an implementation against the contract",
  "merge-reports": "join the reports of a test that ran in shards",
  call: "send one signed call",
  docs: "build the documentation with Try It",
  diff: "compare two contracts: none, patch, minor or major, and why",
  changelog: "what changed since the last release, for people",
  completion: "print a script that completes commands in bash, zsh or fish",
};

/** Every command, in the order of `plate help`. */
export const commandNames: readonly string[] = Object.keys(commandSummaries);
