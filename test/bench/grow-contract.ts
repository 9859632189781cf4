import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** A contract folder as large as one likes. */
export interface GrownContract {
  /** The root document. */
  readonly spec: string;
  /** The path file of each endpoint, in the order of the document. */
  readonly pathFiles: readonly string[];
}

/** One endpoint of the contract that is grown: its own files, and what tells them from others. */
interface Endpoint {
  readonly path: string;
  readonly operationId: string;
  /** Relative to the contract's folder. */
  readonly files: readonly string[];
}

/**
 * Writes a contract of `count` endpoints into a folder: those of `openapi/` in turn, each with its own path, operation id, result
 * codes, names of request members, files and examples. What they share (headers, envelope) stays shared.
 */
export function growContract(folder: string, count: number): GrownContract {
  cpSync("openapi", folder, { recursive: true });
  const root = join(folder, "openapi.yaml");
  const endpoints = endpointsOf(folder);
  const texts = new Map(
    endpoints.flatMap(({ files }) => files).map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  );
  for (const file of texts.keys()) rmSync(join(folder, file));
  const grown = Array.from({ length: count }, (_, index) => {
    const endpoint = endpoints[index % endpoints.length] as Endpoint;
    return writeEndpoint(folder, { endpoint, number: index + 1, texts });
  });
  const head = readFileSync(root, "utf8").replace(/^paths:\n(?: .*\n)*/m, "");
  const paths = grown.map(({ path, file }) => `  ${path}:\n    $ref: ${file}\n`);
  writeFileSync(root, `${head.trimEnd()}\npaths:\n${paths.join("")}`);
  removeUnreached(folder, root);
  return { spec: root, pathFiles: grown.map(({ file }) => join(folder, file)) };
}

function endpointsOf(folder: string): readonly Endpoint[] {
  const text = readFileSync(join(folder, "openapi.yaml"), "utf8");
  const all = filesBelow(folder);
  return [...text.matchAll(/^ {2}(\/\S+):\n {4}\$ref: (\S+)$/gm)].map(([, path = "", file = ""]) => {
    const operationId = /operationId: (\w+)/.exec(readFileSync(join(folder, file), "utf8"))?.[1] ?? "";
    const own = all.filter((each) => each.includes(pascal(operationId)) || each.startsWith(`examples/${operationId}/`));
    return { path, operationId, files: [file, ...own] };
  });
}

interface Copy {
  readonly endpoint: Endpoint;
  readonly number: number;
  readonly texts: ReadonlyMap<string, string>;
}

function writeEndpoint(folder: string, { endpoint, number, texts }: Copy) {
  const { path, operationId, files } = endpoint;
  const rename = (text: string): string =>
    text
      .replaceAll(pascal(operationId), `${pascal(operationId)}${number}`)
      .replaceAll(new RegExp(`\\b${operationId}\\b`, "g"), `${operationId}${number}`);
  const members = ownMembers(files.map((file) => texts.get(file) ?? ""));
  const [pathFile = ""] = files;
  for (const file of files) {
    const target = file === pathFile ? file.replace(/\.yaml$/, `-${number}.yaml`) : rename(file);
    mkdirSync(dirname(join(folder, target)), { recursive: true });
    const text = rename(texts.get(file) ?? "").replaceAll(/"(\d{3})_(\d{3})"/g, (code) => otherCode(code, number));
    writeFileSync(
      join(folder, target),
      members.reduce((written, name) => renamedMember(written, name, number), text),
    );
  }
  return { path: `${path}/${number}`, file: pathFile.replace(/\.yaml$/, `-${number}.yaml`) };
}

/** The members that the endpoint's own request schema names at its top; schemas that it shares keep theirs. */
function ownMembers(texts: readonly string[]): readonly string[] {
  const schema = texts.find((text) => /^title: \w+Request$/m.test(text)) ?? "";
  const properties = /^properties:\n((?: .*\n?)*)/m.exec(schema)?.[1] ?? "";
  return [...properties.matchAll(/^ {2}(\w+):$/gm)].map(([, name = ""]) => name);
}

/** A member's name as the key of an object and in a list of required ones. */
function renamedMember(text: string, name: string, number: number): string {
  return text
    .replaceAll(new RegExp(`^( +)${name}:(?= |$)`, "gm"), `$1${name}${number}:`)
    .replaceAll(new RegExp(`^( +- )${name}$`, "gm"), `$1${name}${number}`);
}

/** Success and the invalid request keep their codes; the others mean something else at each endpoint. */
function otherCode(code: string, number: number): string {
  if (code === '"000_000"' || code === '"000_002"') return code;
  return `"${String((Number(code.slice(1, 4)) + number) % 1000).padStart(3, "0")}${code.slice(4)}`;
}

function pascal(operationId: string): string {
  return operationId.charAt(0).toUpperCase() + operationId.slice(1);
}

function filesBelow(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".yaml") && !name.startsWith("changes")).toSorted();
}

/** A contract of few endpoints does not use all that the whole one shares, and lint would say so. */
function removeUnreached(folder: string, root: string): void {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file) || !existsSync(file)) return;
    reached.add(file);
    const references = readFileSync(file, "utf8").matchAll(/\$ref: ['"]?([^\s#'"]+)/g);
    for (const [, reference = ""] of references) visit(join(dirname(file), reference));
  };
  visit(root);
  const unreached = filesBelow(folder).filter((name) => name.includes("/") && !reached.has(join(folder, name)));
  for (const name of unreached) rmSync(join(folder, relative(".", name)));
}
