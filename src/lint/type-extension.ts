/** A type of node as Redocly's plugins describe it (https://redocly.com/docs/cli/custom-plugins/extended-types). */
export interface NodeType {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly items?: unknown;
  readonly additionalProperties?: unknown;
  readonly extensionsPrefix?: string;
}

type NodeTypes = Readonly<Record<string, NodeType>>;

/** Anything: other rules say what is wrong with it. */
const anything = {};

/**
 * Our extensions that hold objects of OpenAPI, or references: Redocly then checks what is in them, and visits each `$ref`, as it does
 * in the rest of the document.
 */
export const typeExtension = {
  oas3: (types: NodeTypes): NodeTypes => ({
    ...types,
    EveryOperation: { properties: { parameters: "EveryParameterList" } },
    EveryParameterList: { properties: {}, items: "Parameter" },
    EveryAnswer: { properties: { headers: "HeadersMap", content: "MediaTypesMap" } },
    ResultCodeList: { properties: {}, items: resultCodeType },
    ResultCode: { properties: { shared: "ResultCode" }, additionalProperties: anything, extensionsPrefix: "x-" },
    ...withProperties(types, "Root", {
      "x-every-operation": "EveryOperation",
      "x-every-encrypted-request": "EveryOperation",
      "x-every-answer": "EveryAnswer",
    }),
    ...withProperties(types, "Response", { "x-result-codes": resultCodesType }),
  }),
};

function withProperties(types: NodeTypes, name: string, properties: NodeType["properties"]): NodeTypes {
  const type = types[name];
  return type === undefined ? {} : { [name]: { ...type, properties: { ...type.properties, ...properties } } };
}

function resultCodesType(value: unknown): unknown {
  return Array.isArray(value) ? "ResultCodeList" : anything;
}

function resultCodeType(value: unknown): unknown {
  return typeof value === "object" && value !== null ? "ResultCode" : anything;
}
