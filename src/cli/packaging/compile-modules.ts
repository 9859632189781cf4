import { globSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";

/** What to compile. */
export interface CompileTask {
  readonly root: string;
  /** Globs of modules from the root; everything that they import by a relative path is compiled with them. */
  readonly entries: readonly string[];
  readonly except: readonly string[];
  readonly outDir: string;
}

/**
 * Compiles modules and all that they reach to JavaScript with declarations, laid out like the sources. Returns the files of ours
 * that belong to them, from the root. Throws an Error with the compiler's words where they do not compile.
 */
export function compileModules({ root, entries, except, outDir }: CompileTask): readonly string[] {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config.config, include: [] }, ts.sys, root);
  const rootNames = globSync([...entries], { cwd: root, exclude: [...except] }).map((entry) => join(root, entry));
  const program = ts.createProgram({ rootNames, options: { ...options, ...emitOptions, rootDir: root, outDir } });
  const reached = reachedFrom(program, rootNames);
  const write: ts.WriteFileCallback = (path, text, _mark, _onError, sources) => {
    if (sources?.every(({ fileName }) => reached.has(resolve(fileName)))) ts.sys.writeFile(path, text);
  };
  // What the declarations cannot be written for; `tsc -p .` checks everything else.
  const { diagnostics: problems } = program.emit(undefined, write);
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, formatHost(root)));
  return [...reached].map((path) => relative(root, path).split(sep).join("/"));
}

/** What is not needed for the declarations is not checked: `npm test` has checked it, and twice would take longer than all the rest. */
const emitOptions: ts.CompilerOptions = { noEmit: false, declaration: true, noCheck: true };

/** The modules that these reach by relative imports: what is imported by a name is another package's. */
function reachedFrom(program: ts.Program, rootNames: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const due = [...rootNames];
  for (let path = due.pop(); path !== undefined; path = due.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    const { importedFiles } = ts.preProcessFile(program.getSourceFile(path)?.text ?? "");
    const relatives = importedFiles.filter(({ fileName }) => fileName.startsWith("."));
    for (const { fileName } of relatives) due.push(resolve(dirname(path), fileName));
  }
  return reached;
}

function formatHost(root: string): ts.FormatDiagnosticsHost {
  return { getCanonicalFileName: (name) => name, getCurrentDirectory: () => root, getNewLine: () => "\n" };
}
