import { extname } from "node:path";
import type { SourceLocation } from "../../contract/model/contract-model.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { Formats } from "../../contract/schema/formats.ts";
import { parseJson } from "./parse-json.ts";
import { parseYaml } from "./parse-yaml.ts";
import { locationIn, type ParsedText, placeOfOffset, syntaxFault, type TextPlace } from "./parsed-text.ts";
import { type ContractBounds, readContractFile } from "./read-contract-file.ts";

/** One file of a contract, read so that every integer is exact. */
export interface SourceFile extends ParsedText {
  readonly file: string;
  readonly text: string;
  /** Whether messages may quote the text. */
  readonly isShown: boolean;
}

/**
 * Reads a YAML 1.2 file (core schema) or, by the ending `.json`, a JSON file. `shownAs` is the file's name in messages; without
 * `bounds`, any file is read. Throws a PlateError with file, line, column and the line itself when it cannot be read.
 */
export function readSourceFile(file: string, shownAs: string, bounds?: ContractBounds): SourceFile {
  return parseSource(readText(file, shownAs, bounds), shownAs);
}

/** A place of a source as messages show it. */
export function locationInSource(source: SourceFile, shownAs: string, place: TextPlace): SourceLocation {
  return source.isShown ? locationIn(source.text, shownAs, place) : { file: shownAs, ...place };
}

/** How the files of a contract are read. */
export interface SourceReaderOptions {
  readonly allowOutside?: boolean | undefined;
  readonly formats?: Formats | undefined;
}

/** Reads the files of a contract again and again: a text that is still the same is not parsed again, which takes longest of all loading. */
export class SourceReader {
  readonly allowOutside: boolean;
  readonly formats: Formats;
  readonly #known = new Map<string, SourceFile>();
  readonly #asked = new Set<string>();

  /**
   * `allowOutside` reads files outside of the folder of a contract's root document too; `formats` says what the formats of the
   * contract's schemas mean.
   */
  constructor({ allowOutside = false, formats = "asserted" }: SourceReaderOptions = {}) {
    this.allowOutside = allowOutside;
    this.formats = formats;
  }

  /** Every file that was asked for since the last call, whether it could be read or not. */
  takeAsked(): readonly string[] {
    const asked = [...this.#asked];
    this.#asked.clear();
    return asked;
  }

  /**
   * Reads a file of the contract whose root document lies in `folder`, as `readSourceFile`; one whose text stands for itself
   * (`isText`) is not parsed.
   */
  read(
    file: string,
    shownAs: string,
    { folder, isText = false }: { readonly folder: string; readonly isText?: boolean },
  ): SourceFile {
    this.#asked.add(file);
    const unparsed = readText(file, shownAs, { folder, allowOutside: this.allowOutside });
    const before = this.#known.get(file);
    if (before?.text === unparsed.text && before.isShown === unparsed.isShown) return before;
    const source = isText ? plainText(unparsed) : parseSource(unparsed, shownAs);
    this.#known.set(file, source);
    return source;
  }
}

type UnparsedFile = Pick<SourceFile, "file" | "text" | "isShown">;

function parseSource({ file, text, isShown }: UnparsedFile, shownAs: string): SourceFile {
  const isJson = extname(file).toLowerCase() === ".json";
  try {
    return { file, text, isShown, ...(isJson ? parseJson : parseYaml)(text, shownAs) };
  } catch (error) {
    if (isShown || !(error instanceof PlateError)) throw error;
    throw new PlateError("usage", `${shownAs} is not ${isJson ? "JSON" : "YAML"} that can be read`, {
      fix: "check the $ref that leads here; lines of this file are not shown, since it may be no part of the contract",
    });
  }
}

function plainText(file: UnparsedFile): SourceFile {
  return { ...file, value: file.text, placeAt: () => ({ line: 1, column: 1 }) };
}

function readText(file: string, shownAs: string, bounds: ContractBounds | undefined): UnparsedFile {
  const { bytes, isShown } = readContractFile(file, shownAs, bounds);
  try {
    return { file, isShown, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (cause) {
    const fix = "save the file as UTF-8";
    if (!isShown) throw new PlateError("usage", `${shownAs} is not UTF-8 text`, { fix });
    const text = new TextDecoder().decode(bytes);
    const place = placeOfOffset(text, Math.max(0, text.indexOf("\ufffd")));
    throw syntaxFault("is not UTF-8 text", { text, shownAs, place, fix, cause });
  }
}
