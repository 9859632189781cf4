import { isJsonObject, type JsonObject } from "../../../contract/json/json.ts";
import { PlateError } from "../../../contract/model/plate-error.ts";
import { enginePackageName } from "../../install-name.ts";
import { firstContract } from "./first-contract.ts";
import { type PackageManager, writeWorkflow } from "./write-workflow.ts";

/** What is known of the folder that a project begins in. */
export interface InitFacts {
  /** The contract that is there, from the folder; `undefined` where one has to be written. */
  readonly contract: string | undefined;
  /** The configuration that is there, from the folder. */
  readonly config: string | undefined;
  /** The text of package.json; `undefined` where there is none. */
  readonly manifest: string | undefined;
  /** The folder's name. */
  readonly folderName: string;
  readonly packageManager: PackageManager;
  /** The versions to ask for: of this program (`undefined` while no registry has it), and of what a generated client imports. */
  readonly versions: { readonly plate: string | undefined; readonly client: string };
  /** Whether a file is there, from the folder. */
  readonly has: (path: string) => boolean;
}

/** What `plate init` does. */
export interface InitPlan {
  /** New files, from the folder. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** What package.json becomes; `undefined` where nothing of it changes. */
  readonly manifest: string | undefined;
  /** What is left as it is, and why, as lines. */
  readonly kept: readonly string[];
  /** Whether package.json asks for this program. */
  readonly hasProgram: boolean;
}

/** The scripts, by name. The prefix keeps them apart from an application's own. */
const scripts: Readonly<Record<string, string>> = {
  "api:generate": "plate generate",
  "api:check": "plate generate --check",
  "api:lint": "plate lint",
  "api:mock": "plate mock",
  "api:docs": "plate docs",
  "api:verify": "plate verify",
};

const workflowPath = ".github/workflows/api.yml";

/**
 * Plans what `plate init` writes: a contract where there is none, a configuration, scripts and packages in package.json, and a
 * workflow. What is there stays as it is. Pure. Throws a PlateError for a package.json that cannot be read.
 */
export function planInit(facts: InitFacts): InitPlan {
  const contract = facts.contract ?? "openapi.yaml";
  const wanted = [
    ...(facts.contract === undefined ? [{ path: contract, text: firstContract }] : []),
    { path: facts.config ?? "plate.yaml", text: writeConfig(contract) },
    { path: workflowPath, text: writeWorkflow(facts.packageManager) },
  ];
  const files = wanted.filter(({ path }) => !facts.has(path));
  const kept = wanted.filter(({ path }) => facts.has(path)).map(({ path }) => `${path} is there`);
  const { text, ...manifest } = planManifest(facts);
  const ofContract = facts.contract === undefined ? [] : [`${contract} is the contract`];
  return { files, manifest: text, hasProgram: manifest.hasProgram, kept: [...ofContract, ...kept, ...manifest.kept] };
}

function writeConfig(contract: string): string {
  return `# yaml-language-server: $schema=node_modules/openapi-plate/plate.schema.json
contract: ${JSON.stringify(contract)}
out: generated
docs: { out: site }
`;
}

function planManifest({ manifest: text, folderName, versions }: InitFacts): Pick<InitPlan, "kept" | "hasProgram"> & {
  readonly text: string | undefined;
} {
  const found = text === undefined ? {} : parse(text);
  const manifest = isUnnamed(found)
    ? { name: packageName(folderName), private: true, type: "module", ...found }
    : found;
  const own = memberOf(manifest, "scripts");
  const others = Object.keys(scripts).filter((name) => own[name] !== undefined && own[name] !== scripts[name]);
  const changed = {
    ...manifest,
    scripts: { ...scripts, ...own },
    ...withPackage(manifest, "dependencies", ["openapi-fetch", versions.client]),
    ...(versions.plate === undefined
      ? {}
      : withPackage(manifest, "devDependencies", [enginePackageName, versions.plate])),
  };
  const written = `${JSON.stringify(changed, undefined, indentOf(text))}\n`;
  const isSame = text !== undefined && JSON.stringify(parse(text)) === JSON.stringify(changed);
  return {
    text: isSame ? undefined : written,
    hasProgram: hasPackage(changed, enginePackageName),
    kept: [
      ...others.map((name) => `the script ${name} of package.json is another: ${String(own[name])}`),
      ...(isSame ? ["package.json has everything already"] : []),
    ],
  };
}

/** Whether a manifest says nothing but packages, as an installation writes it into an empty folder: it is no application's yet. */
function isUnnamed(manifest: JsonObject): boolean {
  return Object.keys(manifest).every((name) => name === "dependencies" || name === "devDependencies");
}

/** The packages of one kind with one more; nothing where the manifest has it already, of whichever kind. */
function withPackage(manifest: JsonObject, kind: string, [name, version]: readonly [string, string]): JsonObject {
  return hasPackage(manifest, name) ? {} : { [kind]: { ...memberOf(manifest, kind), [name]: version } };
}

function hasPackage(manifest: JsonObject, name: string): boolean {
  return ["dependencies", "devDependencies"].some((each) => memberOf(manifest, each)[name] !== undefined);
}

function memberOf(manifest: JsonObject, name: string): JsonObject {
  const member = manifest[name] ?? {};
  if (isJsonObject(member)) return member;
  throw unreadable(`its member ${name} is no object`);
}

function parse(text: string): JsonObject {
  try {
    // npm takes a byte order mark too.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    if (isJsonObject(value)) return value;
  } catch {
    throw unreadable("it is not JSON");
  }
  throw unreadable("it is no object");
}

function unreadable(reason: string): PlateError {
  return new PlateError("usage", `package.json cannot be read: ${reason}`, {
    fix: "repair it, then run plate init again; nothing has been written",
  });
}

function indentOf(text = ""): string {
  return /^[{\s]*?\n([ \t]+)"/.exec(text)?.[1] ?? "  ";
}

/** A name that npm takes. https://docs.npmjs.com/cli/configuring-npm/package-json#name */
function packageName(folderName: string): string {
  const name = folderName
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-")
    .replace(/^[._-]+|-+$/g, "");
  return name === "" ? "api" : name.slice(0, 214);
}
