import type { ContractModel, OperationModel } from "../model/contract-model.ts";

/** What a request's method and path lead to. */
export type Route =
  | { readonly kind: "operation"; readonly operation: OperationModel; readonly pathTexts: PathTexts }
  | { readonly kind: "no-path" }
  | { readonly kind: "no-method"; readonly allow: readonly string[] };

/** The text that stands for each template variable, not percent-decoded. */
export type PathTexts = Readonly<Record<string, string>>;

/** Finds what a method and a path (not decoded) lead to. */
export type Router = (method: string, path: string) => Route;

interface Template {
  readonly path: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  /** Operations by method in upper case. */
  readonly operations: ReadonlyMap<string, OperationModel>;
}

/**
 * Makes the router of a contract. Concrete paths win over templated ones (OpenAPI 3.1, section 4.8.8.2), of templated ones
 * the one that is concrete the longest. A path below a server's own base path is found with and without it.
 */
export function createRouter(model: Pick<ContractModel, "operations" | "servers">): Router {
  const templates = groupByPath(model.operations);
  const concrete = new Map(templates.filter(({ names }) => names.length === 0).map((entry) => [entry.path, entry]));
  const templated = templates.filter(({ names }) => names.length > 0).toSorted(moreConcreteFirst);
  const basePaths = basePathsOf([...model.servers, ...model.operations.flatMap(({ servers = [] }) => servers)]);
  const find = (method: string, path: string): Route => {
    const found = concrete.get(path);
    if (found?.operations.has(method)) return toRoute(found, method, []);
    const matches = templated.flatMap((template) => {
      const match = template.pattern.exec(path);
      return match === null ? [] : [{ template, texts: match.slice(1) }];
    });
    const best = matches.find(({ template }) => template.operations.has(method));
    if (best !== undefined) return toRoute(best.template, method, best.texts);
    const known = [...(found === undefined ? [] : [found]), ...matches.map(({ template }) => template)];
    if (known.length === 0) return { kind: "no-path" };
    return { kind: "no-method", allow: [...new Set(known.flatMap(({ operations }) => [...operations.keys()]))] };
  };
  return (method, path) => {
    const route = find(method, path);
    if (route.kind !== "no-path") return route;
    const base = basePaths.find((prefix) => path.startsWith(`${prefix}/`));
    return base === undefined ? route : find(method, path.slice(base.length));
  };
}

function toRoute(template: Template, method: string, texts: readonly string[]): Route {
  const operation = template.operations.get(method) as OperationModel;
  const pathTexts = Object.fromEntries(template.names.map((name, index) => [name, texts[index] ?? ""]));
  return { kind: "operation", operation, pathTexts };
}

function groupByPath(operations: readonly OperationModel[]): readonly Template[] {
  const byPath = new Map<string, Map<string, OperationModel>>();
  for (const operation of operations) {
    const methods = byPath.get(operation.path) ?? new Map<string, OperationModel>();
    byPath.set(operation.path, methods.set(operation.method.toUpperCase(), operation));
  }
  return [...byPath].map(([path, methods]) => ({ path, operations: methods, ...compileTemplate(path) }));
}

const variable = /\{([^{}/]+)\}/g;

function compileTemplate(path: string): Pick<Template, "pattern" | "names"> {
  const names = [...path.matchAll(variable)].map((match) => match[1] ?? "");
  const literals = path.split(/\{[^{}/]+\}/).map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  return { names, pattern: new RegExp(`^${literals.join("([^/]+?)")}$`) };
}

/**
 * Segment by segment from the left: a concrete one before a partly templated one before a wholly templated one, then the shorter
 * path, so that the order is one whatever else is sorted with them.
 */
function moreConcreteFirst(left: Template, right: Template): number {
  const [leftSegments, rightSegments] = [left.path.split("/"), right.path.split("/")];
  for (let index = 0; index < Math.min(leftSegments.length, rightSegments.length); index += 1) {
    const difference = templating(leftSegments[index] ?? "") - templating(rightSegments[index] ?? "");
    if (difference !== 0) return difference;
  }
  return leftSegments.length - rightSegments.length;
}

function templating(segment: string): number {
  if (!segment.includes("{")) return 0;
  return /^\{[^{}]+\}$/.test(segment) ? 2 : 1;
}

function basePathsOf(servers: ContractModel["servers"]): readonly string[] {
  const paths = servers
    .filter(({ url }) => URL.canParse(url, "http://localhost"))
    .map(({ url }) => new URL(url, "http://localhost").pathname.replace(/\/$/, ""));
  return [...new Set(paths)].filter((path) => path !== "");
}
