import type { Formats } from "../contract/schema/formats.ts";

/**
 * The part of Redocly's plugin interface that our rules use (https://redocly.com/docs/cli/custom-plugins);
 * the package of its command line carries no types.
 */
export interface Source {
  /** Absolute path of the file. */
  readonly absoluteRef: string;
  /** The file's text. */
  readonly body: string;
}

/** A place in a file: `pointer` is a JSON Pointer after `#`; the whole file is `#/`. */
export interface Location {
  readonly source: Source;
  readonly pointer: string;
  /** File and pointer in one text. */
  readonly absolutePointer: string;
  child(steps: readonly (string | number)[]): Location;
  /** The same place, but reports point at its key in place of its value. */
  key(): Location;
}

/** What Redocly hands to a visitor in addition to the node. */
export interface Context {
  /** The node's place, references followed. */
  readonly location: Location;
  /** The name of the node in its parent, before references are followed. */
  readonly key: string | number;
  /** The type of node, by Redocly's name for it. */
  readonly type: { readonly name: string };
  report(problem: { readonly message: string; readonly location: Location }): void;
  /** Follows a `$ref`, also a chain of them; `from` is the file that a relative reference starts from. */
  resolve(node: unknown, from?: string): { readonly node?: unknown; readonly location?: Location | undefined };
}

/** A mapping of the document, as Redocly parsed it: big integers in it are rounded. */
export type Node = Readonly<Record<string, unknown>>;

interface NodeVisitor {
  readonly enter?: (node: Node, context: Context) => void;
  readonly leave?: (node: Node, context: Context) => void;
}

/** Functions by the name of the node type that they are called for, references followed, each place once. */
export interface Visitor {
  readonly Root?: NodeVisitor;
  readonly PathItem?: NodeVisitor;
  readonly Parameter?: NodeVisitor;
  readonly Header?: NodeVisitor;
  readonly RequestBody?: NodeVisitor;
  readonly MediaType?: NodeVisitor;
  readonly Schema?: NodeVisitor;
  /** Every node, of whatever type. */
  readonly any?: NodeVisitor;
  /** Every `$ref`, with what it leads to. */
  readonly ref?: {
    readonly enter?: (
      node: Node,
      context: Context,
      resolved: { readonly location?: Location | undefined; readonly node?: unknown },
    ) => void;
  };
}

/** What the configuration of a rule says besides its severity. */
export interface RuleOptions {
  readonly formats?: Formats | undefined;
}

/** Makes a visitor for one run over one document. */
export type RuleVisitor = (options: RuleOptions) => Visitor;

/** One rule of ours. */
export interface LintRule {
  /** Without the plugin's name; findings show it as `plate/<id>`. */
  readonly id: string;
  /** What the rule asks for, as one sentence for openapi/README.md and for people who meet its findings. */
  readonly asks: string;
  /** An error where it is left out. */
  readonly severity?: "warning";
  readonly visit: RuleVisitor;
}

/** Tells a mapping from every other value. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Reports one finding of a rule of ours. Redocly knows one message per finding, so that it holds both sentences
 * on two lines: what is wrong, and how to fix it.
 */
export function reportFinding(
  context: Context,
  finding: { readonly at: Location; readonly what: string; readonly fix: string },
): void {
  const [what, fix] = [finding.what, finding.fix].map((text) => text.replaceAll(/\s+/g, " "));
  context.report({ message: `${what}\n${fix}`, location: finding.at });
}
