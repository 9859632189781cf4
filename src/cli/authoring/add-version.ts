import { readFile } from "node:fs/promises";
import { PlateError } from "../../contract/model/plate-error.ts";
import { replaceFiles } from "../../files/replace-file.ts";
import { type AddedEndpoint, addEndpoint } from "./add-endpoint.ts";
import { findEndpoint } from "./find-endpoint.ts";
import { findEndpoints } from "./find-endpoints.ts";
import { pascalCase } from "./own-files.ts";

/** A version that was begun, and what it follows. */
export interface AddedVersion extends AddedEndpoint {
  readonly operationId: string;
  readonly path: string;
  /** The path file of the old version, which is deprecated now. */
  readonly deprecated: string;
}

/**
 * Begins the next version of an endpoint as a likeness of it, under the path with that version, and deprecates the old one: its
 * description names the new one. Throws a PlateError (`usage`) before anything is written.
 */
export async function addVersion(rootFile: string, like: string, version: string): Promise<AddedVersion> {
  const old = findEndpoint(like, findEndpoints(rootFile));
  const path = old.path.replace(/\/v\d+(?=\/|$)/i, `/${version}`);
  if (!/^v[1-9]\d*$/.test(version) || path === old.path) {
    const what = /^v[1-9]\d*$/.test(version) ? `${old.path} has no other version in it` : `${version} is no version`;
    throw new PlateError("usage", what, { fix: "write v and a number that the path does not have yet, such as v2" });
  }
  const operationId = `${like.replace(/V\d+$/, "")}${pascalCase(version)}`;
  const text = withSuccessor(await readFile(old.file, "utf8"), { operationId, path });
  const added = await addEndpoint(rootFile, { operationId, path, like });
  await replaceFiles([{ file: old.file, text }]);
  return { ...added, operationId, path, deprecated: old.file };
}

function withSuccessor(
  text: string,
  { operationId, path }: { readonly operationId: string; readonly path: string },
): string {
  const [line = "", indent = ""] = /^( *)operationId: .*\n/m.exec(text) ?? [];
  const marked = /^ *deprecated: true$/m.test(text) ? text : text.replace(line, `${line}${indent}deprecated: true\n`);
  const sentence = `**Deprecated:** use \`${operationId}\` (\`${path}\`) in its place.`;
  const described = new RegExp(`^${indent}description: (?:\\|\\n((?:${indent} +.*\\n|\\n)*)|(.*)\\n)`, "m");
  const inner = `${indent}  `;
  return marked.replace(described, (_all, block: string | undefined, single: string | undefined) => {
    const before = block ?? `${inner}${(single ?? "").replace(/^"(.*)"$|^'(.*)'$/, "$1$2")}\n`;
    return `${indent}description: |\n${inner}${sentence}\n\n${before}`;
  });
}
