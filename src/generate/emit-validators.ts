import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type PluginBuild } from "esbuild";
import type { ContractModel } from "../contract/contract-model.ts";
import { writeExactJson } from "../contract/exact-json.ts";
import { type GeneratedFile, notice } from "./generated-file.ts";
import { SlotCompiler } from "./slot-compiler.ts";
import { typescriptLiteral } from "./typescript-literal.ts";
import { validatorTree } from "./validation-slot.ts";

/**
 * validators.js and its types: Ajv's functions for every header, parameter and body as standalone code. Ajv leaves
 * `require` of its own run-time files in what it calls ESM; esbuild puts those in, so that the file needs nothing beside it.
 * Equal schemas share one function.
 */
export async function emitValidators(model: ContractModel): Promise<readonly GeneratedFile[]> {
  const compiler = new SlotCompiler(model, { source: true });
  const names = new Map<string, string>();
  const keys: Record<string, string> = {};
  const tree = validatorTree(model, (_operation, slot) => {
    const schema = `${slot.direction} ${writeExactJson(slot.schema)}`;
    const name = names.get(schema) ?? `check${names.size + 1}`;
    if (!names.has(schema)) keys[name] = compiler.add(slot, name);
    names.set(schema, name);
    return { reference: name };
  });
  const code = await bundled(compiler.moduleCode(keys), exportedTree(tree, Object.keys(keys)));
  return [
    { path: "validators.js", text: `${notice}// @ts-nocheck\n\n${code}` },
    { path: "validators.d.ts", text: declaration },
  ];
}

/** `AjvChecks`, written out so that the folder works wherever it lies. */
const declaration = `${notice}
/** A function of Ajv: after it has returned false, \`errors\` says what it found. */
export interface Check {
  (value: unknown): boolean;
  errors?:
    | readonly {
        readonly instancePath: string;
        readonly keyword: string;
        readonly params: Readonly<Record<string, unknown>>;
      }[]
    | null;
}

/** By name (\`<in>:<name>\` for parameters, lower case for headers) or by media type. */
export type Checks = Readonly<Record<string, Check>>;

/** What every header, parameter and body is checked with, by operation id and status. */
export declare const checks: {
  readonly [operationId: string]: {
    readonly parameters: Checks;
    readonly requestBody: Checks;
    readonly responses: Readonly<Record<string, { readonly headers: Checks; readonly body: Checks }>>;
  };
};
`;

/** A module that exports the tree, with a function of the module `checks` at each leaf. */
function exportedTree(tree: unknown, names: readonly string[]): string {
  const literal = typescriptLiteral(tree).replaceAll(/\{\s*"reference": "(check\d+)",\s*\}/g, "$1");
  return `import { ${names.join(", ")} } from "checks";\nexport const checks = ${literal};\n`;
}

async function bundled(functions: string, tree: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: tree, loader: "js" },
    plugins: [{ name: "checks", setup: (builder) => provideChecks(builder, functions) }],
    absWorkingDir: modulesParent,
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    charset: "utf8",
    write: false,
    legalComments: "none",
    logLevel: "silent",
  });
  return (outputFiles[0]?.text ?? "").replaceAll(/^ *\/\/ .*\n/gm, "");
}

/** The folder above Ajv's node_modules: paths that esbuild writes into the code start there, the same on every machine. */
const modulesParent = fileURLToPath(import.meta.resolve("ajv")).split(`${sep}node_modules${sep}`)[0] ?? ".";

function provideChecks(builder: PluginBuild, functions: string): void {
  builder.onResolve({ filter: /^checks$/ }, () => ({ path: "checks", namespace: "checks" }));
  builder.onLoad({ filter: /.*/, namespace: "checks" }, () => ({
    contents: functions,
    loader: "js",
    resolveDir: modulesParent,
  }));
}
