import { isJsonObject, type JsonObject } from "../../contract/json/json.ts";
import { httpMethods } from "../../contract/model/http-method.ts";
import { pathShape } from "../../contract/model/path-template.ts";
import type { Direction } from "../change.ts";
import type { Difference } from "../difference.ts";
import { type InterfaceOperation, operationsOf, operationsOfItem } from "../document/interface-operation.ts";
import { type OperationPair, type PairedOperations, pairOperations } from "../document/pair-operations.ts";
import { type Used, usedAt } from "../document/used.ts";
import { compareContent } from "./compare-content.ts";
import { compareForms } from "./compare-encodings.ts";
import { compareRequired } from "./compare-form.ts";
import { compareLifecycle, isRetired, lifecycleMembers } from "./compare-lifecycle.ts";
import { compareParameters } from "./compare-parameters.ts";
import { compareResponses } from "./compare-responses.ts";
import { compareSecurity } from "./compare-security.ts";
import { compareServers } from "./compare-servers.ts";
import {
  compareOtherMembers,
  type Documents,
  memberDifference,
  pairMembers,
  placeOf,
  type Site,
  type UsedPair,
  wholeDifference,
} from "./site.ts";

/** Which way the request of an operation goes: to the server, or in a webhook and a callback from it. */
type Sender = "caller" | "server";

/** How the operations of two contracts differ: those that came, went or moved, and all that the others say. */
export function compareOperations(documents: Documents): readonly Difference[] {
  const paired = pairOperations(operationsOf(documents.base), operationsOf(documents.revision));
  const isSameAround = saysTheSameOfAll(documents);
  return [
    ...cameAndWent(paired, documents),
    ...movedOperations(paired),
    ...comparePaths(paired),
    ...paired.pairs
      .filter((pair) => !(isSameAround && isWrittenAlike(pair, documents)))
      .toSorted((one, other) => (one.base.at < other.base.at ? -1 : 1))
      .flatMap((pair) =>
        compareOperation(pair, { sender: pair.base.section === "webhooks" ? "server" : "caller", part: "" }, documents),
      ),
  ];
}

/** Whether what the documents say for all operations is the same: then operations that are written alike mean the same. */
function saysTheSameOfAll({ base, revision, sameText }: Documents): boolean {
  const ofAll = ({ servers, security, components }: JsonObject): JsonObject => ({
    ...{ servers, security },
    schemes: isJsonObject(components) ? components.securitySchemes : undefined,
  });
  return sameText.isSameValue(ofAll(base), ofAll(revision));
}

/** Most operations of two releases are: comparing their parts one by one would take as long as comparing those that differ. */
function isWrittenAlike({ base, revision, isMoved }: OperationPair, { sameText }: Documents): boolean {
  if (isMoved || base.path !== revision.path || base.id !== revision.id) return false;
  const ofPath = ({ parameters, servers }: JsonObject): JsonObject => ({ parameters, servers });
  return (
    sameText.isSameValue(base.object, revision.object) &&
    sameText.isSameValue(ofPath(base.item.object), ofPath(revision.item.object))
  );
}

function cameAndWent({ removed, added }: PairedOperations, { calendar }: Documents): readonly Difference[] {
  const site = (operation: InterfaceOperation): Site => ({
    operations: [operation.id],
    flow: "both",
    part: "operation",
  });
  return [
    ...removed.map((operation) =>
      wholeDifference(
        isRetired(operation.object, calendar) ? "RetiredOperation" : "Operation",
        "removed",
        operation,
        site(operation),
        true,
      ),
    ),
    ...added.map((operation) => wholeDifference("Operation", "added", operation, site(operation), false)),
  ];
}

/** Operations that moved from one path to another together are one difference. */
function movedOperations({ pairs }: PairedOperations): readonly Difference[] {
  const moved = pairs.filter(({ isMoved }) => isMoved);
  const groups = Map.groupBy(moved, ({ base, revision }) =>
    base.method === revision.method ? `${base.path}\n${revision.path}` : `${base.at}\n${revision.at}`,
  );
  return [...groups.values()].map((group) => {
    const [first] = group as [OperationPair];
    const address = ({ path }: InterfaceOperation, methods: readonly string[]): string =>
      `${methods.join(", ").toUpperCase()} ${path}`;
    return {
      subject: "Operation",
      kind: "modified",
      property: "path",
      direction: "both",
      place: placeOf(
        { operations: group.map(({ revision }) => revision.id), flow: "both", part: "operation" },
        first.revision.at,
      ),
      base: {
        pointer: first.base.pointer,
        value: address(
          first.base,
          group.map(({ base }) => base.method),
        ),
      },
      revision: {
        pointer: first.revision.pointer,
        value: address(
          first.revision,
          group.map(({ revision }) => revision.method),
        ),
      },
    };
  });
}

/** What a Path Item Object says of all its operations: words, extensions, the names of its variables. */
function comparePaths({ pairs }: PairedOperations): readonly Difference[] {
  const items = new Map(
    pairs.filter(({ isMoved }) => !isMoved).map(({ base, revision }) => [`${base.item.at}`, { base, revision }]),
  );
  return [...items.values()].flatMap(({ base, revision }): readonly Difference[] => {
    const site: Site = { operations: [], flow: "both", part: `path ${base.path}` };
    const pair = { base: base.item, revision: revision.item };
    const isRenamed =
      base.section === "paths" && base.path !== revision.path && pathShape(base.path) === pathShape(revision.path);
    const renamed: Difference = {
      subject: "PathItem",
      kind: "modified",
      property: "key",
      direction: "both",
      place: placeOf(site, revision.item.at),
      base: { pointer: base.item.at, value: base.path },
      revision: { pointer: revision.item.at, value: revision.path },
    };
    return [...(isRenamed ? [renamed] : []), ...compareOtherMembers("PathItem", pair, site, pathMembers)];
  });
}

const pathMembers = {
  compared: [...httpMethods, "additionalOperations", "parameters", "servers"],
  words: ["summary", "description"],
};

const operationMembers = {
  compared: [
    "operationId",
    "parameters",
    "requestBody",
    "responses",
    "security",
    "servers",
    "callbacks",
    ...lifecycleMembers,
  ],
  words: ["summary", "description", "tags", "externalDocs"],
};

/** Where an operation is compared: who sends its request, and what comes before the place in words. */
interface OperationSite {
  readonly sender: Sender;
  /** `callback delivered ` within a callback, otherwise empty. */
  readonly part: string;
  /** The operation that a callback belongs to. */
  readonly owner?: string;
}

function compareOperation(pair: OperationPair, place: OperationSite, documents: Documents): readonly Difference[] {
  const { base, revision } = pair;
  const operations = [place.owner ?? revision.id];
  const flows: readonly [Direction, Direction] =
    place.sender === "caller" ? ["request", "response"] : ["response", "request"];
  const site = (flow: Direction, part = place.part): Site => ({ operations, flow, part });
  const own = site("both", place.part === "" ? "operation" : place.part.trim());
  const isRenamed = base.hasId && base.id !== revision.id;
  return [
    ...(isRenamed
      ? [memberDifference("Operation", "operationId", pair, own, [base.id, revision.hasId ? revision.id : undefined])]
      : []),
    ...compareParameters(pair, site(flows[0]), documents),
    ...compareRequestBody(pair, site(flows[0]), documents, place.sender),
    ...compareResponses(pair, site(flows[1]), documents),
    ...compareSecurity(pair, own, documents, place.sender === "caller"),
    ...compareServers(pair, own, documents, place.sender === "caller"),
    ...compareCallbacks(pair, place, documents),
    ...compareLifecycle(pair, own, documents),
    ...compareOtherMembers("Operation", pair, own, operationMembers),
  ];
}

const bodyMembers = { compared: ["required", "content"], words: ["description"] };

function compareRequestBody(pair: UsedPair, site: Site, documents: Documents, sender: Sender): readonly Difference[] {
  const base = usedAt(documents.base, pair.base, ["requestBody"]);
  const revision = usedAt(documents.revision, pair.revision, ["requestBody"]);
  const own = { ...site, part: `${site.part}request body` };
  if (base === undefined || revision === undefined) {
    if (base !== undefined) return [wholeDifference("RequestBody", "removed", base, own, true)];
    const isDemanded = site.flow === "request" && revision?.object.required === true;
    return revision === undefined ? [] : [wholeDifference("RequestBody", "added", revision, own, isDemanded)];
  }
  const bodies = { base, revision };
  return [
    ...compareRequired("RequestBody", bodies, own),
    ...compareContent(bodies, { ...own, isUnasked: sender === "server" }, documents),
    ...compareForms(bodies, own, documents),
    ...compareOtherMembers("RequestBody", bodies, own, bodyMembers),
  ];
}

/** In a callback the server asks and the caller answers. OpenAPI 3.1.1, section 4.8.18. */
function compareCallbacks(pair: UsedPair, place: OperationSite, documents: Documents): readonly Difference[] {
  const owner = place.owner ?? (pair.revision as InterfaceOperation).id;
  return pairMembers(documents, pair, "callbacks").flatMap(({ name, base, revision }): readonly Difference[] => {
    const site: Site = { operations: [owner], flow: "both", part: `${place.part}callback ${name}` };
    if (base !== undefined && revision !== undefined) return compareCallback({ base, revision }, site, documents);
    return base === undefined
      ? [wholeDifference("Callback", "added", revision as Used, site, false)]
      : [wholeDifference("Callback", "removed", base, site, true)];
  });
}

/** Addresses by their expressions; where one is left over on each side, it moved. */
function compareCallback(pair: UsedPair, site: Site, documents: Documents): readonly Difference[] {
  const [before, after] = (["base", "revision"] as const).map((side) =>
    Object.keys(pair[side].object)
      .filter((name) => !name.startsWith("x-") && name !== "$ref")
      .flatMap((path) => {
        const item = usedAt(documents[side], pair[side], [path]);
        return item === undefined ? [] : [{ ...item, path }];
      }),
  ) as [Address[], Address[]];
  const gone = before.filter(({ path }) => !after.some((other) => other.path === path));
  const come = after.filter(({ path }) => !before.some((other) => other.path === path));
  const kept = before.flatMap((base) => {
    const revision = after.find(({ path }) => path === base.path);
    return revision === undefined ? [] : [{ base, revision }];
  });
  const known = { compared: [...before, ...after].map(({ path }) => path), words: [] };
  const [base, revision] = [gone[0], come[0]];
  const isMoved = gone.length === 1 && come.length === 1 && base !== undefined && revision !== undefined;
  const found = (isMoved ? [...kept, { base, revision }] : kept).flatMap((each) =>
    compareAddress(each, site, documents),
  );
  const other = compareOtherMembers("Callback", pair, site, known);
  if (isMoved) return [movedAddress(base, revision, site), ...found, ...other];
  return [
    ...gone.map((each) => wholeDifference("Callback", "removed", each, site, true)),
    ...come.map((each) => wholeDifference("Callback", "added", each, site, false)),
    ...found,
    ...other,
  ];
}

type Address = Used & { readonly path: string };

function movedAddress(base: Address, revision: Address, site: Site): Difference {
  return {
    subject: "Callback",
    kind: "modified",
    property: "key",
    direction: "both",
    place: placeOf(site, revision.at),
    base: { pointer: base.pointer, value: base.path },
    revision: { pointer: revision.at, value: revision.path },
  };
}

function compareAddress(
  { base, revision }: { readonly base: Address; readonly revision: Address },
  site: Site,
  documents: Documents,
): readonly Difference[] {
  const [owner = ""] = site.operations;
  const section = { section: "callbacks", path: "" } as const;
  const paired = pairOperations(
    operationsOfItem(documents.base, base, section),
    operationsOfItem(documents.revision, revision, section),
  );
  const place = { sender: "server", part: `${site.part} `, owner } as const;
  return [
    ...paired.removed.map((operation) =>
      wholeDifference("Callback", "removed", operation, { ...site, part: `${site.part} ${operation.method}` }, true),
    ),
    ...paired.added.map((operation) =>
      wholeDifference("Callback", "added", operation, { ...site, part: `${site.part} ${operation.method}` }, false),
    ),
    ...paired.pairs.flatMap((pair) => compareOperation(pair, place, documents)),
    ...compareOtherMembers("PathItem", { base, revision }, site, pathMembers),
  ];
}
