import { basename, extname } from "node:path";
import { isJsonObject, type JsonObject } from "../../contract/json/json.ts";
import type { ContractModel, SourceLocation } from "../../contract/model/contract-model.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import { mapProse, type Prose } from "../../contract/model/prose.ts";
import { buildModel } from "../model/build-model.ts";
import { locationInSource, type SourceFile } from "../parse/source-file.ts";
import { applyOverlay } from "./apply-overlay.ts";

/** A contract in another language. */
export interface TranslatedContract {
  /** The language, a tag of BCP 47 such as `ko`: the name of the translation's file. */
  readonly language: string;
  readonly model: ContractModel;
  /** Texts that the translation leaves in the contract's language. */
  readonly missing: readonly Prose[];
  /** Entries of the translation whose text the contract does not have (any more). */
  readonly stale: readonly StaleEntry[];
}

/** An entry of a translation that translates nothing. */
export interface StaleEntry {
  readonly location: SourceLocation;
  readonly source: string;
}

/**
 * A contract with its texts for people in another language. A translation is a YAML file named after its language, in one of two
 * forms: a list `texts` of `{source, text}`, where `source` is the text as the contract has it, wherever it occurs; or an OpenAPI
 * Overlay (a document with the member `overlay`), which changes the document as its actions say.
 * Names, codes and data stay. Throws a PlateError (`usage`) for a file of neither form.
 */
export function translateContract(model: ContractModel, file: SourceFile, shownAs: string): TranslatedContract {
  const language = basename(file.file, extname(file.file));
  const { value } = file;
  if (!isJsonObject(value)) throw notATranslation(shownAs);
  const place = (...steps: readonly string[]): SourceLocation =>
    locationInSource(file, shownAs, file.placeAt(steps) ?? { line: 1, column: 1 });
  if (value.overlay !== undefined) return byOverlay(model, value, { language, shownAs, place });
  return byTexts(model, value, { language, shownAs, place });
}

interface Origin {
  readonly language: string;
  readonly shownAs: string;
  readonly place: (...steps: readonly string[]) => SourceLocation;
}

function byTexts(model: ContractModel, value: JsonObject, { language, shownAs, place }: Origin): TranslatedContract {
  if (!Array.isArray(value.texts)) throw notATranslation(shownAs);
  const texts = new Map<string, { readonly text: string; readonly index: number }>();
  value.texts.forEach((entry, index) => {
    if (!isJsonObject(entry) || typeof entry.source !== "string" || typeof entry.text !== "string") {
      const { file, line } = place("texts", String(index));
      throw new PlateError("usage", `${file}:${line} is no translation of a text`, {
        fix: "write both source (the contract's text) and text (its translation)",
      });
    }
    texts.set(keyOf(entry.source), { text: entry.text, index });
  });
  const used = new Set<string>();
  const missing: Prose[] = [];
  const document = mapProse(model.document, (prose) => {
    const key = keyOf(prose.text);
    const found = texts.get(key);
    if (found !== undefined) used.add(key);
    if (found !== undefined && found.text.trim() !== "") return found.text;
    missing.push(prose);
    return prose.text;
  });
  const stale = [...texts].flatMap(([source, { index }]) =>
    used.has(source) ? [] : [{ source, location: place("texts", String(index)) }],
  );
  return { language, model: rebuild(model, document), missing, stale };
}

/** White space and line breaks are layout: a text that was wrapped otherwise is the same text. */
function keyOf(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function byOverlay(model: ContractModel, value: JsonObject, { language, shownAs, place }: Origin): TranslatedContract {
  const { document, idle } = applyOverlay(model.document, value, shownAs);
  const translated = new Map<string, string>();
  mapProse(document, ({ text, pointer }) => {
    translated.set(pointer, text);
    return text;
  });
  const missing: Prose[] = [];
  mapProse(model.document, (prose) => {
    if (translated.get(prose.pointer) === prose.text) missing.push(prose);
    return prose.text;
  });
  const stale = idle.map(({ target, index }) => ({ source: target, location: place("actions", String(index)) }));
  return { language, model: rebuild(model, document), missing, stale };
}

function rebuild({ sha256, locate }: ContractModel, document: JsonObject): ContractModel {
  return { ...buildModel(document), sha256, locate };
}

function notATranslation(shownAs: string): PlateError {
  return new PlateError("usage", `${shownAs} is no translation of a contract`, {
    fix: "write a list texts of {source, text}, or an OpenAPI Overlay",
  });
}
