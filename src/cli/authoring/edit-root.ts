import { parse } from "yaml";
import { PlateError } from "../../contract/model/plate-error.ts";

/** Text and comments of the root stay as they are; the new lines go after its last path. Throws a PlateError (`usage`) where they cannot. */
export function withPath(root: string, path: string, file: string): string {
  const lines = root.split("\n");
  const start = lines.findIndex((line) => /^paths:\s*(?:#.*)?$/.test(line));
  const next = lines.findIndex((line, index) => index > start && /^\S/.test(line) && !line.startsWith("#"));
  const last = lines.slice(0, next === -1 ? lines.length : next).findLastIndex((line) => line.trim() !== "");
  const text = lines.toSpliced(last + 1, 0, `  ${path}:`, `    $ref: ${file}`).join("\n");
  if (start !== -1 && refOf(text, path) === file) return text;
  throw new PlateError("usage", "the root does not list its paths line by line", {
    fix: `add ${path} with $ref: ${file} to its paths by hand`,
  });
}

/** The root without a path, its two lines taken out. Throws a PlateError (`usage`) where it is written otherwise. */
export function withoutPath(root: string, path: string): string {
  const lines = root.split("\n");
  const at = lineOf(lines, path);
  const text = at === -1 ? root : lines.toSpliced(at, 2).join("\n");
  if (at !== -1 && refOf(root, path) !== undefined && refOf(text, path) === undefined) return text;
  throw byHand(path);
}

/** The root with another name and file of a path, in its place. Throws a PlateError (`usage`) where it is written otherwise. */
export function withRenamedPath(
  root: string,
  path: string,
  to: { readonly path: string; readonly file: string },
): string {
  const lines = root.split("\n");
  const at = lineOf(lines, path);
  const text = at === -1 ? root : lines.toSpliced(at, 2, `  ${to.path}:`, `    $ref: ${to.file}`).join("\n");
  if (at !== -1 && refOf(text, to.path) === to.file) return text;
  throw byHand(path);
}

function lineOf(lines: readonly string[], path: string): number {
  const names = [path, `"${path}"`, `'${path}'`].map((name) => `  ${name}:`);
  return lines.findIndex(
    (line, index) => names.includes(line.trimEnd()) && /^ {4}\$ref: /.test(lines[index + 1] ?? ""),
  );
}

function byHand(path: string): PlateError {
  return new PlateError("usage", `the root does not have ${path} in two lines, the path and its $ref`, {
    fix: "change its paths by hand",
  });
}

function refOf(text: string, path: string): string | undefined {
  const { paths } = parse(text) as {
    readonly paths?: Readonly<Record<string, { readonly $ref?: string } | null>> | null;
  };
  return paths?.[path]?.$ref;
}
