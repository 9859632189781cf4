import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { parse } from "yaml";
import { pathVariables } from "../../contract/model/path-template.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import { type Replacement, replaceFiles } from "../../files/replace-file.ts";
import { type Endpoint, findEndpoints } from "./find-endpoints.ts";

/** What the new endpoint shall be called, and which one of the contract it is copied from (by default the first). */
export interface NewEndpoint {
  readonly operationId: string;
  readonly path: string;
  readonly like?: string | undefined;
}

/** What `addEndpoint` did; files are absolute paths. */
export interface AddedEndpoint {
  readonly like: string;
  readonly written: readonly string[];
}

/**
 * Copies an endpoint of a contract in the folder layout under new names, and names its path in the root: the path file, and
 * every file that belongs to the endpoint alone, which its name tells. What is shared stays shared. The copy says in
 * `x-uncertain` that it is one. Throws a PlateError (`usage`) before anything is written if a name is taken or no name.
 */
export async function addEndpoint(rootFile: string, endpoint: NewEndpoint): Promise<AddedEndpoint> {
  const folder = dirname(rootFile);
  const root = await readFile(rootFile, "utf8");
  const endpoints = findEndpoints(rootFile);
  checkNames(endpoint, endpoints);
  const like = chooseModel(endpoint, endpoints);
  const own = await ownFiles(like, { endpoints, folder });
  const names = namesOf(own, like.operationId, endpoint.operationId);
  const pathFile = join(dirname(like.file), `${slugLike(like, endpoint.path)}.yaml`);
  const copies = own.map((file) => ({
    file,
    copy: file === like.file ? pathFile : join(folder, rename(relative(folder, file), names)),
  }));
  const taken = copies.find(({ copy }) => existsSync(copy));
  if (taken !== undefined) {
    throw new PlateError("usage", `${relative(folder, taken.copy)} exists already`, { fix: "choose another name" });
  }
  const newRoot = withPath(root, endpoint.path, relative(folder, pathFile).replaceAll(sep, "/"));
  const texts = await Promise.all(
    copies.map(async ({ file, copy }): Promise<Replacement> => {
      const text = withoutLinks(rename(await readFile(file, "utf8"), names));
      return { file: copy, text: file === like.file ? asCopy(text, like, endpoint) : text };
    }),
  );
  // The root comes last: until then nothing leads to the new files.
  await replaceFiles([...texts, { file: rootFile, text: newRoot }]);
  return { like: like.operationId, written: [...copies.map(({ copy }) => copy).sort(), rootFile] };
}

function checkNames({ operationId, path }: NewEndpoint, endpoints: readonly Endpoint[]): void {
  const refuse = (what: string, fix: string) => {
    throw new PlateError("usage", what, { fix });
  };
  if (!/^[a-z][A-Za-z0-9]*$/.test(operationId)) {
    refuse(`${operationId} is no operation id`, "write a verb and a noun in camelCase, such as getWidget");
  }
  if (!/^(?:\/[A-Za-z0-9._~{}-]+)+$/.test(path)) refuse(`${path} is no path`, "write it as /v1/widgets/{id}");
  if (endpoints.some((other) => other.operationId === operationId)) {
    refuse(`the contract has an operation ${operationId} already`, "choose another name");
  }
  if (endpoints.some((other) => other.path === path)) {
    refuse(`the contract has the path ${path} already`, "add the operation to its path file by hand");
  }
}

function chooseModel({ like }: NewEndpoint, endpoints: readonly Endpoint[]): Endpoint {
  const model = like === undefined ? endpoints[0] : endpoints.find(({ operationId }) => operationId === like);
  if (model !== undefined) return model;
  const known = endpoints.map(({ operationId }) => operationId).join(", ");
  throw new PlateError(
    "usage",
    like === undefined ? "the contract has no endpoint in a file of its own to copy" : `there is no operation ${like}`,
    { fix: known === "" ? "write the first endpoint by hand" : `use --like with one of: ${known}` },
  );
}

interface Contract {
  readonly endpoints: readonly Endpoint[];
  readonly folder: string;
}

/** The path file, and what carries the operation's name of all that leads from there and from no other endpoint. */
async function ownFiles(like: Endpoint, { endpoints, folder }: Contract): Promise<readonly string[]> {
  const others = endpoints.filter(({ file }) => file !== like.file);
  const shared = new Set((await Promise.all(others.map(({ file }) => reachableFrom(file)))).flat());
  const candidates = (await reachableFrom(like.file)).filter((file) => !shared.has(file));
  return candidates.filter((file) => file === like.file || isNamedAfter(relative(folder, file), like.operationId));
}

async function reachableFrom(start: string): Promise<readonly string[]> {
  const found = [start];
  for (const from of found) {
    const text = await readFile(from, "utf8");
    for (const [, ref = ""] of text.matchAll(/\$ref:\s*["']?([^"'\s#]+)/g)) {
      const target = resolve(dirname(from), ref);
      if (!found.includes(target) && existsSync(target)) found.push(target);
    }
  }
  return found;
}

function isNamedAfter(file: string, operationId: string): boolean {
  const isOwnComponent = new RegExp(`^${pascalCase(operationId)}(?![a-z0-9])`).test(basename(file));
  return !file.startsWith("..") && (isOwnComponent || basename(dirname(file)) === operationId);
}

/** Old name to new name: the operation's own, and those of its components. */
type Names = ReadonlyMap<string, string>;

function namesOf(own: readonly string[], from: string, to: string): Names {
  const components = own.map((file) => basename(file).replace(/\.ya?ml$/, ""));
  const renamed = components.filter((name) => name.startsWith(pascalCase(from)));
  return new Map([[from, to], ...renamed.map((name) => [name, pascalCase(to) + name.slice(from.length)] as const)]);
}

function rename(text: string, names: Names): string {
  return text.replaceAll(/[A-Za-z][A-Za-z0-9]*/g, (word) => names.get(word) ?? word);
}

function pascalCase(operationId: string): string {
  return operationId.charAt(0).toUpperCase() + operationId.slice(1);
}

/** What the other endpoint's answers say of further operations, the copy's do not. */
function withoutLinks(text: string): string {
  return text.replace(/^links:\n(?:[ ].*\n)*/m, "");
}

/** Without what is known of the other endpoint's page, and with a word that nothing is known of the new one's. */
function asCopy(text: string, like: Endpoint, { operationId, path }: NewEndpoint): string {
  const note = `Copied from ${like.operationId}; nothing of it has been checked against the page of ${operationId} yet.`;
  const [, indent = ""] = /^( *)operationId: /m.exec(text) ?? [];
  const copy = ["externalDocs", "x-uncertain"]
    .reduce((rest, key) => rest.replace(new RegExp(`^${indent}${key}:.*\\n(?:${indent} +.*\\n)*`, "m"), ""), text)
    .replace(/^ *operationId: .*\n/m, (line) => `${line}${indent}x-uncertain: ${note}\n`);
  const named = pathVariables(path).filter((name) => !pathVariables(like.path).includes(name));
  const added = named.map((name) => pathParameter(name, indent)).join("");
  return copy.replace(new RegExp(`^${indent}parameters:\\n`, "m"), (line) => line + added);
}

/** Any text for now; what the page says of it takes its place. */
function pathParameter(name: string, indent: string): string {
  const lines = [
    `  - name: ${name}`,
    "    in: path",
    "    required: true",
    `    description: The ${name} in the path.`,
    "    x-uncertain: Nothing but its name is known yet.",
    "    schema:",
    "      type: string",
    "      minLength: 1",
    "      maxLength: 64",
    '    example: "1"',
  ];
  return lines.map((line) => `${indent}${line}\n`).join("");
}

/** The path's steps joined by hyphens, without the beginning that the other path file leaves out too. */
function slugLike(like: Endpoint, path: string): string {
  const [other, slug] = [hyphenated(like.path), hyphenated(path)];
  const own = basename(like.file).replace(/\.ya?ml$/, "");
  const omitted = other.endsWith(own) ? other.slice(0, other.length - own.length) : "";
  return slug.startsWith(omitted) ? slug.slice(omitted.length) : slug;
}

function hyphenated(path: string): string {
  return path.slice(1).replaceAll(/[{}]/g, "").replaceAll("/", "-");
}

/** Text and comments of the root stay as they are; the new lines go behind its last path. */
function withPath(root: string, path: string, file: string): string {
  const lines = root.split("\n");
  const start = lines.findIndex((line) => /^paths:\s*(?:#.*)?$/.test(line));
  const behind = lines.findIndex((line, index) => index > start && /^\S/.test(line) && !line.startsWith("#"));
  const last = lines.slice(0, behind === -1 ? lines.length : behind).findLastIndex((line) => line.trim() !== "");
  const text = lines.toSpliced(last + 1, 0, `  ${path}:`, `    $ref: ${file}`).join("\n");
  const { paths } = parse(text) as { readonly paths: Readonly<Record<string, { readonly $ref?: string }>> };
  if (start !== -1 && paths[path]?.$ref === file) return text;
  throw new PlateError("usage", "the root does not list its paths line by line", {
    fix: `add ${path} with $ref: ${file} to its paths by hand`,
  });
}
