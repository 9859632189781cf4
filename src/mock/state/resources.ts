import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import type { ContractModel, MediaTypeModel, OperationModel } from "../../contract/model/contract-model.ts";
import { wireMethod } from "../../contract/model/http-method.ts";
import { factsOf, type SchemaPlace } from "../../contract/schema/schema-facts.ts";
import { isSuccessKey } from "../../contract/wire/declared-answer.ts";
import { isJsonMediaType } from "../../contract/wire/media-type.ts";

/** What an operation does to a resource. */
export type Role = "create" | "list" | "read" | "replace" | "update" | "delete";

/** An operation on a collection, or on an item of one. */
export interface ResourceOperation {
  readonly role: Role;
  /** The path template of the collection. */
  readonly collection: string;
  /** The variable of the item's path. */
  readonly variable: string;
  /** The member of an item that holds its id. */
  readonly idMember: string;
  /** Where the schema of the id is. */
  readonly idPlace: SchemaPlace;
}

const itemRoles: Readonly<Record<string, Role>> = { GET: "read", PUT: "replace", PATCH: "update", DELETE: "delete" };
const collectionRoles: Readonly<Record<string, Role>> = { GET: "list", POST: "create" };

/**
 * Finds the resources of a contract whose paths have the shape of REST: a collection that POST adds to, such as `/pets`, and below it
 * a path of one more segment that is a variable, such as `/pets/{petId}`. By operation id. A collection whose items show no member
 * that could be the id is none.
 */
export function findResources({
  operations,
  document,
}: Pick<ContractModel, "operations" | "document">): ReadonlyMap<string, ResourceOperation> {
  const byPath = Map.groupBy(operations, ({ path }) => path);
  const found = new Map<string, ResourceOperation>();
  for (const [path, ofItem] of byPath) {
    const [, collection = "", variable = ""] = /^(.*)\/\{([^{}]+)\}$/.exec(path) ?? [];
    const ofCollection = byPath.get(collection) ?? byPath.get(`${collection}/`) ?? [];
    const create = ofCollection.find(({ method }) => wireMethod(method) === "POST");
    if (create === undefined) continue;
    const read = ofItem.find(({ method }) => wireMethod(method) === "GET");
    const id = findId(variable, read === undefined ? [create] : [read, create], document);
    if (id === undefined) continue;
    const add = (operation: OperationModel, role: Role | undefined): void => {
      if (role !== undefined) found.set(operation.id, { role, collection, variable, ...id });
    };
    for (const operation of ofCollection) add(operation, collectionRoles[wireMethod(operation.method)]);
    for (const operation of ofItem) add(operation, itemRoles[wireMethod(operation.method)]);
  }
  return found;
}

type Id = Pick<ResourceOperation, "idMember" | "idPlace">;

/** `petId`, `pet_id` and `PET-ID` are one name. */
const plainName = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

/** A member named as the variable is, or `id`: of what reading an item answers, of what creating one answers, or of what creates one. */
function findId(variable: string, operations: readonly OperationModel[], document: JsonObject): Id | undefined {
  const answers = operations.flatMap(({ responses }) =>
    responses.filter(({ status }) => isSuccessKey(status)).flatMap(({ content }) => content),
  );
  const requests = operations.flatMap(({ requestBody }) => requestBody?.content ?? []);
  for (const media of [...answers, ...requests]) {
    const properties = jsonFacts(media, document)?.properties ?? new Map<string, SchemaPlace>();
    const names = [...properties.keys()];
    const idMember =
      names.find((name) => plainName(name) === plainName(variable)) ?? names.find((name) => plainName(name) === "id");
    const idPlace = idMember === undefined ? undefined : properties.get(idMember);
    if (idMember !== undefined && idPlace !== undefined) return { idMember, idPlace };
  }
  return undefined;
}

function jsonFacts({ mediaType, schema, pointer }: MediaTypeModel, document: JsonObject) {
  return schema === undefined || !isJsonMediaType(mediaType)
    ? undefined
    : factsOf(document, { schema, pointer: `${pointer}/schema` });
}

/** The member of a list's answer that holds the items; `undefined` where the answer is the list itself, or has none or several. */
export function listMember(answer: JsonValue | undefined): string | undefined {
  if (!isJsonObject(answer)) return undefined;
  const lists = Object.entries(answer).filter(([, member]) => Array.isArray(member));
  return lists.length === 1 ? lists[0]?.[0] : undefined;
}
