import { isJsonObject, type JsonObject } from "../../contract/json/json.ts";
import { toPointer, valueAt } from "../../contract/json/json-pointer.ts";
import type { ContractModel, OperationModel, Server, TagModel } from "../../contract/model/contract-model.ts";
import { httpMethods, isHttpMethod } from "../../contract/model/http-method.ts";
import { type BuildContext, buildOperation, sentByServer } from "./build-operation.ts";
import { securitySchemesOf } from "./build-security.ts";
import { type Located, locate, locateAll, textMember, textOf } from "./read-object.ts";

/** The part of the model that the bundled document alone decides. */
export type DocumentModel = Omit<ContractModel, "sha256" | "locate">;

/** Reads a bundled OpenAPI 3.1 or 3.2 document into the model. Pure; what the document leaves out gets OpenAPI's default. */
export function buildModel(document: JsonObject): DocumentModel {
  const root = { object: document, pointer: "" };
  const info = isJsonObject(document.info) ? document.info : {};
  const codePointer = textOf(document, "x-result-code-pointer");
  const messagePointer = textOf(document, "x-result-message-pointer");
  const securitySchemes = securitySchemesOf(document);
  const context: BuildContext = { document, codePointer, schemes: securitySchemes, serversOf, operationsOf };
  return {
    title: textOf(info, "title") ?? "",
    version: textOf(info, "version") ?? "",
    servers: serversOf(document),
    ...(codePointer === undefined ? {} : { resultCodePointer: codePointer }),
    ...(messagePointer === undefined ? {} : { resultMessagePointer: messagePointer }),
    operations: locateAll(document, root, "paths")
      .filter(({ name }) => name.startsWith("/"))
      .flatMap((item) => operationsOf(context, item)),
    webhooks: locateAll(document, root, "webhooks").flatMap((item) => operationsOf(context, item).map(sentByServer)),
    securitySchemes,
    tags: tagsOf(document),
    document,
  };
}

/** The servers of a document, a path or an operation. */
function serversOf(place: JsonObject): readonly Server[] {
  const servers = Array.isArray(place.servers) ? place.servers.filter(isJsonObject) : [];
  return servers.map((server) => {
    const [url = "/", ...otherUrls] = urlsOf(server);
    return {
      url,
      ...(otherUrls.length === 0 ? {} : { otherUrls }),
      ...textMember(server, "description"),
      ...textMember(server, "name"),
    };
  });
}

const mostUrls = 51;

/** A server's URL with each variable's default, then with the other values that it lists. OpenAPI 3.1, section 4.8.6. */
function urlsOf(server: JsonObject): readonly string[] {
  const template = textOf(server, "url") ?? "/";
  const names = new Set([...template.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name));
  let urls: readonly string[] = [template];
  for (const name of names) {
    const value = valueAt(server, toPointer(["variables", name, "default"]));
    if (typeof value !== "string") continue;
    const listed = valueAt(server, toPointer(["variables", name, "enum"]));
    const others = Array.isArray(listed) ? listed.filter((each) => typeof each === "string" && each !== value) : [];
    const values = [value, ...(others as readonly string[])];
    urls = values.flatMap((each) => urls.map((url) => url.replaceAll(`{${name}}`, () => each))).slice(0, mostUrls);
  }
  return urls;
}

function tagsOf({ tags }: JsonObject): readonly TagModel[] {
  return (Array.isArray(tags) ? tags.filter(isJsonObject) : []).flatMap((tag): readonly TagModel[] => {
    const name = textOf(tag, "name");
    if (name === undefined) return [];
    const texts = [textMember(tag, "summary"), textMember(tag, "description")];
    return [{ name, ...Object.assign({}, ...texts), ...textMember(tag, "parent"), ...textMember(tag, "kind") }];
  });
}

/** The operations of a path item, fixed fields first. A fixed method has no entry among the additional ones (OpenAPI 3.2, section 4.9). */
function operationsOf(context: BuildContext, item: Located & { readonly name: string }): readonly OperationModel[] {
  const { additionalOperations } = item.object;
  const further = isJsonObject(additionalOperations) ? Object.keys(additionalOperations) : [];
  const places = [
    ...httpMethods.map((method) => ({ method, steps: [method] })),
    ...further
      .filter((method) => !isHttpMethod(method.toLowerCase()))
      .map((method) => ({ method, steps: ["additionalOperations", method] })),
  ];
  return places.flatMap(({ method, steps }) => {
    const operation = locate(context.document, item, steps);
    return operation === undefined ? [] : [buildOperation(context, { item, operation, method })];
  });
}
