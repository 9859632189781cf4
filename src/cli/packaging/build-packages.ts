import { chmodSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseExactJson, writeExactJson } from "../../contract/json/exact-json.ts";
import { bundlePrism } from "./bundle-prism.ts";
import { compileModules } from "./compile-modules.ts";
import { packageManifest } from "./package-manifest.ts";
import { clientPackage, compiledFolder, enginePackage, type PublishedPackage } from "./packages.ts";

/**
 * Builds both packages from the repository at `root` into folders of `out`, each ready for `npm pack`: compiled modules with
 * declarations, the files that are copied, and package.json. What was in `out` before is removed.
 * Throws an Error with what the compiler says where the sources do not compile.
 */
export async function buildPackages(root: string, out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  for (const built of [clientPackage, enginePackage]) buildPackage(built, root, join(out, built.name));
  await bundlePrism(root, join(out, enginePackage.name));
  writeFileSync(join(out, clientPackage.name, "plate.yaml"), boundConfig);
  for (const { name } of [clientPackage, enginePackage]) finishPackage(name, root, out);
}

/** What `plate --config konaplate-contract` works on. */
const boundConfig = `contract: openapi.json\nplatform: ./${compiledFolder}/src/konaplate/platform.js\n`;

function buildPackage(built: PublishedPackage, root: string, folder: string): void {
  const lib = join(folder, compiledFolder);
  const compiled = compileModules({ root, entries: built.entries, except: built.except, outDir: lib });
  for (const source of compiled) copyCompanions(source, root, lib);
  for (const asset of globSync([...built.assets], { cwd: root })) copyFile(join(root, asset), join(lib, asset));
  for (const [from, to] of Object.entries(built.copies)) {
    copyFile(join(root, from), join(folder, to));
    if (to === "openapi.json") writeFileSync(join(folder, to), withoutBlanks(readFileSync(join(folder, to), "utf8")));
  }
}

/** Programs read it; people read the documentation. Integers stay exact. */
function withoutBlanks(json: string): string {
  return `${writeExactJson(parseExactJson(json))}\n`;
}

/** Generated JavaScript and its declarations, which the compiler does not emit. */
function copyCompanions(source: string, root: string, lib: string): void {
  if (!source.endsWith(".js")) return;
  copyFile(join(root, source), join(lib, source));
  const types = source.replace(/\.js$/, ".d.ts");
  if (existsSync(join(root, types))) copyFile(join(root, types), join(lib, types));
}

function finishPackage(name: string, root: string, out: string): void {
  const folder = join(out, name);
  const built = name === clientPackage.name ? clientPackage : enginePackage;
  writeFileSync(join(folder, "package.json"), packageManifest(built, root, folder));
  const program = join(folder, compiledFolder, "src/cli/main.js");
  if (existsSync(program)) chmodSync(program, 0o755);
}

function copyFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, readFileSync(from));
}
