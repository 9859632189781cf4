import { extname, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { writeExactJson } from "../../contract/json/exact-json.ts";
import type { ContractModel } from "../../contract/model/contract-model.ts";
import { serverRequestsOf } from "../../contract/model/server-requests.ts";
import { canBeNamed } from "../emit-operations.ts";
import { type GeneratedFile, notice } from "../generated-file.ts";
import { memberName, typescriptLiteral } from "../typescript-literal.ts";
import { type CheckedSchema, validatorTree } from "./checked-schema.ts";
import { exactRuntimeModule } from "./exact-keywords.ts";
import { withPatterns } from "./pattern-engine.ts";
import { SchemaCompiler } from "./schema-compiler.ts";
import { shortenCode } from "./shorten-code.ts";

/**
 * validators.js and its types: Ajv's functions for every header, parameter and body as standalone code. Ajv leaves
 * `require` of its own run-time files in what it calls ESM; these are put in, so that the file needs no other file.
 * Equal schemas share one function.
 */
export async function emitValidators(model: ContractModel): Promise<readonly GeneratedFile[]> {
  const compiler = new SchemaCompiler(model, { source: true });
  const names = new Map<string, string>();
  const keys: Record<string, string> = {};
  const leaf = (_operation: unknown, checked: CheckedSchema): Leaf => {
    const schema = `${checked.direction} ${writeExactJson(checked.schema)}`;
    const name = names.get(schema) ?? `check${names.size + 1}`;
    if (!names.has(schema)) keys[name] = compiler.add(checked, name);
    names.set(schema, name);
    return { reference: name };
  };
  const tree = validatorTree(model, leaf);
  const received = validatorTree({ operations: serverRequestsOf(model).map(({ operation }) => operation) }, leaf);
  const ofReceivers = Object.keys(received).length === 0 ? "" : exportedTree("receivers", received);
  const code = await standalone(compiler.moduleCode(keys), exportedTree("checks", tree) + ofReceivers);
  return [
    { path: "validators.js", text: `${notice}// @ts-nocheck\n\n${code}` },
    {
      path: "validators.d.ts",
      text: `${declaration}${declaredChecks(Object.keys(tree))}${declaredReceivers(Object.keys(received))}`,
    },
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

/** What the headers, parameters and bodies of an operation are checked with. */
export interface OperationChecks {
  readonly parameters: Checks;
  readonly requestBody: Checks;
  readonly responses: Readonly<Record<string, { readonly headers: Checks; readonly body: Checks }>>;
}

/** All of them by operation id. */
export declare const checks: { readonly [operationId: string]: OperationChecks };
`;

function declaredChecks(ids: readonly string[]): string {
  return ids
    .filter(canBeNamed)
    .map((id) => `/** Those of ${id} alone. */\nexport declare const ${id}Checks: OperationChecks;\n`)
    .join("");
}

/** Their names as a type, so that a wrong one is an error where it is written. */
function declaredReceivers(ids: readonly string[]): string {
  if (ids.length === 0) return "";
  const members = ids.map((id) => `  readonly ${memberName(id)}: OperationChecks;\n`).join("");
  return `/** What a receiver checks: webhooks and callbacks, by the names that they have in types.ts. */
export declare const receivers: {\n${members}};\n${declaredChecks(ids)}`;
}

/** Stands for a function. */
interface Leaf {
  readonly reference: string;
}

/** The tree as text, with a function at each leaf. Each operation is a value of its own, so that a bundler drops the others. */
function exportedTree(name: string, tree: Readonly<Record<string, unknown>>): string {
  const literalOf = (value: unknown, indent = ""): string =>
    typescriptLiteral(value, { indent }).replaceAll(/\{\s*"reference": "(check\d+)",\s*\}/g, "$1");
  const ids = Object.keys(tree);
  const own = ids.filter(canBeNamed).map((id) => `export const ${id}Checks = ${literalOf(tree[id])};\n\n`);
  const members = ids.map((id) =>
    canBeNamed(id) ? `  ${memberName(id)}: ${id}Checks,\n` : `  ${memberName(id)}: ${literalOf(tree[id], "  ")},\n`,
  );
  return `${own.join("")}export const ${name} = {\n${members.join("")}};\n`;
}

/** Ajv's code without what nothing in it uses, exports nothing but the tree, and has its run-time files where they were required. */
async function standalone(functions: string, tree: string): Promise<string> {
  const { code, needsProgram } = withPatterns(
    shortenCode(withoutUnusedSchemas(functions))
      .replace(/^"use strict";\n/, "")
      .replaceAll(/^export const (check\d+) = /gm, "const $1 = "),
  );
  const files = new Set([...code.matchAll(required)].map(([, file = ""]) => file));
  const ours = new Set([...code.matchAll(exactFunction)].map(([, name = ""]) => name));
  const runTime = await runTimeFiles({
    files: [...files].filter((file) => file !== exactRuntimeModule).sort(),
    ours: [...ours].sort(),
    needsProgram,
  });
  const bound = code
    .replaceAll(exactFunction, "exact.$1")
    .replaceAll(required, 'required["$1"]')
    .replaceAll(/^(const pattern\d+ = )new RegExp\(/gm, "$1/* @__PURE__ */ new RegExp(")
    .replaceAll(boundFunction, "$1/* @__PURE__ */ (() => $2)();");
  return `${runTime}${bound}\n${tree}`;
}

/** A function of ours as `exact-keywords.ts` writes it; within a text of the contract the quotation marks would be escaped. */
const exactFunction = new RegExp(`require\\("${exactRuntimeModule}"\\)\\.(\\w+)`, "g");

/** As Ajv writes it, in lines of its own; a text of the contract follows a quotation mark. */
const required = /(?<=^const \w+ = )require\("([^"]+)"\)/gm;

/** A function that is read from an object: bundlers keep what a getter might do. */
const boundFunction = /^(const func\d+ = )((?:exact\.|required\[")[^;]+);$/gm;

/** Ajv keeps every schema with its function; only some functions read theirs. Each is on one line. */
function withoutUnusedSchemas(code: string): string {
  const lines = code.split("\n");
  const kept = /^const (schema\d+) = /;
  const used = new Set(lines.filter((line) => !kept.test(line)).flatMap((line) => line.match(/\bschema\d+\b/g) ?? []));
  return lines.filter((line) => used.has(kept.exec(line)?.[1] ?? "") || !kept.test(line)).join("\n");
}

/** What the code of validators imports. */
interface RunTime {
  /** Ajv's run-time files, as they are required. */
  readonly files: readonly string[];
  /** Names of functions of `exact-runtime.ts`. */
  readonly ours: readonly string[];
  /** Whether a pattern is a program. */
  readonly needsProgram: boolean;
}

/** The code of Ajv's run-time files, as an object by what they are required as, of our own functions, and of what runs patterns. */
async function runTimeFiles({ files, ours, needsProgram }: RunTime): Promise<string> {
  const members = files.map((file) => `${JSON.stringify(file)}: require(${JSON.stringify(file)})`);
  const names = ours.join(", ");
  const parts = [
    ...(ours.length === 0
      ? []
      : [`import { ${names} } from ${JSON.stringify(exactRuntimeFile)};`, `export const exact = { ${names} };`]),
    ...(files.length === 0 ? [] : [`export const required = { ${members.join(", ")} };`]),
    ...(needsProgram ? [`export { patternOf } from ${JSON.stringify(programFile)};`] : []),
  ];
  if (parts.length === 0) return "";
  const { outputFiles } = await build({
    stdin: { contents: parts.join("\n"), loader: "js", resolveDir: modulesParent },
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
  const text = (outputFiles[0]?.text ?? "").replaceAll(/^ *\/\/ .*\n/gm, "");
  return text
    .replace(/export \{\s*[\w,\s]*\};\s*$/, "")
    .replaceAll(/^(var require_\w+ = )__commonJS\(/gm, "$1/* @__PURE__ */ __commonJS(")
    .replaceAll(/(?<=^var required = \{.*": )(?=require_\w+\(\))/gm, "/* @__PURE__ */ ")
    .replaceAll(/(?<=^ {2}"[^"\n]+": )(?=require_\w+\(\))/gm, "/* @__PURE__ */ ");
}

/** What runs the programs of patterns: next to this file as TypeScript, or as the JavaScript that it was built to. */
const programFile = fileURLToPath(
  new URL(`../../contract/schema/pattern/run-program${extname(import.meta.url)}`, import.meta.url),
);

const exactRuntimeFile = fileURLToPath(new URL(`./exact-runtime${extname(import.meta.url)}`, import.meta.url));

/** The folder above Ajv's node_modules: paths that esbuild writes into the code start there, the same on every machine. */
const modulesParent = fileURLToPath(import.meta.resolve("ajv")).split(`${sep}node_modules${sep}`)[0] ?? ".";
