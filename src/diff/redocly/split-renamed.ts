import { isJsonObject, type JsonObject } from "../../contract/json/json.ts";
import { parsePointer, toPointer, valueAt } from "../../contract/json/json-pointer.ts";
import type { RedoclyChange } from "./run-redocly-diff.ts";

/** Entries of maps that the tool takes for the same under another name (a change of `key`) where both look alike. */
const renamable = new Set([
  "Schema",
  "Header",
  "Response",
  "MediaType",
  "Callback",
  "SecurityScheme",
  "Link",
  "Example",
]);

/**
 * The tool guesses that what went and what came, if they look alike, is one thing under another name. For whoever sends or reads
 * it they are two, and a guess is no fact: so each becomes one that went and one that came, and what differs inside is left out.
 * Names whose case alone changed, and variables of paths, stay as they are.
 */
export function splitRenamed(changes: readonly RedoclyChange[], revision: JsonObject): readonly RedoclyChange[] {
  const renamed = new Set(changes.filter((change) => isRenamed(change, revision)).map(({ path }) => path));
  const kept = changes.filter(({ path }) => ![...renamed].some((node) => path === node || path.startsWith(`${node}/`)));
  const first = [...renamed].flatMap(
    (node) => changes.find((change) => change.path === node && isRenamed(change, revision)) ?? [],
  );
  return [...kept, ...first.flatMap((change) => split(change, revision))];
}

function isRenamed(change: RedoclyChange, revision: JsonObject): boolean {
  const { typeName, property, kind } = change;
  if (kind !== "modified") return false;
  if (typeName !== "Parameter") return property === "key" && renamable.has(typeName);
  return (
    property === "in" || (property === "name" && change.impact === "major" && nodeOf(change, revision).in !== "path")
  );
}

function split(
  { typeName, path, base, revision, property }: RedoclyChange,
  document: JsonObject,
): readonly RedoclyChange[] {
  if (base === undefined || revision === undefined) return [];
  const [one, other] = [nodePointer(base.pointer, property), nodePointer(revision.pointer, property)];
  const isRequired = typeName === "Parameter" && valueAt(document, `${other}/required`) === true;
  const common = { typeName, verdicts: [] };
  return [
    { ...common, kind: "removed", impact: "major", path, base: { pointer: one } },
    { ...common, kind: "added", impact: isRequired ? "major" : "minor", path, revision: { pointer: other } },
  ];
}

function nodeOf({ revision, property }: RedoclyChange, document: JsonObject): JsonObject {
  const node = revision === undefined ? undefined : valueAt(document, nodePointer(revision.pointer, property));
  return isJsonObject(node) ? node : {};
}

/** The tool points at the property of a parameter, and at an entry of a map itself. */
function nodePointer(pointer: string, property: string | undefined): string {
  const steps = parsePointer(pointer);
  return `#${toPointer(property !== "key" && steps.at(-1) === property ? steps.slice(0, -1) : steps)}`;
}
