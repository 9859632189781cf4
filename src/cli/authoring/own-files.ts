import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, relative, resolve } from "node:path";
import type { Endpoint } from "./find-endpoints.ts";

/** A contract in the folder layout: its endpoints, and the folder of its root document (absolute). */
export interface Contract {
  readonly endpoints: readonly Endpoint[];
  readonly folder: string;
}

/** The path file of an endpoint, and what carries its name of all that only it leads to. Absolute paths. */
export async function ownFiles(endpoint: Endpoint, { endpoints, folder }: Contract): Promise<readonly string[]> {
  const others = endpoints.filter(({ file }) => file !== endpoint.file);
  const shared = new Set((await Promise.all(others.map(({ file }) => reachableFrom(file)))).flat());
  const candidates = (await reachableFrom(endpoint.file)).filter((file) => !shared.has(file));
  return candidates.filter(
    (file) => file === endpoint.file || isNamedAfter(relative(folder, file), endpoint.operationId),
  );
}

async function reachableFrom(start: string): Promise<readonly string[]> {
  const found = [start];
  for (const from of found) {
    const text = await readFile(from, "utf8");
    for (const [, ref = ""] of text.matchAll(/\$ref:\s*["']?([^"'\s#}]+)/g)) {
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

/** Old name to new name: an operation's own, and those of its components. */
export type Names = ReadonlyMap<string, string>;

/** The names that change where an operation gets another id: its own, those of its files, and the titles of its schemas. */
export function namesOf(own: readonly string[], from: string, to: string): Names {
  const components = own.map((file) => basename(file).replace(/\.ya?ml$/, ""));
  const titles = ["Request", "Success", "Failure"].map((part) => pascalCase(from) + part);
  const renamed = [...components, ...titles].filter((name) => name.startsWith(pascalCase(from)));
  return new Map([[from, to], ...renamed.map((name) => [name, pascalCase(to) + name.slice(from.length)] as const)]);
}

/** The text with each word that has another name now. */
export function renameWords(text: string, names: Names): string {
  return text.replaceAll(/[A-Za-z][A-Za-z0-9]*/g, (word) => names.get(word) ?? word);
}

/** `getWidget` as `GetWidget`. */
export function pascalCase(operationId: string): string {
  return operationId.charAt(0).toUpperCase() + operationId.slice(1);
}
