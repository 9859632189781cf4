import type { JsonObject } from "../../contract/json/json.ts";
import type { OpenApiVersion } from "../version/openapi-version.ts";
import { type CleanDocument, cleanDocument, type TakenEntry } from "./clean-document.ts";
import { cutCircles } from "./cut-circles.ts";
import { cutDiamonds } from "./cut-diamonds.ts";

/** A bundled document without its flaws, and what they were. Refuses nothing: where all is flawed, little is left. */
export function withoutFlaws(document: JsonObject, version: OpenApiVersion): CleanDocument {
  const clean = cleanDocument(document, version);
  const cut = cutCircles(clean.document);
  const small = cutDiamonds(cut.document);
  return {
    document: small.document,
    flaws: [
      ...clean.flaws,
      ...[...cut.flaws, ...small.flaws].map((flaw) => ({ ...flaw, pointer: beforeTaking(flaw.pointer, clean.taken) })),
    ],
    taken: [...clean.taken, ...cut.taken.map(({ list, index }) => ({ list: beforeTaking(list, clean.taken), index }))],
  };
}

/** The pointer that what is at `pointer` had before entries were taken out of the lists above it. */
export function beforeTaking(pointer: string, taken: readonly TakenEntry[]): string {
  if (taken.length === 0) return pointer;
  return [...taken]
    .sort((one, other) => one.list.length - other.list.length || one.index - other.index)
    .reduce((found, { list, index }) => {
      if (!found.startsWith(`${list}/`)) return found;
      const [step = "", ...rest] = found.slice(list.length + 1).split("/");
      return Number(step) >= index ? [list, Number(step) + 1, ...rest].join("/") : found;
    }, pointer);
}
