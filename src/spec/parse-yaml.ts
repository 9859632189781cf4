import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type ScalarTag,
  type Tags,
  type Document as YamlDocument,
} from "yaml";
import { exactNumber } from "../contract/exact-json.ts";
import type { JsonValue } from "../contract/json.ts";
import { PlateError } from "../contract/plate-error.ts";
import { type ParsedText, syntaxFault } from "./parsed-text.ts";

/** Parses a YAML 1.2 text (core schema). Throws a PlateError with file, line, column and the line itself when it is none. */
export function parseYaml(text: string, shownAs: string): ParsedText {
  const lines = new LineCounter();
  const document = parseDocument(text, { customTags: exactNumbers, lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col: column } = lines.linePos(error.pos[0]);
    throw syntaxFault(firstLine(error.message), { text, shownAs, place: { line, column }, cause: error });
  }
  return { value: plainValue(document, shownAs), lineAt: (steps) => yamlLine(document, lines, steps) };
}

/** Integers that a double rounds become bigints, however they are spelt; `.inf` and `.nan`, which JSON lacks, stay texts. */
const exactNumbers = (tags: Tags): Tags => tags.flatMap((tag) => (typeof tag === "string" ? tag : exactTag(tag)));

function exactTag(tag: Tags[number] & object): Tags {
  if (tag.tag !== "tag:yaml.org,2002:int" && tag.tag !== "tag:yaml.org,2002:float") return [tag];
  const { test } = tag as ScalarTag;
  if (test?.test(".inf")) return [];
  return [{ ...(tag as ScalarTag), resolve: (text: string) => exactYamlNumber(text) }];
}

/** `+1`, `.5`, `5.`, `007`, `0x1f` and `0o17` are numbers of YAML 1.2 (section 10.3.2) and none of JSON. */
function exactYamlNumber(text: string): number | bigint {
  if (/^0[xo]/.test(text)) return narrowed(BigInt(text));
  const plain = text
    .replace(/^\+/, "")
    .replace(/^(-?)\./, "$10.")
    .replace(/\.(?=$|[eE])/, "");
  return exactNumber(plain);
}

function narrowed(value: bigint): number | bigint {
  return value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
}

/** Throws for aliases that multiply to more than anybody writes (the package's limit of 100). */
function plainValue(document: YamlDocument, shownAs: string): JsonValue {
  try {
    return document.toJS() as JsonValue;
  } catch (cause) {
    throw new PlateError("usage", `${shownAs} cannot be read: ${(cause as Error).message}`, {
      fix: "write out what its aliases (*name) stand for",
      cause,
    });
  }
}

/** Without what the package shows below it, and without its hints at calls of its own. */
function firstLine(message: string): string {
  return message.split(/\n|; please/, 1)[0] ?? message;
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
