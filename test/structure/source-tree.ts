import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The checkout's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Files that git tracks or would track, below these folders, as paths from the root. */
export function trackedFiles(...folders: readonly string[]): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "--", ...folders], {
    cwd: root,
    encoding: "utf8",
  });
  const deleted = execFileSync("git", ["ls-files", "-d", "--", ...folders], { cwd: root, encoding: "utf8" });
  const gone = new Set(deleted.split("\n"));
  return listed.split("\n").filter((file) => file !== "" && !gone.has(file));
}

export function readTracked(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

export function parseSource(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readTracked(file), ts.ScriptTarget.ES2023, true);
}

export interface Import {
  readonly from: string;
  readonly specifier: string;
  /** Path from the root for one of our own files, `undefined` for a package. */
  readonly to: string | undefined;
}

/** Every static and dynamic import of a file, of types too. */
export function importsOf(file: string): readonly Import[] {
  const { importedFiles } = ts.preProcessFile(readTracked(file), true, true);
  return importedFiles.map(({ fileName: specifier }) => ({
    from: file,
    specifier,
    to: specifier.startsWith(".") ? relative(root, join(root, dirname(file), specifier)) : undefined,
  }));
}

/** `src/client/ky.ts` → `client`; `src/index.ts` → `index`; `generated/x.ts` → `generated`. */
export function moduleOf(file: string): string {
  const [top = "", second = ""] = file.split("/");
  return top === "src" ? second.replace(/\.ts$/, "") : top;
}

/** Every function-like node of a file with the lines that it spans. */
export function functionsOf(file: string): readonly { readonly name: string; readonly lines: number }[] {
  const source = parseSource(file);
  const found: { name: string; lines: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body !== undefined) {
      const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
      const last = source.getLineAndCharacterOfPosition(node.getEnd()).line;
      const name = node.name !== undefined && ts.isIdentifier(node.name) ? node.name.text : `line ${first + 1}`;
      found.push({ name, lines: last - first + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
