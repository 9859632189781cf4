import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { pathVariables } from "../../contract/model/path-template.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import { replaceFiles } from "../../files/replace-file.ts";
import { loadContract } from "../../reader/load-contract.ts";
import { slugOfPath } from "../../reader/path-slug.ts";
import { blankEndpoint, isInPlace } from "./blank-endpoint.ts";
import { classOfCodes } from "./class-of-codes.ts";
import { withPath } from "./edit-root.ts";
import { checkNames, findEndpoint } from "./find-endpoint.ts";
import { type Endpoint, findEndpoints } from "./find-endpoints.ts";
import { markUnconfirmed } from "./mark-unconfirmed.ts";
import { namesOf, ownFiles, renameWords } from "./own-files.ts";
import type { Field } from "./read-field-table.ts";
import { readSharedSchemas } from "./shared-schemas.ts";

/** The new endpoint: its names, and what it begins as. */
export interface NewEndpoint {
  readonly operationId: string;
  readonly path: string;
  /** The operation that it begins as a likeness of; without it, it begins blank. */
  readonly like?: string | undefined;
  /** The members of a blank endpoint's request. */
  readonly fields?: readonly Field[] | undefined;
}

/** What `addEndpoint` did; files are absolute paths, the root last. */
export interface AddedEndpoint {
  readonly written: readonly string[];
  /** How many lines are marked as unconfirmed. */
  readonly unconfirmed: number;
}

/**
 * Begins an endpoint of a contract in the folder layout, and names its path in the root: blank, with the fields of a table or none, or as
 * a likeness of another endpoint (its path file, and every file that its name shows to be its own). Each line that states a fact which nobody has given is
 * marked; `plate lint` finds the marks. Throws a PlateError (`usage`) before anything is written.
 */
export async function addEndpoint(rootFile: string, endpoint: NewEndpoint): Promise<AddedEndpoint> {
  const folder = dirname(rootFile);
  const endpoints = findEndpoints(rootFile);
  checkNames(endpoint, endpoints);
  const model = endpoint.like === undefined ? await findModel(endpoints) : findEndpoint(endpoint.like, endpoints);
  if (model === undefined) {
    throw new PlateError("usage", "the contract has no endpoint in a file of its own to take the form from", {
      fix: "write the first endpoint by hand",
    });
  }
  const pathFile = join(dirname(model.file), `${slugOfPath(endpoint.path)}.yaml`);
  const root = withPath(
    await readFile(rootFile, "utf8"),
    endpoint.path,
    relative(folder, pathFile).replaceAll(sep, "/"),
  );
  const texts =
    endpoint.like === undefined
      ? new Map([[pathFile, await blankText(rootFile, model, endpoint)]])
      : await likeness(model, endpoint, { endpoints, folder, pathFile });
  const present = [...texts.keys()].find((file) => existsSync(file));
  if (present !== undefined) {
    throw new PlateError("usage", `${relative(folder, present)} exists already`, { fix: "choose another name" });
  }
  // The root comes last: until then nothing leads to the new files.
  await replaceFiles([...[...texts].map(([file, text]) => ({ file, text })), { file: rootFile, text: root }]);
  const marks = [...texts.values()].flatMap((text) => text.match(/# unconfirmed$/gm) ?? []);
  return { written: [...[...texts.keys()].sort(), rootFile], unconfirmed: marks.length };
}

/** The endpoint that a blank one takes its form from: the first that writes its body and its answers in place, if there is one. */
async function findModel(endpoints: readonly Endpoint[]): Promise<Endpoint | undefined> {
  for (const endpoint of endpoints) {
    if (isInPlace(await readFile(endpoint.file, "utf8"))) return endpoint;
  }
  return endpoints[0];
}

async function blankText(rootFile: string, model: Endpoint, endpoint: NewEndpoint): Promise<string> {
  const { operationId, path, fields = [] } = endpoint;
  const { operations } = await loadContract(rootFile);
  const classOf = classOfCodes(operations.find(({ id }) => id === model.operationId));
  const shared = await readSharedSchemas(dirname(rootFile));
  const text = blankEndpoint(await readFile(model.file, "utf8"), { operationId, fields, shared, classOf });
  const isGiven = (line: string): boolean => isStructure(line) || (fields.length > 0 && isFieldFact(line));
  return withPathParameters(markUnconfirmed(text, isGiven), path, model.path);
}

/** What a table of fields states. */
function isFieldFact(line: string): boolean {
  return /^ {10,}(?:- )?(?:type|required|minLength|maxLength|minimum|maximum|enum):/.test(line);
}

/** Lines that say nothing of the endpoint: its new name, references to what is shared, and the form that every endpoint has. */
function isStructure(line: string): boolean {
  return /^\s*(?:operationId:|title:|- shared:|required: true$)/.test(line);
}

interface Likeness {
  readonly endpoints: readonly Endpoint[];
  readonly folder: string;
  readonly pathFile: string;
}

async function likeness(like: Endpoint, endpoint: NewEndpoint, at: Likeness): Promise<ReadonlyMap<string, string>> {
  const own = await ownFiles(like, at);
  const names = namesOf(own, like.operationId, endpoint.operationId);
  const copies = own.map(async (file): Promise<readonly [string, string]> => {
    const text = withoutLinks(renameWords(await readFile(file, "utf8"), names));
    if (file !== like.file) {
      return [join(at.folder, renameWords(relative(at.folder, file), names)), markUnconfirmed(text, isStructure)];
    }
    const copy = withoutSource(text);
    return [at.pathFile, withPathParameters(markUnconfirmed(copy, isStructure), endpoint.path, like.path)];
  });
  return new Map(await Promise.all(copies));
}

/** What the other endpoint's answers say of further operations, the likeness does not. */
function withoutLinks(text: string): string {
  return text.replaceAll(/^( *)links:\n(?:\1 .*\n)*/gm, "");
}

/** Without what only the other endpoint's page can say. */
function withoutSource(text: string): string {
  const [, indent = ""] = /^( *)operationId: /m.exec(text) ?? [];
  return ["externalDocs", "x-uncertain", "deprecated"].reduce(
    (rest, key) => rest.replace(new RegExp(`^${indent}${key}:.*\\n(?:${indent} +.*\\n)*`, "m"), ""),
    text,
  );
}

/** The parameters of a path that the other one does not have: any text, until the page says more. */
function withPathParameters(text: string, path: string, other: string): string {
  const named = pathVariables(path).filter((name) => !pathVariables(other).includes(name));
  if (named.length === 0) return text;
  const [, indent = ""] = /^( *)operationId: /m.exec(text) ?? [];
  const lines = named.flatMap((name) => pathParameter(name)).map((line) => `${indent}${line}\n`);
  const list = new RegExp(`^${indent}parameters:\\n`, "m");
  if (list.test(text)) return text.replace(list, (line) => line + lines.join(""));
  const before = new RegExp(`^${indent}(?:requestBody|responses):\\n`, "m");
  return text.replace(before, (line) => `${indent}parameters:\n${lines.join("")}${line}`);
}

function pathParameter(name: string): readonly string[] {
  return [
    `  - name: ${name}`,
    "    in: path",
    "    required: true",
    `    description: The ${name} in the path. # unconfirmed`,
    "    schema:",
    "      type: string # unconfirmed",
    "      minLength: 1 # unconfirmed",
    "      maxLength: 64 # unconfirmed",
    '    example: "1" # unconfirmed',
  ];
}
