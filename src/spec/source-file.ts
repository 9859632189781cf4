import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { findNodeAtLocation, type Node as JsonNode, parseTree } from "jsonc-parser";
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document as YamlDocument,
} from "yaml";
import { parseExactJson } from "../contract/exact-json.ts";
import type { JsonValue } from "../contract/json.ts";
import { PlateError } from "../contract/plate-error.ts";

/** One file of a contract, read so that every integer is exact. */
export interface SourceFile {
  readonly file: string;
  readonly value: JsonValue;
  /** The line, from 1, where the value at these steps begins (its key, where it has one), or `undefined` if there is none. */
  readonly lineAt: (steps: readonly string[]) => number | undefined;
}

/**
 * Reads a YAML 1.2 file (core schema) or, by the ending `.json`, a JSON file. `shownAs` is the file's name in messages.
 * Throws a PlateError with file, line, column and the line itself when it cannot be read.
 */
export function readSourceFile(file: string, shownAs: string): SourceFile {
  const text = readText(file, shownAs);
  return extname(file) === ".json" ? readJson(file, text, shownAs) : readYaml(file, text, shownAs);
}

function readText(file: string, shownAs: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    const reason = cause instanceof TypeError ? "it is not UTF-8 text" : reasonOf(cause);
    throw new PlateError("usage", `cannot read ${shownAs}: ${reason}`, {
      fix: "name an OpenAPI 3.0 or 3.1 document in YAML or JSON, and check the $ref that leads here",
      cause,
    });
  }
}

function reasonOf(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "it is a folder";
  if (code === "EACCES") return "it may not be read";
  return cause instanceof Error ? cause.message : String(cause);
}

function readJson(file: string, text: string, shownAs: string): SourceFile {
  try {
    const value = parseExactJson(text);
    let tree: JsonNode | undefined;
    const lineAt = (steps: readonly string[]): number | undefined => {
      tree ??= parseTree(text);
      const node = tree && findNodeAtLocation(tree, [...jsonPath(value, steps)]);
      return node === undefined
        ? undefined
        : lineOf(text, node.parent?.type === "property" ? node.parent.offset : node.offset);
    };
    return { file, value, lineAt };
  } catch (cause) {
    throw new PlateError("usage", `${shownAs} is not JSON: ${(cause as Error).message}`, {
      fix: "mend the syntax at that place",
      cause,
    });
  }
}

/** jsonc-parser wants the index of an array as a number. */
function jsonPath(value: JsonValue, steps: readonly string[]): readonly (string | number)[] {
  let current: unknown = value;
  return steps.map((step) => {
    const segment = Array.isArray(current) ? Number(step) : step;
    current = (current as Readonly<Record<string, unknown>> | undefined)?.[step];
    return segment;
  });
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

function readYaml(file: string, text: string, shownAs: string): SourceFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { intAsBigInt: true, lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new PlateError(
      "usage",
      `${shownAs}:${line}:${col} ${firstLine(error.message)}\n${shownLine(text, line, col)}`,
      {
        fix: "mend the YAML at that place",
        cause: error,
      },
    );
  }
  return { file, value: narrowed(document.toJS()), lineAt: (steps) => yamlLine(document, lines, steps) };
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0] ?? message;
}

function shownLine(text: string, line: number, column: number): string {
  const shown = (text.split("\n")[line - 1] ?? "").replaceAll("\t", " ");
  return `  ${line} | ${shown}\n  ${" ".repeat(String(line).length)} | ${" ".repeat(column - 1)}^`;
}

/** `intAsBigInt` makes every integer a bigint; those that a double holds exactly become numbers again. */
function narrowed(value: unknown): JsonValue {
  if (typeof value === "bigint") {
    return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
  }
  if (Array.isArray(value)) return value.map(narrowed);
  if (typeof value !== "object" || value === null) return value as JsonValue;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, narrowed(member)]));
}

function yamlLine(document: YamlDocument, lines: LineCounter, steps: readonly string[]): number | undefined {
  let place: unknown = document.contents;
  let node: unknown = document.contents;
  for (const step of steps) {
    const child = childOf(isAlias(node) ? node.resolve(document) : node, step);
    if (child === undefined) return undefined;
    place = isPair(child) ? child.key : child;
    node = isPair(child) ? child.value : child;
  }
  return isNode(place) && place.range ? lines.linePos(place.range[0]).line : undefined;
}

/** The pair of a map with this key (a status written `200:` has a number for its key), or the item of a sequence. */
function childOf(node: unknown, step: string): unknown {
  if (isMap(node)) return node.items.find((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key) === step);
  return isSeq(node) ? node.items[Number(step)] : undefined;
}
