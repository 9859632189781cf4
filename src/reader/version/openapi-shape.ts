import { httpMethods } from "../../contract/model/http-method.ts";
import type { OpenApiVersion } from "./openapi-version.ts";

/** What an object of an OpenAPI document is. Everything without a kind of its own is data. */
export type Kind =
  | "root"
  | "info"
  | "contact"
  | "license"
  | "server"
  | "serverVariable"
  | "tag"
  | "externalDocs"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "header"
  | "requestBody"
  | "response"
  | "mediaType"
  | "encoding"
  | "example"
  | "link"
  | "securityScheme"
  | "flows"
  | "flow"
  | "callback"
  | "schema"
  | "resultCode"
  | "data";

/** What an object of each kind is called in messages. */
export const kindNames: Readonly<Record<Kind, string>> = {
  root: "a document",
  info: "the info object",
  contact: "a contact",
  license: "a licence",
  server: "a server",
  serverVariable: "a server variable",
  tag: "a tag",
  externalDocs: "external documentation",
  components: "components",
  pathItem: "a path item",
  operation: "an operation",
  parameter: "a parameter",
  header: "a header",
  requestBody: "a request body",
  response: "a response",
  mediaType: "a media type",
  encoding: "an encoding",
  example: "an example",
  link: "a link",
  securityScheme: "a security scheme",
  flows: "the flows of a security scheme",
  flow: "a flow of a security scheme",
  callback: "a callback",
  schema: "a schema",
  resultCode: "a result code",
  data: "data",
};

/** The type of a member: a kind, a list of a kind, or a map to a kind. */
type Member = Kind | { readonly list: Kind } | { readonly map: Kind };

/** A member that a later version of OpenAPI brought. */
interface Since {
  readonly since: OpenApiVersion;
  readonly is: Member;
}

/** The members of an object: its fixed fields, and the kind of what else it may have. */
interface Shape {
  readonly fields: Readonly<Record<string, Member | Since>>;
  /** Kind of every member that `fields` does not name; without it there are no others but extensions. */
  readonly others?: Kind;
}

const content: Member = { map: "mediaType" };
const examples: Member = { map: "example" };
const servers: Member = { list: "server" };
const externalDocs: Member = "externalDocs";
const parameters: Member = { list: "parameter" };

function since(version: OpenApiVersion, is: Member = "data"): Since {
  return { since: version, is };
}

/** Fields that hold data: texts, flags and other values without objects of OpenAPI in them. */
function data(...names: readonly string[]): Readonly<Record<string, Member>> {
  return Object.fromEntries(names.map((name) => [name, "data"]));
}

const methodFields: Readonly<Record<string, Member | Since>> = Object.fromEntries(
  httpMethods.map((method) => [method, method === "query" ? since("3.2", "operation") : "operation"]),
);

const styled = {
  ...data("description", "required", "deprecated", "style", "explode", "example"),
  schema: "schema",
  content,
  examples,
} as const;

const encodingFields = {
  encoding: { map: "encoding" },
  prefixEncoding: since("3.2", { list: "encoding" }),
  itemEncoding: since("3.2", "encoding"),
} as const;

/** Every fixed field of OpenAPI 3.0, 3.1 and 3.2, and our extensions with references in them, but those of schemas, as far as schemas can hold references and other schemas. */
const shapes = {
  root: {
    fields: {
      ...data("openapi", "security"),
      $self: since("3.2"),
      jsonSchemaDialect: since("3.1"),
      info: "info",
      servers,
      paths: { map: "pathItem" },
      webhooks: since("3.1", { map: "pathItem" }),
      components: "components",
      tags: { list: "tag" },
      externalDocs,
      "x-every-operation": "operation",
      "x-every-encrypted-request": "operation",
      "x-every-answer": "response",
    },
  },
  info: {
    fields: {
      ...data("title", "description", "termsOfService", "version"),
      summary: since("3.1"),
      contact: "contact",
      license: "license",
    },
  },
  contact: { fields: data("name", "url", "email") },
  license: { fields: { ...data("name", "url"), identifier: since("3.1") } },
  server: { fields: { ...data("url", "description"), name: since("3.2"), variables: { map: "serverVariable" } } },
  serverVariable: { fields: data("enum", "default", "description") },
  tag: {
    fields: {
      ...data("name", "description"),
      summary: since("3.2"),
      parent: since("3.2"),
      kind: since("3.2"),
      externalDocs,
    },
  },
  externalDocs: { fields: data("description", "url") },
  components: {
    fields: {
      schemas: { map: "schema" },
      parameters: { map: "parameter" },
      headers: { map: "header" },
      responses: { map: "response" },
      requestBodies: { map: "requestBody" },
      examples,
      links: { map: "link" },
      callbacks: { map: "callback" },
      securitySchemes: { map: "securityScheme" },
      pathItems: since("3.1", { map: "pathItem" }),
      mediaTypes: since("3.2", { map: "mediaType" }),
    },
  },
  pathItem: {
    fields: {
      ...data("$ref", "summary", "description"),
      servers,
      parameters,
      ...methodFields,
      additionalOperations: since("3.2", { map: "operation" }),
    },
  },
  operation: {
    fields: {
      ...data("tags", "summary", "description", "operationId", "deprecated", "security"),
      externalDocs,
      servers,
      parameters,
      requestBody: "requestBody",
      responses: { map: "response" },
      callbacks: { map: "callback" },
    },
  },
  parameter: { fields: { ...styled, ...data("name", "in", "allowEmptyValue", "allowReserved") } },
  header: { fields: styled },
  requestBody: { fields: { ...data("description", "required"), content } },
  response: {
    fields: {
      ...data("description"),
      summary: since("3.2"),
      headers: { map: "header" },
      content,
      links: { map: "link" },
      "x-result-codes": { list: "resultCode" },
    },
  },
  resultCode: { others: "data", fields: { shared: "resultCode" } },
  mediaType: {
    fields: {
      ...data("example"),
      schema: "schema",
      itemSchema: since("3.2", "schema"),
      examples,
      ...encodingFields,
    },
  },
  encoding: {
    fields: {
      ...data("contentType", "style", "explode", "allowReserved"),
      headers: { map: "header" },
      encoding: since("3.2", { map: "encoding" }),
      prefixEncoding: encodingFields.prefixEncoding,
      itemEncoding: encodingFields.itemEncoding,
    },
  },
  example: {
    fields: {
      ...data("summary", "description", "value", "externalValue"),
      dataValue: since("3.2"),
      serializedValue: since("3.2"),
    },
  },
  link: {
    fields: { ...data("operationRef", "operationId", "parameters", "requestBody", "description"), server: "server" },
  },
  securityScheme: {
    fields: {
      ...data("type", "description", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl"),
      deprecated: since("3.2"),
      oauth2MetadataUrl: since("3.2"),
      flows: "flows",
    },
  },
  flows: {
    fields: {
      implicit: "flow",
      password: "flow",
      clientCredentials: "flow",
      authorizationCode: "flow",
      deviceAuthorization: since("3.2", "flow"),
    },
  },
  flow: {
    fields: {
      ...data("authorizationUrl", "tokenUrl", "refreshUrl", "scopes"),
      deviceAuthorizationUrl: since("3.2"),
    },
  },
  callback: { fields: {}, others: "pathItem" },
  schema: {
    others: "data",
    fields: {
      properties: { map: "schema" },
      patternProperties: { map: "schema" },
      additionalProperties: "schema",
      propertyNames: "schema",
      unevaluatedProperties: "schema",
      unevaluatedItems: "schema",
      dependentSchemas: { map: "schema" },
      items: "schema",
      prefixItems: { list: "schema" },
      contains: "schema",
      contentSchema: "schema",
      allOf: { list: "schema" },
      anyOf: { list: "schema" },
      oneOf: { list: "schema" },
      not: "schema",
      if: "schema",
      // biome-ignore lint/suspicious/noThenProperty: the name of a JSON Schema keyword
      then: "schema",
      else: "schema",
      $defs: { map: "schema" },
    },
  },
} as const satisfies Record<Exclude<Kind, "data">, Shape>;

/** Kinds that only describe: one that is malformed is carried along as it is, since nothing that is checked depends on it. */
export const describingKinds: ReadonlySet<Kind> = new Set<Kind>([
  "info",
  "contact",
  "license",
  "server",
  "serverVariable",
  "tag",
  "externalDocs",
  "flows",
  "flow",
  "resultCode",
]);

/** Kinds of which what is referred to is put in place, since `components` has no section for them, or tools read none there. */
export const inPlaceKinds: ReadonlySet<Kind> = new Set<Kind>(["pathItem", "resultCode"]);

/** Under which name of `components` a referenced object of this kind is put. */
export const componentSections = {
  schema: "schemas",
  parameter: "parameters",
  header: "headers",
  response: "responses",
  requestBody: "requestBodies",
  mediaType: "mediaTypes",
  example: "examples",
  link: "links",
  callback: "callbacks",
  securityScheme: "securitySchemes",
} as const satisfies Partial<Record<Kind, string>>;

/** The kind of the value at `name` of an object, and whether that value is a list or a map of the kind. */
export function memberKind(kind: Kind, name: string): { readonly kind: Kind; readonly many: boolean } {
  // Where any name is an address, as in a callback, a reference is none.
  if (kind === "data" || name === "$ref") return { kind: "data", many: false };
  const field = fieldOf(kind, name);
  const member =
    field === undefined ? othersOf(kind) : typeof field === "object" && "since" in field ? field.is : field;
  if (member === undefined) return { kind: "data", many: false };
  if (typeof member === "string") return { kind: member, many: false };
  return { kind: "list" in member ? member.list : member.map, many: true };
}

/** The version of OpenAPI that brought a member of an object, `undefined` for one that no version has. Extensions are members of any. */
export function memberSince(kind: Kind, name: string): OpenApiVersion | undefined {
  if (kind === "data" || name.startsWith("x-")) return "3.0";
  if (name === "$ref" && kind in componentSections) return kind === "mediaType" ? "3.2" : "3.0";
  const field = fieldOf(kind, name);
  if (field === undefined) return othersOf(kind) === undefined ? undefined : "3.0";
  return typeof field === "object" && "since" in field ? field.since : "3.0";
}

function fieldOf(kind: Exclude<Kind, "data">, name: string): Member | Since | undefined {
  const { fields }: Shape = shapes[kind];
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function othersOf(kind: Exclude<Kind, "data">): Kind | undefined {
  const shape: Shape = shapes[kind];
  return shape.others;
}
