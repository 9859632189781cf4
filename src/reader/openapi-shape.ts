/** The kinds of object that an OpenAPI document is made of (OpenAPI 3.1.1, section 4.8); `data` is everything that is only carried. */
export type Kind =
  | "root"
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
  | "callback"
  | "schema"
  | "data";

/** What an object of each kind is called in messages. */
export const kindNames: Readonly<Record<Kind, string>> = {
  root: "a document",
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
  callback: "a callback",
  schema: "a schema",
  data: "data",
};

/** What the members of an object are: each named field a kind, a list of a kind, or a map to a kind. */
interface Shape {
  readonly fields?: Readonly<Record<string, Member>>;
  /** Kind of every member that `fields` does not name. */
  readonly others?: Kind;
}
type Member = Kind | { readonly list: Kind } | { readonly map: Kind };

const operation: Member = "operation";
const content: Member = { map: "mediaType" };
const examples: Member = { map: "example" };

/** The grammar of OpenAPI 3.0 and 3.1 as far as references and schemas can occur in it. */
const shapes = {
  root: { fields: { paths: { map: "pathItem" }, webhooks: { map: "pathItem" }, components: "components" } },
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
      pathItems: { map: "pathItem" },
    },
  },
  pathItem: {
    fields: {
      parameters: { list: "parameter" },
      get: operation,
      put: operation,
      post: operation,
      delete: operation,
      options: operation,
      head: operation,
      patch: operation,
      trace: operation,
    },
  },
  operation: {
    fields: {
      parameters: { list: "parameter" },
      requestBody: "requestBody",
      responses: { map: "response" },
      callbacks: { map: "callback" },
    },
  },
  parameter: { fields: { schema: "schema", content, examples } },
  header: { fields: { schema: "schema", content, examples } },
  requestBody: { fields: { content } },
  response: { fields: { headers: { map: "header" }, content, links: { map: "link" } } },
  mediaType: { fields: { schema: "schema", examples, encoding: { map: "encoding" } } },
  encoding: { fields: { headers: { map: "header" } } },
  example: {},
  link: {},
  securityScheme: {},
  callback: { others: "pathItem" },
  schema: {
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

/** Under which name of `components` a referenced object of this kind is put. */
export const componentSections = {
  schema: "schemas",
  parameter: "parameters",
  header: "headers",
  response: "responses",
  requestBody: "requestBodies",
  example: "examples",
  link: "links",
  callback: "callbacks",
  securityScheme: "securitySchemes",
} as const satisfies Partial<Record<Kind, string>>;

/** The kind of the value at `name` of an object, and whether that value is a list or a map of the kind. */
export function memberKind(kind: Kind, name: string): { readonly kind: Kind; readonly many: boolean } {
  if (kind === "data") return { kind: "data", many: false };
  const shape: Shape = shapes[kind];
  const member = shape.fields !== undefined && Object.hasOwn(shape.fields, name) ? shape.fields[name] : shape.others;
  if (member === undefined) return { kind: "data", many: false };
  if (typeof member === "string") return { kind: member, many: false };
  return { kind: "list" in member ? member.list : member.map, many: true };
}
