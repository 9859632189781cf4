import { readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { replaceFiles } from "../../files/replace-file.ts";
import { successorSentence } from "./add-version.ts";
import { withoutPath } from "./edit-root.ts";
import { findEndpoint } from "./find-endpoint.ts";
import { findEndpoints } from "./find-endpoints.ts";
import { ownFiles } from "./own-files.ts";

/** What `removeEndpoint` did; files are absolute paths. */
export interface RemovedEndpoint {
  readonly removed: readonly string[];
  readonly path: string;
  /** Operations whose answers have a link to the removed one. */
  readonly linkedFrom: readonly string[];
  /** Operations whose description names the removed one as their successor. */
  readonly succeeded: readonly string[];
}

/** Takes an endpoint out of a contract in the folder layout: its own files, and its lines in the root. Throws a PlateError (`usage`) before anything is changed. */
export async function removeEndpoint(rootFile: string, operationId: string): Promise<RemovedEndpoint> {
  const endpoints = findEndpoints(rootFile);
  const endpoint = findEndpoint(operationId, endpoints);
  const root = withoutPath(await readFile(rootFile, "utf8"), endpoint.path);
  const own = await ownFiles(endpoint, { endpoints, folder: dirname(rootFile) });
  const others = endpoints.filter(({ file }) => file !== endpoint.file);
  const texts = await Promise.all(others.map(async ({ file }) => readFile(file, "utf8")));
  const link = new RegExp(`^\\s+operationId: ["']?${operationId}["']?\\s*(?:#.*)?$`, "m");
  const sentence = successorSentence(operationId, endpoint.path);
  const naming = (isMeant: (text: string) => boolean): readonly string[] =>
    others.filter((_other, index) => isMeant(texts[index] ?? "")).map((other) => other.operationId);
  await replaceFiles([{ file: rootFile, text: root }]);
  for (const file of own) await rm(file);
  return {
    removed: [...own].sort(),
    path: endpoint.path,
    linkedFrom: naming((text) => link.test(text)),
    succeeded: naming((text) => text.includes(sentence)),
  };
}
