import { parsePointer, toPointer } from "../../src/contract/json/json-pointer.ts";

type Tree = Record<string, unknown>;

/** One edit of a document: members set, taken away, or renamed (in place), by JSON Pointer; `append` adds to a list. */
export interface Edit {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly append?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
  readonly rename?: Readonly<Record<string, string>>;
  readonly reverse?: readonly string[];
}

/** The edited copy of a document. An edit that names a place which is not there is a mistake in the test, and throws. */
export function applyEdit(document: unknown, edit: Edit): Tree {
  const copy = structuredClone(document) as Tree;
  for (const [pointer, value] of Object.entries(edit.set ?? {})) {
    const { parent, name } = parentOf(copy, pointer);
    parent[name] = structuredClone(value);
  }
  for (const [pointer, value] of Object.entries(edit.append ?? {})) (existing(copy, pointer) as unknown[]).push(value);
  for (const pointer of edit.remove ?? []) take(copy, pointer);
  for (const [pointer, name] of Object.entries(edit.rename ?? {})) rename(copy, pointer, name);
  for (const pointer of edit.reverse ?? []) reverse(copy, pointer);
  return copy;
}

function existing(document: Tree, pointer: string): unknown {
  const { parent, name } = parentOf(document, pointer);
  if (!(name in parent)) throw new Error(`the document has nothing at ${pointer}`);
  return parent[name];
}

function take(document: Tree, pointer: string): void {
  existing(document, pointer);
  const { parent, name } = parentOf(document, pointer);
  if (Array.isArray(parent)) parent.splice(Number(name), 1);
  else delete parent[name];
}

function rename(document: Tree, pointer: string, to: string): void {
  existing(document, pointer);
  const { parent, name } = parentOf(document, pointer);
  const entries = Object.entries(parent).map(([key, value]) => [key === name ? to : key, value] as const);
  for (const key of Object.keys(parent)) delete parent[key];
  Object.assign(parent, Object.fromEntries(entries));
}

function reverse(document: Tree, pointer: string): void {
  const value = existing(document, pointer);
  const { parent, name } = parentOf(document, pointer);
  parent[name] = Array.isArray(value)
    ? value.toReversed()
    : Object.fromEntries(Object.entries(value as Tree).toReversed());
}

function parentOf(document: Tree, pointer: string): { readonly parent: Tree; readonly name: string } {
  const steps = parsePointer(pointer);
  let parent: unknown = document;
  for (const step of steps.slice(0, -1)) {
    parent = (parent as Tree)[step];
    if (typeof parent !== "object" || parent === null)
      throw new Error(`the document has nothing at ${toPointer(steps)}`);
  }
  return { parent: parent as Tree, name: steps.at(-1) ?? "" };
}
