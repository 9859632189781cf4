import { readFileSync } from "node:fs";
import { dirname, extname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import ts from "typescript";
import { type GeneratedFile, notice } from "../generated-file.ts";

/** TypeScript in a checkout, JavaScript with declarations next to it in the installed package. */
const ending = extname(fileURLToPath(import.meta.url));
const entry = fileURLToPath(new URL(`../../client/runtime${ending}`, import.meta.url));
const sources = resolve(dirname(entry), "..");

/**
 * The client's runtime as files of their own, so that a generated client needs no package but openapi-fetch, on any runtime: one
 * module, and the declarations of its parts.
 */
export async function runtimeFiles(): Promise<readonly GeneratedFile[]> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    external: ["openapi-fetch"],
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
    write: false,
    absWorkingDir: sources,
  });
  const code = (outputFiles[0]?.text ?? "").replaceAll(/^ *\/\/ .*\n/gm, "");
  return [{ path: "runtime/client/runtime.js", text: `${notice}${code}` }, ...declarations()];
}

function declarations(): readonly GeneratedFile[] {
  const files: GeneratedFile[] = [];
  const due = [entry];
  const seen = new Set<string>();
  for (let file = due.pop(); file !== undefined; file = due.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = declarationOf(file);
    const path = relative(sources, file).split(sep).join("/");
    files.push({ path: `runtime/${path.replace(/\.(ts|js)$/, ".d.ts")}`, text: `${notice}${text}` });
    for (const [, specifier = ""] of text.matchAll(/from "(\.[^"]+)\.js"/g))
      due.push(resolve(dirname(file), `${specifier}${ending}`));
  }
  return files;
}

/** A method that a symbol names: the compiler cannot infer it without all of the program, and writes it twice. */
const computedName = 9038;
const inferredMember = /^ *\[Symbol\.\w+\]: .*\n/gm;

/** Imports end in `.js`, which every module resolution of TypeScript takes for the declaration next to it. */
function declarationOf(file: string): string {
  if (ending === ".js") return withJs(readFileSync(file.replace(/\.js$/, ".d.ts"), "utf8"));
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(file, "utf8"), {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, strict: true },
  });
  const problem = diagnostics.find(({ code }) => code !== computedName);
  if (problem === undefined) return withJs(outputText.replaceAll(inferredMember, ""));
  throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(problem.messageText, " ")}`);
}

function withJs(text: string): string {
  return text.replaceAll(/(from "\.[^"]+)\.ts"/g, '$1.js"');
}
