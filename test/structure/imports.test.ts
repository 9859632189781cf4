import { describe, expect, test } from "vitest";
import { importsOf, moduleOf, trackedFiles } from "./source-tree.ts";

/** The table of design.md: what each module may import of ours. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  reader: ["contract", "files"],
  generate: ["contract", "reader", "files"],
  redocly: ["files"],
  listen: ["contract"],
  files: ["contract"],
  lint: ["contract", "reader", "generate", "redocly", "files"],
  docs: ["contract", "reader", "redocly", "listen", "files"],
  diff: ["contract", "reader"],
  konaplate: ["contract"],
  client: ["contract"],
  mock: ["contract", "listen"],
  transport: ["contract"],
  proxy: ["contract", "listen", "transport"],
  verify: ["contract", "transport"],
  generated: ["contract", "client"],
  scripts: ["cli"],
};
/** These may import anything in src and generated. */
const binders = ["cli", "index", "mock-entry", "toolkit"];

const files = trackedFiles("src", "scripts", "generated").filter((file) => /\.(ts|js)$/.test(file));
const ours = files.flatMap(importsOf).flatMap(({ from, to }) => (to === undefined ? [] : [{ from, to }]));

test("the walk sees the tree: there are imports between modules to judge", () => {
  expect(ours.length).toBeGreaterThan(50);
});

describe("who may import whom", () => {
  test("every module is in the table", () => {
    const modules = [...new Set(files.map(moduleOf))].filter((name) => !binders.includes(name) && name !== "README.md");
    expect(modules.filter((name) => !Object.hasOwn(allowed, name))).toEqual([]);
  });

  test("no import crosses a wall", () => {
    const crossing = ours.filter(({ from, to }) => {
      const [source, target] = [moduleOf(from), moduleOf(to)];
      return source !== target && !binders.includes(source) && !allowed[source]?.includes(target);
    });
    expect(crossing.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test("contract, konaplate and client import nothing of Node", () => {
    const portable = files.filter((file) => ["contract", "konaplate", "client"].includes(moduleOf(file)));
    const node = portable.flatMap(importsOf).filter(({ specifier }) => specifier.startsWith("node:"));
    expect(node.map(({ from, specifier }) => `${from} → ${specifier}`)).toEqual([]);
  });

  test("there is no import cycle", () => {
    expect(cyclesIn(ours)).toEqual([]);
  });
});

/** Files that can reach themselves, by a depth-first walk over the imports. */
function cyclesIn(edges: readonly { readonly from: string; readonly to: string }[]): readonly string[] {
  const targets = Map.groupBy(edges, ({ from }) => from);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (path.includes(file) || done.has(file)) return;
    for (const { to } of targets.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return cycles;
}
