import { isDeepStrictEqual } from "node:util";
import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { escapePointerToken, parsePointer, valueAt } from "../../contract/json/json-pointer.ts";
import type { ContractModel } from "../../contract/model/contract-model.ts";
import { pathShape } from "../../contract/model/path-template.ts";
import type { Difference, Side } from "../change.ts";
import { type ComponentUses, componentOf, componentUses, operationPointers, usagePath } from "./component-uses.ts";
import { placeOfPath } from "./place-of-path.ts";
import { type PreparationContext, type PreparedDocument, prepareDocument } from "./prepare-document.ts";
import { rankBigIntegers } from "./rank-big-integers.ts";
import { type RedoclyChange, runRedoclyDiff } from "./run-redocly-diff.ts";
import { splitRenamed } from "./split-renamed.ts";
import { isMappedVariant } from "./variants.ts";

/** One contract on its way through the tool and back. */
interface Compared {
  readonly model: ContractModel;
  readonly prepared: PreparedDocument;
  /** Of the components of the prepared document. */
  readonly uses: ComponentUses;
  /** Operation pointer → operation id. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * What `redocly diff` sees between two contracts, with exact values, one difference per direction and per member. It asks for
 * two documents without references to other files, as a model's `document` is. Throws a PlateError (`target`) if the tool fails.
 */
export async function compareWithRedocly(base: ContractModel, revision: ContractModel): Promise<readonly Difference[]> {
  const models = [base, revision];
  const context = { headerNames: headerNames(models), hasXml: models.some(hasXml) };
  const [before, after] = [readCompared(base, context), readCompared(revision, context)];
  const [one, other] = [before.prepared.document, after.prepared.document];
  const [oldInput, newInput] = rankBigIntegers([withKnownPaths(one, other), withKnownPaths(other, one)]);
  // The tool takes a third of a second; where it would read the same twice, there is nothing for it to say.
  const seen = isDeepStrictEqual(oldInput, newInput)
    ? []
    : await runRedoclyDiff(oldInput as JsonObject, newInput as JsonObject);
  const changes = [...splitRenamed(seen, other), ...cameAndWent(before, after)];
  return changes
    .filter((change) => !isOfUnusedComponent(change) && !isOfMappedVariant(change))
    .map((change) => toDifference(change, before, after));
}

/** One spelling for each name of an answer header, the base's where it has one. */
function headerNames(models: readonly ContractModel[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const responses = models.flatMap(({ operations }) => operations.flatMap((operation) => operation.responses));
  for (const { name } of responses.flatMap(({ headers }) => headers)) {
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return names;
}

function hasXml({ operations }: ContractModel): boolean {
  const bodies = operations.flatMap(({ requestBody, responses }) => [requestBody, ...responses]);
  return bodies.some((body) => body?.content.some(({ mediaType }) => /[/+]xml\b/i.test(mediaType)));
}

function readCompared(model: ContractModel, context: PreparationContext): Compared {
  const prepared = prepareDocument(model.document, context);
  const ids = new Map(model.operations.map((operation) => [operation.pointer, operation.id]));
  return { model, prepared, uses: componentUses(prepared.document), ids };
}

/** A component that no operation uses changes nothing for anybody; nor does the name of one. Security schemes are used by name. */
function isOfUnusedComponent({ path }: RedoclyChange): boolean {
  return path.startsWith("#/components") && !path.startsWith("#/components/securitySchemes");
}

/** A variant that came into a mapping or went out of it is told as a change of the mapping; `$defs` alone say nothing. */
function isOfMappedVariant({ path, kind, typeName }: RedoclyChange): boolean {
  if (kind === "modified") return false;
  return typeName === "NamedSchemas" || isMappedVariant(parsePointer(path.slice(1)).at(-1) ?? "");
}

/** Operations at addresses that the other side has not: these are compared by us, since the tool guesses at renamed paths. */
function cameAndWent(before: Compared, after: Compared): readonly RedoclyChange[] {
  const [gone, come] = [ownOperations(before, after), ownOperations(after, before)];
  return [
    ...gone.map(
      (pointer): RedoclyChange => ({
        ...wholeOperation,
        kind: "removed",
        impact: "major",
        path: pointer,
        base: { pointer },
      }),
    ),
    ...come.map(
      (pointer): RedoclyChange => ({
        ...wholeOperation,
        kind: "added",
        impact: "minor",
        path: pointer,
        revision: { pointer },
      }),
    ),
  ];
}

const wholeOperation = { typeName: "Operation", verdicts: [] } as const;

function ownOperations(side: Compared, other: Compared): readonly string[] {
  const known = new Set(operationPointers(other.prepared.document).map(addressOf));
  const own = operationPointers(side.prepared.document).filter((pointer) => !known.has(addressOf(pointer)));
  return own.map((pointer) => `#${pointer}`);
}

/** Section and path without the names of its variables. */
function addressOf(operation: string): string {
  const [section, path = ""] = parsePointer(operation);
  return `${section} ${pathShape(path)}`;
}

/** The document without the paths that the other one has not. */
function withKnownPaths(document: JsonObject, other: JsonObject): JsonObject {
  const sections = ["paths", "webhooks"].map((section): [string, JsonValue] => {
    const known = new Set(Object.keys(sectionOf(other, section)).map(pathShape));
    const kept = Object.entries(sectionOf(document, section)).filter(([path]) => known.has(pathShape(path)));
    return [section, Object.fromEntries(kept) as JsonObject];
  });
  return { ...document, ...Object.fromEntries(sections) };
}

function sectionOf(document: JsonObject, section: string): JsonObject {
  const value = document[section];
  return isJsonObject(value) ? value : {};
}

/** The place is told from the base wherever it has one: what else comes into the revision then changes no change's id. */
function toDifference(change: RedoclyChange, before: Compared, after: Compared): Difference {
  const [side, given] = change.kind === "added" ? [after, change.revision] : [before, change.base];
  const real = (given?.pointer ?? change.path).slice(1).replace(/^\/$/, "");
  const at = usagePath(nodePointer(real, change.property), side.uses);
  const { operation, direction, part } = placeOfPath(at, side.prepared.document);
  const base = readSide(change, before, "base");
  const revision = readSide(change, after, "revision");
  return {
    subject: change.typeName,
    kind: change.kind,
    ...(change.property === undefined ? {} : { property: change.property }),
    direction,
    place: { operations: operationsOf(side, real, operation ?? at), part, at },
    ...(base === undefined ? {} : { base }),
    ...(revision === undefined ? {} : { revision }),
    verdict: { breaking: change.impact === "major", ...ruleOf(change) },
  };
}

/** The pointer of the node whose property changed; where the property is missing on a side, the tool gives the node itself. */
function nodePointer(pointer: string, property: string | undefined): string {
  const ending = property === undefined ? undefined : `/${escapePointerToken(property)}`;
  return ending !== undefined && pointer.endsWith(ending) ? pointer.slice(0, -ending.length) : pointer;
}

function ruleOf({ verdicts }: RedoclyChange): { readonly rule?: string } {
  const [first] = verdicts ?? [];
  return first === undefined ? {} : { rule: first.ruleId };
}

/** Every operation that shares the component that the change stands in, or the one that the path goes through. */
function operationsOf(side: Compared, real: string, operation: string): readonly string[] {
  const component = componentOf(real);
  const use = component === undefined ? undefined : side.uses.get(component);
  const all =
    use?.operations ?? operationPointers(side.prepared.document).filter((pointer) => isUnder(pointer, operation));
  return all.map((pointer) => side.ids.get(pointer) ?? pointer);
}

function isUnder(pointer: string, operation: string): boolean {
  const item = operation.split("/").slice(0, 3).join("/");
  return pointer === operation || (pointer.startsWith(`${item}/`) && operation.split("/")[3] === "parameters");
}

function readSide(change: RedoclyChange, compared: Compared, name: "base" | "revision"): Side | undefined {
  const given = change[name]?.pointer.slice(1);
  if (given === undefined) return undefined;
  const { origin, document } = { origin: compared.prepared.origin, document: compared.model.document };
  if (change.property === undefined) return { pointer: origin(given), value: valueBehind(document, origin(given)) };
  const ending = `/${escapePointerToken(change.property)}`;
  if (!given.endsWith(ending)) return { pointer: origin(given) };
  return { pointer: origin(given), value: valueBehind(document, origin(given)) };
}

function valueBehind(document: JsonObject, pointer: string): JsonValue | undefined {
  const value = valueAt(document, pointer) as JsonValue | undefined;
  return isJsonObject(value) && typeof value.$ref === "string" ? valueBehind(document, value.$ref) : value;
}
