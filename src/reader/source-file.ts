import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { PlateError } from "../contract/model/plate-error.ts";
import { parseJson } from "./parse-json.ts";
import { parseYaml } from "./parse-yaml.ts";
import { type ParsedText, placeOfOffset, syntaxFault } from "./parsed-text.ts";

/** One file of a contract, read so that every integer is exact. */
export interface SourceFile extends ParsedText {
  readonly file: string;
  readonly text: string;
}

/**
 * Reads a YAML 1.2 file (core schema) or, by the ending `.json`, a JSON file. `shownAs` is the file's name in messages.
 * Throws a PlateError with file, line, column and the line itself when it cannot be read.
 */
export function readSourceFile(file: string, shownAs: string): SourceFile {
  return parseSource(file, shownAs, readText(file, shownAs));
}

/** Reads the files of a contract again and again: a text that is still the same is not parsed again, which takes longest of all loading. */
export class SourceReader {
  readonly #known = new Map<string, SourceFile>();
  readonly #asked = new Set<string>();

  /** Every file that was asked for since the last call, whether it could be read or not. */
  takeAsked(): readonly string[] {
    const asked = [...this.#asked];
    this.#asked.clear();
    return asked;
  }

  /** As `readSourceFile`. */
  read(file: string, shownAs: string): SourceFile {
    this.#asked.add(file);
    const text = readText(file, shownAs);
    const before = this.#known.get(file);
    if (before?.text === text) return before;
    const source = parseSource(file, shownAs, text);
    this.#known.set(file, source);
    return source;
  }
}

function parseSource(file: string, shownAs: string, text: string): SourceFile {
  const parse = extname(file).toLowerCase() === ".json" ? parseJson : parseYaml;
  return { file, text, ...parse(text, shownAs) };
}

function readText(file: string, shownAs: string): string {
  const bytes = readBytes(file, shownAs);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    const text = new TextDecoder().decode(bytes);
    const place = placeOfOffset(text, Math.max(0, text.indexOf("\ufffd")));
    throw syntaxFault("is not UTF-8 text", { text, shownAs, place, fix: "save the file as UTF-8", cause });
  }
}

function readBytes(file: string, shownAs: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new PlateError("usage", `cannot read ${shownAs}: ${reasonOf(cause)}`, {
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
