import ts from "typescript";
import { isJsonObject, type JsonObject } from "../../contract/json/json.ts";
import { valueAt } from "../../contract/json/json-pointer.ts";
import { serverRequestsOf } from "../../contract/model/server-requests.ts";
import { buildModel } from "../../reader/model/build-model.ts";

/** No webhook of a contract has a carriage return in its name. */
const mark = "\rcallback ";

/** A document whose callbacks are webhooks too, and their names. */
export interface WithCallbackItems {
  readonly document: JsonObject;
  readonly names: readonly string[];
}

/**
 * openapi-typescript makes no types of callbacks: each gets a webhook of its own, with its operation as `post` whatever its
 * method is, under the name that `serverRequestsOf` gives it. `withCallbackInterface` takes the result out of `webhooks` again.
 * `text` is the document's: a large one without callbacks is not read for nothing.
 */
export function withCallbackItems(document: JsonObject, text: string): WithCallbackItems {
  if (!text.includes('"callbacks"')) return { document, names: [] };
  const callbacks = serverRequestsOf(buildModel(document)).filter(({ kind }) => kind === "callback");
  if (callbacks.length === 0) return { document, names: [] };
  const items = callbacks.map(({ operation: { id, method, pointer } }, index): [string, JsonObject] => {
    const itemPointer = pointer.split("/").slice(0, isFixed(document, pointer, method) ? -1 : -2);
    const item = valueAt(document, itemPointer.join("/"));
    const operation = valueAt(document, pointer);
    return [
      `${mark}${index}`,
      {
        parameters: (isJsonObject(item) ? item.parameters : undefined) ?? [],
        post: { ...(isJsonObject(operation) ? operation : {}), operationId: id },
      },
    ];
  });
  const webhooks = isJsonObject(document.webhooks) ? document.webhooks : {};
  return {
    document: { ...document, webhooks: { ...webhooks, ...Object.fromEntries(items) } },
    names: callbacks.map(({ operation }) => operation.id),
  };
}

/** Whether the operation is a fixed field of its path item, and none of `additionalOperations` (OpenAPI 3.2, section 4.9). */
function isFixed(document: JsonObject, pointer: string, method: string): boolean {
  const steps = pointer.split("/");
  if (steps.at(-2) !== "additionalOperations") return true;
  const item = valueAt(document, steps.slice(0, -2).join("/"));
  return !isJsonObject(item) || item[method] !== undefined;
}

/** Moves what `withCallbackItems` put into `webhooks` to an interface `callbacks`, which follows it. */
export function withCallbackInterface(nodes: readonly ts.Node[], names: readonly string[]): readonly ts.Node[] {
  if (names.length === 0) return nodes;
  return nodes.flatMap((node) => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== "webhooks") return [node];
    const isCallback = (member: ts.TypeElement): boolean => nameOf(member).startsWith(mark);
    const webhooks = node.members.filter((member) => !isCallback(member));
    const callbacks = node.members.filter(isCallback).flatMap((member) => {
      const name = names[Number(nameOf(member).slice(mark.length))] ?? "";
      return operationTypes(member).map((type) => {
        const literal = ts.factory.createStringLiteral(name);
        return ts.factory.createPropertySignature(undefined, literal, undefined, type);
      });
    });
    return [webhooksNode(node, webhooks), exported("callbacks", callbacks)];
  });
}

function nameOf({ name }: ts.TypeElement): string {
  return name !== undefined && (ts.isStringLiteral(name) || ts.isIdentifier(name)) ? name.text : "";
}

/** The type under `post`. */
function operationTypes(member: ts.TypeElement): readonly ts.TypeNode[] {
  if (!ts.isPropertySignature(member) || member.type === undefined || !ts.isTypeLiteralNode(member.type)) return [];
  const operations = member.type.members.filter((inner) => nameOf(inner) === "post").filter(ts.isPropertySignature);
  return operations.flatMap(({ type }) => (type === undefined ? [] : [type]));
}

/** As openapi-typescript writes it where there are none. */
function webhooksNode(node: ts.InterfaceDeclaration, members: readonly ts.TypeElement[]): ts.Node {
  if (members.length > 0) return exported("webhooks", members);
  const { createKeywordTypeNode, createTypeReferenceNode, createTypeAliasDeclaration } = ts.factory;
  const none = createTypeReferenceNode("Record", [
    createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    createKeywordTypeNode(ts.SyntaxKind.NeverKeyword),
  ]);
  return createTypeAliasDeclaration(node.modifiers, "webhooks", undefined, none);
}

function exported(name: string, members: readonly ts.TypeElement[]): ts.Node {
  const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  return ts.factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, members);
}
