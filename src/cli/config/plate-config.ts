import type { Formats } from "../../contract/schema/formats.ts";
import type { DiffPolicy } from "../../diff/policy/diff-policy.ts";
import type { Integers } from "../../generate/integers.ts";

/** What plate.yaml may say; each member may be left out, and a flag of a command wins over it. Paths start at the file's folder. */
export interface PlateConfig {
  /** The contract's root document. */
  readonly contract?: string;
  /** Where `plate generate` writes. */
  readonly out?: string;
  /** A module that exports `platform` (PlatformDefinition): a path beginning with `.`, or the name of a package's entry. */
  readonly platform?: string;
  /** How generated clients and types hold integers that may exceed 2^53. */
  readonly integers?: Integers;
  /** Whether values have to fit the formats of their schemas (`asserted`, the default), or formats are annotations. */
  readonly formats?: Formats;
  readonly client?: ClientConfig;
  readonly lint?: LintConfig;
  readonly docs?: DocsConfig;
  readonly mock?: MockConfig;
  readonly connection?: ConnectionConfig;
  readonly verify?: VerifyConfig;
  readonly diff?: DiffConfig;
}

/** The generated client. */
export interface ClientConfig {
  /** Where its runtime is imported from, seen from the generated files; without it the runtime is written next to them. */
  readonly runtime?: string;
}

/** Rules by their id, such as `plate/known-extensions` or `operation-summary`, and findings that are left out. */
export interface LintConfig {
  readonly rules?: Readonly<Record<string, "error" | "warning" | "off">>;
  readonly ignore?: readonly { readonly rule: string; readonly file?: string; readonly reason: string }[];
}

/** The documentation site. */
export interface DocsConfig {
  readonly out?: string;
  readonly servers?: readonly string[];
  /** Where the site will be published, with a trailing slash: for canonical addresses and the sitemap. */
  readonly address?: string;
  readonly brand?: BrandConfig;
  /** Older releases that have a site below a folder of that name: a git revision, a file or a folder each. */
  readonly releases?: Readonly<Record<string, string>>;
}

/** How the site looks like its publisher's. */
export interface BrandConfig {
  /** Picture files: SVG, PNG, JPEG, WebP or ICO. */
  readonly logo?: string;
  readonly favicon?: string;
  /** The colour of links and buttons, as `#rrggbb`, and that of the dark theme. */
  readonly accent?: string;
  readonly accentDark?: string;
  /** A line of Markdown at the end of each page. */
  readonly footer?: string;
}

/** The mock. */
export interface MockConfig {
  readonly host?: string;
  readonly port?: number;
  readonly testData?: string;
  readonly faults?: readonly string[];
  readonly seed?: string;
}

/** How `verify`, `call` and `proxy` connect to a server: PEM files. */
export interface ConnectionConfig {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
}

/** The contract test. */
export interface VerifyConfig {
  readonly testData?: string;
  readonly timeoutMs?: number;
  readonly maxResponseMs?: number;
  readonly concurrency?: number;
  readonly rate?: number;
  readonly maxRequests?: number;
  readonly operations?: readonly string[];
  readonly tags?: readonly string[];
  /** Path templates; `*` stands for any characters. */
  readonly paths?: readonly string[];
  readonly methods?: readonly string[];
  /** Operation ids or path templates. */
  readonly exclude?: readonly string[];
  /** Families of cases. */
  readonly families?: readonly string[];
  /** The file of known findings. */
  readonly baseline?: string;
}

/** The comparison of contracts. */
export interface DiffConfig {
  readonly failOn?: "patch" | "minor" | "major" | "none";
  /** How to rate what the specifications leave open; src/diff/README.md has the table. */
  readonly policy?: DiffPolicy;
}
