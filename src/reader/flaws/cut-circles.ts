import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { parsePointer, toPointer, valueAt } from "../../contract/json/json-pointer.ts";
import type { CleanDocument, Flaw, TakenEntry } from "./clean-document.ts";

/** A `$ref` that says something of the very value that its schema speaks of. */
interface Edge {
  readonly from: string;
  readonly to: string;
  /** From the component to the object that holds the `$ref`. */
  readonly steps: readonly string[];
}

/**
 * A document in which no schema is defined by itself alone: `A` is all of `B`, `B` one of `A` and `C`. No check of such a schema
 * ends, and no type can be written (JSON Schema 2020-12, section 9.4.1). Each circle is cut at a branch of `oneOf` or `anyOf`,
 * since a base that lists its own variants is the usual mistake, otherwise at the `$ref` that closes it.
 */
export function cutCircles(document: JsonObject): CleanDocument {
  const cut = findCuts(document);
  const flaws = cut.map(({ edge, circle }): Flaw => {
    const names = circle.map((pointer) => parsePointer(pointer).at(-1)).join(" → ");
    return {
      pointer: edge.from + toPointer(edge.steps),
      what: `the schema is defined by itself: ${names}`,
      outcome: "this part of it is left out",
      fix: "take one of these out of the other: a base of its variants must not list them in oneOf, anyOf or allOf",
      isHarmless: false,
    };
  });
  const taken: TakenEntry[] = [];
  // From the last entry of a list to its first, so that no cut moves what another one is about.
  const inOrder = [...cut].sort((one, other) => compareSteps(other.edge, one.edge));
  const cleaned = inOrder.reduce<JsonValue>((value, { edge }) => withoutEdge(value, edge, taken), document);
  return { document: cleaned as JsonObject, flaws, taken };
}

function compareSteps(one: Edge, other: Edge): number {
  const [left, right] = [one.from + toPointer(one.steps), other.from + toPointer(other.steps)];
  return left.localeCompare(right, "en", { numeric: true });
}

interface Cut {
  readonly edge: Edge;
  /** The schemas of the circle, the first one again at its end. */
  readonly circle: readonly string[];
}

function findCuts(document: JsonObject): readonly Cut[] {
  const schemas = valueAt(document, "/components/schemas");
  const nodes = Object.keys(isJsonObject(schemas) ? schemas : {}).map((name) =>
    toPointer(["components", "schemas", name]),
  );
  const edges = new Map(nodes.map((node) => [node, [...edgesOf(document, node)]]));
  const finished = new Set<string>();
  const cuts: Cut[] = [];
  for (const node of nodes) {
    for (
      let found = circleFrom(node, edges, finished);
      found !== undefined;
      found = circleFrom(node, edges, finished)
    ) {
      const edge = found.find(isChoice) ?? (found.at(-1) as Edge);
      cuts.push({ edge, circle: [...found.map(({ from }) => from), found[0]?.from ?? ""] });
      edges.set(edge.from, edges.get(edge.from)?.filter((other) => !isCutWith(other, edge)) ?? []);
    }
  }
  return cuts;
}

/** A branch is cut as a whole, and with it every `$ref` in it. */
function isCutWith(other: Edge, edge: Edge): boolean {
  const branch = branchOf(edge.steps);
  return other === edge || (branch !== undefined && toPointer(other.steps).startsWith(toPointer(branch)));
}

/** The edges of a circle that can be reached from a node, in order; what is known to lead into none is `finished`. */
function circleFrom(
  start: string,
  edges: ReadonlyMap<string, readonly Edge[]>,
  finished: Set<string>,
): readonly Edge[] | undefined {
  const path: Edge[] = [];
  const open = [start];
  const waiting = [[...(edges.get(start) ?? [])]];
  while (waiting.length > 0) {
    const edge = waiting.at(-1)?.pop();
    if (edge === undefined) {
      waiting.pop();
      path.pop();
      finished.add(open.pop() ?? "");
    } else if (open.includes(edge.to)) {
      return [...path, edge].slice(open.indexOf(edge.to));
    } else if (!finished.has(edge.to)) {
      path.push(edge);
      open.push(edge.to);
      waiting.push([...(edges.get(edge.to) ?? [])]);
    }
  }
  return undefined;
}

const lists = ["allOf", "anyOf", "oneOf"] as const;
const single = ["not", "if", "then", "else"] as const;

function* edgesOf(document: JsonObject, from: string): Generator<Edge> {
  const open: (readonly string[])[] = [[]];
  for (let steps = open.pop(); steps !== undefined; steps = open.pop()) {
    const schema = valueAt(document, from + toPointer(steps));
    if (!isJsonObject(schema)) continue;
    if (typeof schema.$ref === "string") yield { from, to: toPointer(parsePointer(schema.$ref)), steps };
    for (const name of lists) {
      const list = schema[name];
      if (Array.isArray(list)) open.push(...[...list.keys()].map((index) => [...(steps ?? []), name, String(index)]));
    }
    for (const name of single) if (isJsonObject(schema[name])) open.push([...steps, name]);
    const dependent = schema.dependentSchemas;
    for (const name of isJsonObject(dependent) ? Object.keys(dependent) : []) {
      open.push([...steps, "dependentSchemas", name]);
    }
  }
}

function isChoice({ steps }: Edge): boolean {
  return steps[0] === "anyOf" || steps[0] === "oneOf";
}

/** The part of a schema that is cut with a `$ref` in it: the branch of a choice, or the whole of a condition. */
function branchOf(steps: readonly string[]): readonly string[] | undefined {
  const index = steps.findIndex((step) => !["allOf", "dependentSchemas"].includes(step) && !/^\d+$/.test(step));
  const step = steps[index];
  if (step === "anyOf" || step === "oneOf") return steps.slice(0, index + 2);
  return step !== undefined && (single as readonly string[]).includes(step) ? steps.slice(0, index + 1) : undefined;
}

function withoutEdge(document: JsonValue, { from, steps }: Edge, taken: TakenEntry[]): JsonValue {
  const branch = branchOf(steps);
  if (branch === undefined) return without(document, [...parsePointer(from), ...steps, "$ref"]);
  const path = [...parsePointer(from), ...branch];
  const index = branch.at(-1) ?? "";
  if (!/^\d+$/.test(index)) return without(document, path);
  const list = toPointer(path.slice(0, -1));
  taken.push({ list, index: Number(index) });
  const cut = without(document, path);
  const left = valueAt(cut, list);
  return Array.isArray(left) && left.length === 0 ? without(cut, path.slice(0, -1)) : cut;
}

function without(value: JsonValue, [step, ...rest]: readonly string[]): JsonValue {
  if (step === undefined) return value;
  if (Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    return items.flatMap((item, index) => {
      if (String(index) !== step) return [item];
      return rest.length === 0 ? [] : [without(item, rest)];
    });
  }
  if (!isJsonObject(value) || value[step] === undefined) return value;
  const { [step]: member, ...others } = value;
  return rest.length === 0 ? others : { ...value, [step]: without(member as JsonValue, rest) };
}
