import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Metafile } from "esbuild";
import { compiledFolder } from "./packages.ts";

const require =
  "import { createRequire as plateRequire } from 'node:module'; const require = plateRequire(import.meta.url);";

/**
 * Puts Prism's library into the engine's package, in place of the module that loads it, and writes the licences of everything that
 * comes with it. As a dependency it would bring an install script that reports to a telemetry service (@scarf/scarf), which no
 * setting of ours reaches once the package is installed in an application.
 */
export async function bundlePrism(root: string, folder: string): Promise<void> {
  const module = join(folder, compiledFolder, "src/mock/answer/load-prism.js");
  const { metafile } = await build({
    stdin: { contents: withPlainRequire(readFileSync(module, "utf8")), resolveDir: root, sourcefile: "load-prism.js" },
    outfile: module,
    allowOverwrite: true,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node24",
    mainFields: ["module", "main"],
    banner: { js: require },
    legalComments: "none",
    logLevel: "error",
    metafile: true,
    absWorkingDir: root,
  });
  const what = `The file ${compiledFolder}/src/mock/answer/load-prism.js`;
  writeFileSync(join(folder, "THIRD-PARTY-NOTICES.txt"), notices(root, metafile.inputs, what));
}

/** esbuild follows `require` only where nothing declares it. */
function withPlainRequire(code: string): string {
  const declared = "const require = createRequire(import.meta.url);\n";
  if (!code.includes(declared)) throw new Error("load-prism.js does not declare require as it did");
  return code.replace(declared, "");
}

/** Names and licences of the packages that a bundle (`what`) was made of. */
export function notices(root: string, inputs: Metafile["inputs"], what: string): string {
  const folders = new Set(
    Object.keys(inputs).flatMap((file) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
  );
  const parts = [...folders].sort().map((folder) => notice(join(root, folder)));
  return `${what} contains the following packages.\n\n${parts.join("\n")}`;
}

function notice(folder: string): string {
  const {
    name,
    version,
    license = "see its text",
  } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license?: unknown;
  };
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8").trim());
  return [`${"=".repeat(78)}\n${name} ${version} (${String(license)})`, ...texts, ""].join("\n\n");
}
