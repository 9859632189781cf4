/** What installs packages and runs scripts. */
export interface PackageManager {
  readonly name: "npm" | "pnpm" | "yarn" | "bun";
  /** Installs exactly what the lock file says. */
  readonly installLocked: string;
  readonly install: string;
  /** Installs a package that only development needs, whose name or file follows. */
  readonly installTool: string;
  /** Runs the script whose name follows. */
  readonly run: string;
}

const managers: readonly (PackageManager & { readonly locks: readonly string[] })[] = [
  {
    name: "pnpm",
    locks: ["pnpm-lock.yaml"],
    installLocked: "pnpm install --frozen-lockfile",
    install: "pnpm install",
    installTool: "pnpm add --save-dev",
    run: "pnpm run",
  },
  {
    name: "yarn",
    locks: ["yarn.lock"],
    installLocked: "yarn install --frozen-lockfile",
    install: "yarn install",
    installTool: "yarn add --dev",
    run: "yarn run",
  },
  {
    name: "bun",
    locks: ["bun.lock", "bun.lockb"],
    installLocked: "bun install --frozen-lockfile",
    install: "bun install",
    installTool: "bun add --dev",
    run: "bun run",
  },
  {
    name: "npm",
    locks: ["package-lock.json"],
    installLocked: "npm ci",
    install: "npm install",
    installTool: "npm install --save-dev",
    run: "npm run",
  },
];

/** The package manager whose lock file is there; npm without any. */
export function packageManagerOf(has: (path: string) => boolean): PackageManager {
  const found = managers.find(({ locks }) => locks.some(has)) ?? managers.at(-1);
  if (found === undefined) throw new Error("no package manager is known");
  return found;
}

/** A workflow that lints the contract, checks that generated files are up to date, compares it with the base branch and builds the documentation. */
export function writeWorkflow({ name, installLocked, run }: PackageManager): string {
  const setup = name === "npm" || name === "bun" ? "" : "      - run: corepack enable\n";
  const bun = name === "bun" ? "      - uses: oven-sh/setup-bun@v2\n" : "";
  return `name: API
on: [push, pull_request]
permissions: { contents: read }
jobs:
  contract:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with: { fetch-depth: 0 }
      - uses: actions/setup-node@v5
        with: { node-version: 24 }
${setup}${bun}      - run: ${installLocked}
      - run: ${run} api:lint
      - run: ${run} api:check
      - if: github.event_name == 'pull_request'
        run: npx plate diff "origin/$BASE" --report github
        env: { BASE: "\${{ github.base_ref }}" }
      - run: ${run} api:docs
      # Start your server here, and let the contract test prove it:
      # - run: npx plate verify http://127.0.0.1:8080 --report github
`;
}
