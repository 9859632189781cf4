import { exec } from "jsonpath-rfc9535";
import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { PlateError } from "../../contract/model/plate-error.ts";

/** One action of an OpenAPI Overlay whose target is nowhere in the document. */
export interface IdleAction {
  readonly target: string;
  /** From 0. */
  readonly index: number;
}

/** A document after an overlay, and the actions that changed nothing. */
export interface OverlayResult {
  readonly document: JsonObject;
  readonly idle: readonly IdleAction[];
}

type Writable = { [name: string]: JsonValue | undefined } | JsonValue[];

/**
 * Applies the actions of an OpenAPI Overlay (1.0 and 1.1) to a copy of a document, in their order: `remove` takes the targets out,
 * `update` merges into objects and appends to lists, a target of 1.1 that is a scalar is replaced. Targets are JSONPath (RFC 9535).
 * Throws a PlateError (`usage`) for a target that is no JSONPath and for `actions` that are no list.
 */
export function applyOverlay(document: JsonObject, overlay: JsonObject, shownAs: string): OverlayResult {
  const { actions } = overlay;
  if (!Array.isArray(actions)) {
    throw new PlateError("usage", `${shownAs} is no OpenAPI Overlay: it has no list of actions`, {
      fix: "write it as https://spec.openapis.org/overlay/v1.0.0.html says: overlay, info, actions",
    });
  }
  const copy = structuredClone(document) as JsonObject;
  const idle = (actions as readonly JsonValue[]).flatMap((action, index) => {
    const target = isJsonObject(action) && typeof action.target === "string" ? action.target : "";
    return isJsonObject(action) && applyAction(copy, action, { target, shownAs }) ? [] : [{ target, index }];
  });
  return { document: copy, idle };
}

function applyAction(
  document: JsonObject,
  action: JsonObject,
  { target, shownAs }: { readonly target: string; readonly shownAs: string },
): boolean {
  const found: { readonly steps: readonly (string | number)[]; readonly value: JsonValue }[] = [];
  try {
    exec(document as Parameters<typeof exec>[0], target, (value, path) => {
      found.push({ value: value as JsonValue, steps: path.map(plainStep) });
    });
  } catch (cause) {
    throw new PlateError("usage", `${shownAs}: the target ${JSON.stringify(target)} is no JSONPath (RFC 9535)`, {
      fix: "write a target such as $.paths['/pets'].get",
      cause,
    });
  }
  // From the last to the first, so that the places of a list stay true while entries are removed.
  for (const { steps, value } of found.toReversed()) {
    if (action.remove === true) removeAt(document, steps);
    else if (action.update !== undefined) replaceAt(document, steps, merge(value, action.update));
  }
  return found.length > 0;
}

/** Overlay 1.0, section 4.4.2: objects merge by member, recursively; a list gets the value as its last entry. */
function merge(target: JsonValue, update: JsonValue): JsonValue {
  if (Array.isArray(target)) return [...(target as readonly JsonValue[]), update];
  if (!isJsonObject(target) || !isJsonObject(update)) return update;
  const merged: { [name: string]: JsonValue | undefined } = { ...target };
  for (const [name, value] of Object.entries(update)) {
    const before = merged[name];
    merged[name] = before === undefined || value === undefined ? value : mergeMember(before, value);
  }
  return merged;
}

function mergeMember(before: JsonValue, value: JsonValue): JsonValue {
  if (Array.isArray(before) && Array.isArray(value)) return [...before, ...value];
  return isJsonObject(before) && isJsonObject(value) ? merge(before, value) : value;
}

/** The library escapes names as a Normalized Path does (RFC 9535, section 2.7). */
function plainStep(step: string | number): string | number {
  if (typeof step === "number" || !step.includes("\\")) return step;
  const short: Readonly<Record<string, string>> = { b: "\b", t: "\t", n: "\n", f: "\f", r: "\r" };
  return step.replace(/\\(u[0-9a-fA-F]{4}|.)/gs, (_whole, code: string) =>
    code.length > 1 ? String.fromCharCode(Number.parseInt(code.slice(1), 16)) : (short[code] ?? code),
  );
}

function parentOf(document: JsonObject, steps: readonly (string | number)[]): Writable | undefined {
  let parent: JsonValue | undefined = document;
  for (const step of steps.slice(0, -1)) parent = (parent as Record<string | number, JsonValue>)[step];
  return typeof parent === "object" && parent !== null ? (parent as Writable) : undefined;
}

function replaceAt(document: JsonObject, steps: readonly (string | number)[], value: JsonValue): void {
  const last = steps.at(-1);
  if (last === undefined) {
    if (isJsonObject(value)) Object.assign(document, value);
    return;
  }
  const parent = parentOf(document, steps) as Record<string | number, JsonValue> | undefined;
  if (parent !== undefined) parent[last] = value;
}

function removeAt(document: JsonObject, steps: readonly (string | number)[]): void {
  const [last, parent] = [steps.at(-1), parentOf(document, steps)];
  if (last === undefined || parent === undefined) return;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
}
