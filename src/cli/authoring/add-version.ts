import { readFile } from "node:fs/promises";
import { isMap, isScalar, parseDocument } from "yaml";
import { httpMethods } from "../../contract/model/http-method.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import { replaceFiles } from "../../files/replace-file.ts";
import { type AddedEndpoint, addEndpoint } from "./add-endpoint.ts";
import { findEndpoint } from "./find-endpoint.ts";
import { findEndpoints } from "./find-endpoints.ts";
import { unconfirmedMark } from "./mark-unconfirmed.ts";
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

/** How the description of an old version begins: it names the new one. */
export function successorSentence(operationId: string, path: string): string {
  return `**Deprecated:** use \`${operationId}\` (\`${path}\`) in its place.`;
}

function withSuccessor(
  text: string,
  { operationId, path }: { readonly operationId: string; readonly path: string },
): string {
  const [line = "", indent = ""] = /^( *)operationId: .*\n/m.exec(text) ?? [];
  const marked = /^ *deprecated: true$/m.test(text)
    ? text
    : text.replace(line, () => `${line}${indent}deprecated: true\n`);
  const sentence = successorSentence(operationId, path);
  const [start, end, before] = findDescription(marked);
  if (start === undefined) {
    return marked.replace(line, () => `${line}${indent}description: |\n${indent}  ${sentence}\n`);
  }
  const isMarked = marked.slice(start, end).includes(unconfirmedMark);
  const lines = [sentence, "", ...before.trimEnd().split("\n")].map((each) =>
    each === "" ? "" : `${indent}  ${each}`,
  );
  const block = `|${isMarked ? ` ${unconfirmedMark}` : ""}\n${lines.join("\n")}\n`;
  return marked.slice(0, start) + block + marked.slice(end).replace(/^\n/, "");
}

/** Where the operation's description is in the text of its file, with the comment after it, and what it says. */
function findDescription(text: string): readonly [start: number | undefined, end: number, value: string] {
  const document = parseDocument(text, { intAsBigInt: true });
  const operation = document.get(httpMethods.find((name) => document.has(name)) ?? "");
  const node = isMap(operation) ? operation.get("description", true) : undefined;
  if (!isScalar(node) || typeof node.value !== "string" || node.range == null) return [undefined, 0, ""];
  const [start, , end] = node.range;
  return [start, end, node.value];
}
