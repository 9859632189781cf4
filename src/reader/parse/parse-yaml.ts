import {
  type Alias,
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
  visit,
  type YAMLError,
  type Document as YamlDocument,
} from "yaml";
import { exactNumber } from "../../contract/json/exact-json.ts";
import type { JsonNumber, JsonValue } from "../../contract/json/json.ts";
import type { PlateError } from "../../contract/model/plate-error.ts";
import { deepestNesting, nestingFault, type ParsedText, syntaxFault, type TextPlace } from "./parsed-text.ts";

/** Parses a YAML 1.2 text (core schema). Throws a PlateError with file, line, column and the line itself when it is none. */
export function parseYaml(text: string, shownAs: string): ParsedText {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    customTags: exactNumbers,
    lineCounter: lines,
    merge: true,
    prettyErrors: false,
    stringKeys: true,
  });
  const source = { text, shownAs, lines };
  // A tag that is not known is a warning of the package; Redocly refuses it, and its value would be a guess.
  const [error] = [...document.errors, ...document.warnings.filter(({ code }) => code === "TAG_RESOLVE_FAILED")];
  if (error !== undefined) throw yamlFault(error, source);
  const value = plainValue(document, source);
  const deep = stepsBeyond(value, deepestNesting);
  const placeAt = (steps: readonly string[]) => yamlPlace(document, lines, steps);
  if (deep !== undefined) throw nestingFault({ text, shownAs, place: placeAt(deep) ?? { line: 1, column: 1 } });
  return { value, placeAt };
}

interface YamlSource {
  readonly text: string;
  readonly shownAs: string;
  readonly lines: LineCounter;
}

function yamlFault(error: YAMLError, { text, shownAs, lines }: YamlSource): PlateError {
  const place = placeIn(lines, error.pos[0]);
  const broken = { text, shownAs, place, cause: error };
  return /call stack/.test(error.message) ? nestingFault(broken) : syntaxFault(firstLine(error.message), broken);
}

function placeIn(lines: LineCounter, offset: number): TextPlace {
  const { line, col: column } = lines.linePos(offset);
  return { line, column };
}

/** The way to a value that lies deeper than `levels`. */
function stepsBeyond(value: JsonValue, levels: number): readonly string[] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (levels === 0) return [];
  for (const [name, inner] of Object.entries(value)) {
    const steps = stepsBeyond(inner ?? null, levels - 1);
    if (steps !== undefined) return [name, ...steps];
  }
  return undefined;
}

/** Numbers are the decimals that are written, however they are spelt; `.inf` and `.nan`, which JSON lacks, stay texts. */
const exactNumbers = (tags: Tags): Tags => tags.flatMap((tag) => (typeof tag === "string" ? tag : exactTag(tag)));

function exactTag(tag: Tags[number] & object): Tags {
  if (tag.tag !== "tag:yaml.org,2002:int" && tag.tag !== "tag:yaml.org,2002:float") return [tag];
  const { test } = tag as ScalarTag;
  if (test?.test(".inf")) return [];
  return [{ ...(tag as ScalarTag), resolve: (text: string) => exactYamlNumber(text) }];
}

/** `+1`, `.5`, `5.`, `007`, `0x1f` and `0o17` are numbers of YAML 1.2 (section 10.3.2) and none of JSON. */
function exactYamlNumber(text: string): JsonNumber {
  if (/^0[xo]/.test(text)) return exactNumber(String(BigInt(text)));
  const plain = text
    .replace(/^\+/, "")
    .replace(/^(-?)\./, "$10.")
    .replace(/\.(?=$|[eE])/, "");
  return exactNumber(plain);
}

/** Throws for an alias of nothing, and for aliases that multiply to more than anybody writes (the package's limit of 100). */
function plainValue(document: YamlDocument, { text, shownAs, lines }: YamlSource): JsonValue {
  try {
    return document.toJS() as JsonValue;
  } catch (cause) {
    const alias = brokenAlias(document);
    const place = placeIn(lines, alias?.range?.[0] ?? 0);
    const message =
      alias?.resolve(document) === undefined
        ? `there is no anchor &${alias?.source} above this alias`
        : "the aliases from here on stand for too much";
    throw syntaxFault(message, { text, shownAs, place, fix: "write out what the alias stands for", cause });
  }
}

/** The first alias of nothing, or else the first alias. */
function brokenAlias(document: YamlDocument): Alias | undefined {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_key, alias) => void aliases.push(alias) });
  return aliases.find((alias) => alias.resolve(document) === undefined) ?? aliases[0];
}

/** Without what the package shows below it, and without its hints at calls of its own. */
function firstLine(message: string): string {
  const [line = message] = message.split(/\n|; please/, 1);
  return line.replace("With stringKeys, all keys must be strings", "a key must be a text");
}

function yamlPlace(document: YamlDocument, lines: LineCounter, steps: readonly string[]): TextPlace | undefined {
  let place: unknown = document.contents;
  let node: unknown = document.contents;
  for (const step of steps) {
    const child = childOf(document, isAlias(node) ? node.resolve(document) : node, step);
    if (child === undefined) return undefined;
    place = isPair(child) ? child.key : child;
    node = isPair(child) ? child.value : child;
  }
  return isNode(place) && place.range ? placeIn(lines, place.range[0]) : undefined;
}

/** The pair of a map with this key, its own or a merged one, or the item of a sequence. */
function childOf(document: YamlDocument, node: unknown, step: string): unknown {
  if (isSeq(node)) return node.items[Number(step)];
  if (!isMap(node)) return undefined;
  const own = node.items.find(({ key }) => keyOf(key) === step);
  if (own !== undefined) return own;
  const merged = node.items.filter(({ key }) => keyOf(key) === "<<").flatMap(({ value }) => mergedMaps(value));
  return merged
    .map((map) => childOf(document, isAlias(map) ? map.resolve(document) : map, step))
    .find((pair) => pair !== undefined);
}

function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function mergedMaps(value: unknown): readonly unknown[] {
  return isSeq(value) ? value.items : [value];
}
