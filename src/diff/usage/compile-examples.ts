import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import ts from "typescript";

/** Programs that were written against an earlier release: their text, by path inside the package. */
export type UsageExamples = ReadonlyMap<string, string>;

/** One place of an example that the present types refuse. */
export interface BrokenUsage {
  /** Path inside the package. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What the compiler says, on one line. */
  readonly message: string;
}

/**
 * Compiles examples of an earlier release against the package as it is in `folder` now. Each example is at its old place, in
 * memory only, so that both its relative imports and those by the package's name lead to the present sources; the compiler's
 * options are those of the package's tsconfig.json. Nothing is written.
 */
export function compileExamples(examples: UsageExamples, folder: string): readonly BrokenUsage[] {
  const texts = new Map([...examples].map(([file, text]) => [resolve(folder, file), text]));
  const options = compilerOptions(folder);
  const program = ts.createProgram({ rootNames: [...texts.keys()], options, host: overlay(options, texts) });
  const broken = [...texts.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return source === undefined
      ? []
      : ts.getPreEmitDiagnostics(program, source).map((found) => toBroken(found, folder));
  });
  return [...new Map(broken.map((one) => [`${one.file}:${one.line}:${one.message}`, one])).values()];
}

function toBroken({ file, start = 0, messageText }: ts.Diagnostic, folder: string): BrokenUsage {
  const message = ts.flattenDiagnosticMessageText(messageText, " ").replaceAll(/\s+/g, " ");
  if (file === undefined) return { file: "", line: 1, message };
  const { line } = file.getLineAndCharacterOfPosition(start);
  return { file: relative(folder, file.fileName), line: line + 1, message };
}

/** The disk, but for the examples. */
function overlay(options: ts.CompilerOptions, texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (file) => texts.has(resolve(file)) || host.fileExists(file),
    readFile: (file) => texts.get(resolve(file)) ?? host.readFile(file),
    getSourceFile: (file, version) => {
      const text = texts.get(resolve(file)) ?? host.readFile(file);
      return text === undefined ? undefined : ts.createSourceFile(file, text, version, true);
    },
  };
}

function compilerOptions(folder: string): ts.CompilerOptions {
  const file = join(folder, "tsconfig.json");
  const { config } = existsSync(file) ? ts.readConfigFile(file, ts.sys.readFile) : { config: {} };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, folder);
  return {
    ...options,
    noEmit: true,
    skipLibCheck: true,
    noUnusedLocals: false,
    noUnusedParameters: false,
    paths: selfReferences(folder),
  };
}

interface Manifest {
  readonly name?: string;
  readonly exports?: Readonly<Record<string, string | { readonly types?: string }>>;
}

/** The package's own name and its subpaths, led to the sources of what `exports` names: the built files need not be there. */
function selfReferences(folder: string): Record<string, string[]> {
  const file = join(folder, "package.json");
  const { name = "", exports = {} } = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Manifest) : {};
  const entries = Object.entries(exports).flatMap(([subpath, target]): [string, string[]][] => {
    const types = typeof target === "string" ? target : target.types;
    return types === undefined ? [] : [[join(name, subpath), [sourceOf(folder, types)]]];
  });
  return Object.fromEntries(entries);
}

/** `dist/src/index.d.ts` is built from `src/index.ts`. */
function sourceOf(folder: string, types: string): string {
  const source = types
    .replace(/^\.\//, "")
    .replace(/^dist\//, "")
    .replace(/\.d\.ts$/, ".ts");
  return existsSync(join(folder, source)) ? join(folder, source) : join(folder, types);
}
