/** One package that is published from this repository. */
export interface PublishedPackage {
  readonly name: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** The Node that it needs, as npm's `engines` says it. */
  readonly node: string;
  /** Globs of modules; what they import comes with them. */
  readonly entries: readonly string[];
  /** Globs of modules that are none of them. */
  readonly except: readonly string[];
  /** Globs of files that the modules read from their own folders. */
  readonly assets: readonly string[];
  /** Files and folders that are copied as they are: from (in the repository) to (in the package). */
  readonly copies: Readonly<Record<string, string>>;
  /** Members of package.json besides the common ones. */
  readonly manifest: Readonly<Record<string, unknown>>;
}

/** Where compiled modules lie in a package. */
export const compiledFolder = "lib";

const schemas = {
  "plate.schema.json": "src/cli/config/plate-config.schema.json",
  "verify-report.schema.json": "src/verify/report/verify-report.schema.json",
  "diff-report.schema.json": "src/diff/report/diff-report.schema.json",
  "lint-report.schema.json": "src/lint/report/lint-report.schema.json",
} as const;

/** The bound client: small, and for every runtime. */
export const clientPackage: PublishedPackage = {
  name: "konaplate-contract",
  description: "KONA PLATE's API: its OpenAPI contract and the typed, signed client made from it.",
  keywords: ["kona-plate", "openapi", "client", "typescript", "hmac", "bigint"],
  node: ">=20",
  entries: ["src/index.ts", "src/mock-entry.ts", "src/konaplate/platform.ts", "src/konaplate/page-platform.ts"],
  except: [],
  assets: [],
  copies: { "generated/openapi.json": "openapi.json", "test/usage/README.md": "README.md", LICENSE: "LICENSE" },
  manifest: {
    exports: {
      ".": entry("src/index"),
      "./mock": entry("src/mock-entry"),
      "./platform": entry("src/konaplate/platform"),
      "./operations": entry("generated/operations"),
      "./checks": entry("generated/validators"),
      "./openapi.json": "./openapi.json",
      "./plate.yaml": "./plate.yaml",
      "./package.json": "./package.json",
    },
    imports: { "#plate": "openapi-plate" },
    peerDependencies: { "openapi-plate": "*" },
    peerDependenciesMeta: { "openapi-plate": { optional: true } },
    sideEffects: false,
  },
};

/** The engine, for any contract. */
export const enginePackage: PublishedPackage = {
  name: "openapi-plate",
  description:
    "One OpenAPI contract, and everything made from it or checked against it: typed client, mock, documentation, lint, diff and the contract test.",
  keywords: ["openapi", "contract-first", "mock", "contract-test", "client-generator", "lint", "diff", "documentation"],
  node: ">=24.18",
  // All of them: some are only named by a path (bundled into pages, started as threads or by Redocly).
  entries: ["src/**/*.ts"],
  except: ["src/konaplate/**", "src/cli/packaging/**", "src/index.ts", "src/mock-entry.ts"],
  assets: ["src/**/*.json"],
  copies: { "src/cli/packaging/engine-readme.md": "README.md", LICENSE: "LICENSE", ...inverted(schemas) },
  manifest: {
    bin: { plate: `${compiledFolder}/src/cli/main.js` },
    exports: {
      ".": entry("src/toolkit"),
      ...Object.fromEntries(Object.keys(schemas).map((name) => [`./${name}`, `./${name}`])),
      "./package.json": "./package.json",
    },
  },
};

function entry(module: string) {
  const path = `./${compiledFolder}/${module}`;
  return { types: `${path}.d.ts`, default: `${path}.js` };
}

function inverted(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([to, from]) => [from, to]));
}
