import type { OperationModel, Server } from "../model/contract-model.ts";
import { wireMethod } from "../model/http-method.ts";
import { parsePathTemplate } from "../model/path-template.ts";

/** What a request's method and path lead to. */
export type Route =
  | { readonly kind: "operation"; readonly operation: OperationModel; readonly pathTexts: PathTexts }
  | { readonly kind: "no-path" }
  /** `allow`: the methods that the path has, in upper case, for an Allow field. */
  | { readonly kind: "no-method"; readonly allow: readonly string[] };

/** The text that stands for each template variable, not percent-decoded. */
export type PathTexts = Readonly<Record<string, string>>;

/** Finds what a method and a path (not decoded, without its query) lead to. */
export type Router = (method: string, path: string) => Route;

/** What a router is made of. */
export interface RoutedContract {
  readonly operations: readonly OperationModel[];
  readonly servers: readonly Server[];
  /** Whether texts fit the parameters of an operation's path; without it, the first way to take a path apart counts. */
  readonly fits?: FitsPath;
}

/** Whether the texts of a path's variables are values of their parameters. */
export type FitsPath = (operation: OperationModel, pathTexts: PathTexts) => boolean;

/**
 * Makes the router of a contract: the one table by which mock, proxy and verify say which operation a request is for.
 * Of several templates that match, the most concrete counts, read segment by segment from the left (OpenAPI 3.1, section 4.8.8.2).
 * Paths are compared as RFC 3986, section 6.2.2.2 asks: an octet and its percent-encoding are the same, but `%2F` is no `/`, and a
 * trailing slash counts. A path below a server's own base path is found with and without it. Several variables of one segment can
 * share a text in several ways, as `/{name}.{ext}` does `/a.tar.gz`: the first way counts that fits the parameters, the shortest
 * texts first; where none fits, the first way.
 */
export function createRouter({ operations, servers, fits }: RoutedContract): Router {
  const table: Table = { templates: createTable(operations), fits };
  const basePaths = basePathsOf([...servers, ...operations.flatMap((operation) => operation.servers ?? [])]);
  return (method, path) => {
    let best = find(table, method, path);
    for (const base of basePaths) {
      if (best.kind === "operation") break;
      const below = path.startsWith(`${base}/`) ? find(table, method, path.slice(base.length)) : best;
      if (best.kind === "no-path" || below.kind === "operation") best = below;
    }
    return best;
  };
}

/** One path of a contract, compiled. */
interface Template {
  readonly segments: readonly SegmentPattern[];
  /** Operations by method in upper case. */
  readonly operations: ReadonlyMap<string, OperationModel>;
}

/** The octets of a segment's literals, one more than it has variables, and the variables between them. */
interface SegmentPattern {
  readonly literals: readonly string[];
  readonly names: readonly string[];
}

/** Templates by their number of segments (a variable never holds a slash), the most concrete first. */
type Templates = ReadonlyMap<number, readonly Template[]>;

interface Table {
  readonly templates: Templates;
  readonly fits: FitsPath | undefined;
}

function createTable(operations: readonly OperationModel[]): Templates {
  const byPath = groupBy(operations, ({ path }) => path);
  const templates = [...byPath].map(([path, own]): Template => {
    const byMethod = own.map((operation) => [wireMethod(operation.method), operation] as const);
    return { segments: compile(path), operations: new Map(byMethod) };
  });
  const bySize = groupBy(templates, ({ segments }) => segments.length);
  return new Map([...bySize].map(([size, group]) => [size, group.toSorted(moreConcreteFirst)]));
}

/** `Map.groupBy` is younger than the runtimes that this module is for. */
function groupBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function compile(path: string): readonly SegmentPattern[] {
  const segments: { literals: string[]; names: string[] }[] = [{ literals: [""], names: [] }];
  for (const part of parsePathTemplate(path)) {
    if (part.kind === "variable") {
      segments.at(-1)?.names.push(part.name);
      segments.at(-1)?.literals.push("");
      continue;
    }
    for (const [index, text] of part.text.split("/").entries()) {
      if (index > 0) segments.push({ literals: [""], names: [] });
      const literals = segments.at(-1)?.literals ?? [];
      literals.push((literals.pop() ?? "") + readOctets(text, utf8Octets).octets);
    }
  }
  return segments;
}

/**
 * A concrete segment before a partly templated one before a wholly templated one; of partly templated ones, the one with more
 * literal text, then the one with fewer variables. Where all that is equal, the order of the contract decides.
 */
function moreConcreteFirst(left: Template, right: Template): number {
  for (const [index, segment] of left.segments.entries()) {
    const other = right.segments[index];
    const difference = other === undefined ? 0 : compareSegments(segment, other);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareSegments(left: SegmentPattern, right: SegmentPattern): number {
  const byVariables = left.names.length - right.names.length;
  if (left.names.length === 0 || right.names.length === 0) return byVariables;
  const literalLength = ({ literals }: SegmentPattern): number => literals.join("").length;
  return literalLength(right) - literalLength(left) || byVariables;
}

function find({ templates, fits }: Table, method: string, path: string): Route {
  const segments = segmentsOf(path);
  const methods = new Set<string>();
  let isKnown = false;
  for (const template of templates.get(segments.length) ?? []) {
    const splits = match(template.segments, segments);
    const [first] = splits;
    if (first === undefined) continue;
    const operation = template.operations.get(method) ?? headOf(template, method);
    if (operation !== undefined) {
      const fitting = splits.length > 1 ? splits.find((pathTexts) => fits?.(operation, pathTexts)) : undefined;
      return { kind: "operation", operation, pathTexts: fitting ?? first };
    }
    isKnown = true;
    for (const known of template.operations.keys()) methods.add(known);
  }
  return isKnown ? { kind: "no-method", allow: [...methods] } : { kind: "no-path" };
}

/** A HEAD is for what a GET is for, unless the contract has a HEAD of its own. RFC 9110, section 9.3.2. */
function headOf({ operations }: Template, method: string): OperationModel | undefined {
  return method === "HEAD" ? operations.get("GET") : undefined;
}

function segmentsOf(path: string): readonly Octets[] {
  return path.split("/").map((segment) => readOctets(segment, receivedOctets));
}

/** Every way in which a path (not decoded) fills a template, as `createRouter` tries them; none where it does not match. */
export function pathSplits(template: string, path: string): readonly PathTexts[] {
  const [patterns, segments] = [compile(template), segmentsOf(path)];
  return patterns.length === segments.length ? match(patterns, segments) : [];
}

/** More ways than this to take a path apart are not tried. */
const mostSplits = 64;

function match(patterns: readonly SegmentPattern[], segments: readonly Octets[]): readonly PathTexts[] {
  let splits: readonly PathTexts[] = [{}];
  for (const [index, { literals, names }] of patterns.entries()) {
    const segment = segments[index];
    const found = segment === undefined ? [] : matchSegment(literals, segment);
    const own = found.map((texts) => Object.fromEntries(texts.map((text, at) => [names[at] ?? "", text])));
    splits = splits.flatMap((before) => own.map((texts) => ({ ...before, ...texts }))).slice(0, mostSplits);
    if (splits.length === 0) break;
  }
  return splits;
}

/** The texts between the literals, never empty, in every way: the first text as short as it can be, then the second… */
function matchSegment(literals: readonly string[], segment: Octets): readonly (readonly string[])[] {
  const { octets } = segment;
  const [first = "", ...others] = literals;
  if (others.length === 0) return octets === first ? [[]] : [];
  if (!octets.startsWith(first)) return [];
  const shortest = shortestTexts(first.length, others, segment);
  if (shortest === undefined || others.length === 1) return shortest === undefined ? [] : [shortest];
  const found = textsFrom(first.length, others, { segment, left: mostSteps });
  return found.length > 0 ? found : [shortest];
}

/** In one pass, whatever the segment holds. What these texts do not match, no others do. */
function shortestTexts(from: number, literals: readonly string[], segment: Octets): readonly string[] | undefined {
  const texts: string[] = [];
  let start = from;
  for (const [index, literal] of literals.entries()) {
    const isLast = index === literals.length - 1;
    const end = isLast ? closingIndex(segment, literal) : segment.octets.indexOf(literal, start + 1);
    if (end < start + 1) return undefined;
    texts.push(rawText(segment, start, end));
    start = end + literal.length;
  }
  return texts;
}

function closingIndex({ octets }: Octets, literal: string): number {
  return octets.endsWith(literal) ? octets.length - literal.length : -1;
}

/** More places of a segment than this are not tried in search of further ways: callers choose the segment. */
const mostSteps = 1_000;

interface SplitSearch {
  readonly segment: Octets;
  left: number;
}

function textsFrom(start: number, [literal = "", ...others]: readonly string[], search: SplitSearch): string[][] {
  const { segment } = search;
  if (others.length === 0) {
    const end = closingIndex(segment, literal);
    return end > start ? [[rawText(segment, start, end)]] : [];
  }
  const found: string[][] = [];
  let end = segment.octets.indexOf(literal, start + 1);
  while (end !== -1 && end < segment.octets.length && search.left > 0 && found.length < mostSplits) {
    search.left -= 1;
    const text = rawText(segment, start, end);
    found.push(...textsFrom(end + literal.length, others, search).map((rest) => [text, ...rest]));
    end = segment.octets.indexOf(literal, end + 1);
  }
  return found;
}

/** A segment as the octets that it stands for, one character of the range U+0000 to U+00FF each, and as it is written. */
interface Octets {
  readonly octets: string;
  readonly raw: string;
  /** Where each octet begins in `raw`, then its length; left out where octets and characters are the same. */
  readonly starts?: readonly number[];
}

function rawText({ raw, starts }: Octets, start: number, end: number): string {
  return starts === undefined ? raw.slice(start, end) : raw.slice(starts[start], starts[end]);
}

const asItIs = /^[ -$&-~]*$/;
const writtenOctet = /%([0-9A-Fa-f]{2})|[\s\S]/gu;

function readOctets(raw: string, octetsOf: (character: string) => Iterable<number>): Octets {
  if (asItIs.test(raw)) return { octets: raw, raw };
  let octets = "";
  const starts: number[] = [];
  for (const match of raw.matchAll(writtenOctet)) {
    const [text, code] = match;
    const bytes = code === undefined ? octetsOf(text) : [Number.parseInt(code, 16)];
    for (const byte of bytes) {
      octets += String.fromCharCode(byte);
      starts.push(match.index);
    }
  }
  return { octets, raw, starts: [...starts, raw.length] };
}

const utf8 = /* @__PURE__ */ new TextEncoder();

/** A contract is text: each of its characters is the octets of its UTF-8 form. */
function utf8Octets(character: string): Iterable<number> {
  return utf8.encode(character);
}

/** A path as HTTP brings it has one character for each octet, also where a caller sent UTF-8 without encoding it. */
function receivedOctets(character: string): Iterable<number> {
  const code = character.charCodeAt(0);
  return code <= 0xff ? [code] : utf8Octets(character);
}

/** The longest first, since a shorter one may begin it. A server's URL may be relative (OpenAPI 3.1, section 4.8.5). */
function basePathsOf(servers: readonly Server[]): readonly string[] {
  const paths = servers
    .flatMap(({ url, otherUrls = [] }) => [url, ...otherUrls])
    .filter((url) => URL.canParse(url, "http://localhost"))
    .map((url) => new URL(url, "http://localhost").pathname.replace(/\/+$/, ""));
  return [...new Set(paths)].filter((path) => path !== "").toSorted((left, right) => right.length - left.length);
}
