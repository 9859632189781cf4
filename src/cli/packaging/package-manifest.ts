import { globSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { compiledFolder, type PublishedPackage } from "./packages.ts";

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly repository?: unknown;
  readonly homepage?: unknown;
  readonly bugs?: unknown;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/**
 * package.json of a built package: the common members of the repository's own, and as dependencies exactly the packages that its
 * compiled modules import, at the versions that the repository is tested with.
 */
export function packageManifest(built: PublishedPackage, root: string, folder: string): string {
  const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  const { version, license, repository, homepage, bugs } = own;
  const versions = { ...own.devDependencies, ...own.dependencies };
  const dependencies = importedPackages(folder).map((name) => [name, versions[name] ?? missing(name)] as const);
  const manifest = {
    name: built.name,
    version,
    description: built.description,
    keywords: built.keywords,
    license,
    repository,
    homepage,
    bugs,
    type: "module",
    ...built.manifest,
    engines: { node: built.node },
    dependencies: Object.fromEntries(dependencies),
    publishConfig: { access: "public", provenance: true },
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

function missing(name: string): never {
  throw new Error(`${name} is imported and is no dependency of the repository`);
}

/** What compiled modules import or resolve, in the forms that the compiler leaves. */
const specifier =
  /(?:\bfrom|\bimport|\brequire(?:\.resolve)?|\.resolve)\s*\(?\s*"((?:@[\w-]+\/)?[a-z][\w.-]*)(?:\/[^"]*)?"/g;

/** Modules that bring what they need along, and mention other packages in texts only, such as the script of a Postman collection. */
const selfContained = /load-prism\.js$|generated\/validators\.js$|postman\/signing-script\.js$/;

function importedPackages(folder: string): readonly string[] {
  const files = globSync(`${compiledFolder}/**/*.js`, { cwd: folder }).filter((file) => !selfContained.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8"));
  const names = texts.flatMap((text) => [...text.matchAll(specifier)].map(([, name = ""]) => name));
  return [...new Set(names)].filter((name) => !builtinModules.includes(name) && !name.startsWith("konaplate-")).sort();
}
