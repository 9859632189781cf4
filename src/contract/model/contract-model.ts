import type { JsonObject, JsonValue } from "../json/json.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import type { ResultCode, Supply } from "./operation.ts";
import type { PartEncoding, PartEncodings } from "./value-form.ts";

/** Where a piece of the contract is written: a file relative to the working folder, line and column counted from 1. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The whole line, without its end; absent where the file's text must not be shown. */
  readonly text?: string;
}

/**
 * An OpenAPI 3.0, 3.1 or 3.2 document in one form: what mock, verify, docs, diff and the emitters read. 3.0 becomes 3.1; a
 * document of 3.1 or 3.2 keeps its version.
 * `$ref`s to parameters, headers, responses, examples and request bodies are followed; those between schemas stay,
 * and point into `document` (`#/components/schemas/…`), so that circular schemas are finite.
 */
export interface ContractModel {
  readonly title: string;
  readonly version: string;
  readonly servers: readonly Server[];
  /** JSON Pointer of the result code in an answer's body (`x-result-code-pointer`). */
  readonly resultCodePointer?: string;
  /** JSON Pointer of the message that goes with it (`x-result-message-pointer`). */
  readonly resultMessagePointer?: string;
  readonly operations: readonly OperationModel[];
  /** Requests that the server sends of its own accord; `path` is the webhook's name. */
  readonly webhooks: readonly OperationModel[];
  /** Every security scheme of `components`, used or not. */
  readonly securitySchemes: readonly SecuritySchemeModel[];
  /** Tags that the document describes (Tag Object, section 4.22 of OpenAPI 3.2), in its order. */
  readonly tags: readonly TagModel[];
  /** The bundled document: one file, every `$ref` local, integers exact. */
  readonly document: JsonObject;
  /** SHA-256 of the bundled document's text, 64 hex digits: worked out when it is first asked for. */
  readonly sha256: () => string;
  /** The place in the source files of a JSON Pointer into `document`, or of its nearest parent that has one. */
  readonly locate: (pointer: string) => SourceLocation | undefined;
}

/** An OpenAPI Server Object (section 4.8.5), variables filled with their defaults. */
export interface Server {
  readonly url: string;
  /** The URLs that the other values of its variables make (`enum`), at most 50. */
  readonly otherUrls?: readonly string[];
  readonly description?: string;
  /** OpenAPI 3.2 names servers. */
  readonly name?: string;
}

/** A Tag Object: `summary`, `parent` and `kind` are of OpenAPI 3.2. */
export interface TagModel {
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  /** The name of the tag that it lies below. */
  readonly parent?: string;
  readonly kind?: string;
}

/**
 * A Security Scheme Object (OpenAPI 3.2, section 4.27) under its name in `components`; `unknown` is a requirement whose name
 * leads to no scheme, or a scheme of a type that OpenAPI does not have.
 */
export type SecuritySchemeModel = {
  readonly name: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly pointer: string;
} & (
  | { readonly kind: "apiKey"; readonly in: "query" | "header" | "cookie"; readonly key: string }
  /** `scheme` in lower case, as the IANA registry of HTTP authentication schemes compares it (RFC 9110, section 11.1). */
  | { readonly kind: "http"; readonly scheme: string; readonly bearerFormat?: string }
  | { readonly kind: "oauth2"; readonly flows: readonly string[]; readonly metadataUrl?: string }
  | { readonly kind: "openIdConnect"; readonly url: string }
  | { readonly kind: "mutualTLS" }
  | { readonly kind: "unknown" }
);

/** One Security Requirement Object: every scheme of it has to be satisfied. An empty one is satisfied by any request. */
export type SecurityRequirement = readonly {
  readonly scheme: SecuritySchemeModel;
  /** Scopes, or for other types than oauth2 and openIdConnect roles. */
  readonly scopes: readonly string[];
}[];

/** Where a parameter goes (section 4.8.12). */
export type ParameterLocation = "path" | "query" | "header" | "cookie";

/** One method of one path. Every `pointer` in the model is a JSON Pointer into the bundled document. */
export interface OperationModel {
  /** `operationId`, or where the document has none `<method> <path>`. */
  readonly id: string;
  /** As the document writes it: `get`, `query`, or the name under `additionalOperations` (OpenAPI 3.2). See `wireMethod`. */
  readonly method: string;
  /** The path template, beginning with `/`, to be appended to a server's URL. */
  readonly path: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  /** Its own servers, or those of its path, which replace the document's (sections 4.8.9 and 4.8.10); absent where it has none. */
  readonly servers?: readonly Server[];
  readonly parameters: readonly ParameterModel[];
  readonly requestBody?: RequestBodyModel;
  readonly responses: readonly ResponseModel[];
  readonly scenarios: readonly Scenario[];
  readonly encrypted: Encryption;
  /**
   * What of the document's or its own `security` holds for it: one of these has to be satisfied; without any, nothing is asked
   * for (OpenAPI 3.2, section 4.30).
   */
  readonly security: readonly SecurityRequirement[];
  readonly callbacks: readonly CallbackModel[];
  /** Of a webhook and of a callback: its request comes from the server, its answer goes there. */
  readonly sentBy?: "server";
  readonly pointer: string;
}

/** One operation of a Callback Object (section 4.18 of OpenAPI 3.2): what the server asks of a URL that the caller names. */
export interface CallbackModel {
  readonly name: string;
  /** A runtime expression, or a URL with expressions in braces. */
  readonly expression: string;
  readonly operation: OperationModel;
}

/** `x-encrypted`: whether message encryption wraps the bodies of an operation. */
export interface Encryption {
  readonly request: boolean;
  readonly response: boolean;
}

/** A Parameter Object (section 4.8.12), with the defaults of `style` and `explode` filled in. */
export interface ParameterModel {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly schema: JsonSchema;
  readonly style: string;
  readonly explode: boolean;
  /** Whether a query may hold reserved characters unencoded. */
  readonly allowReserved?: true;
  /** Whether a query may hold the name without a value (section 4.8.12.2), whatever the schema says. */
  readonly allowEmptyValue?: true;
  /** Of `in: querystring` (OpenAPI 3.2): the value is the whole query, written as `mediaType`; `in` is `query`. */
  readonly wholeQuery?: true;
  /** Media type of the value where the parameter is declared by `content` in place of `schema`. */
  readonly mediaType?: string;
  /** Of an exploded form object, whose members are parameters of their own on the wire: their names. */
  readonly neighbours?: readonly string[];
  readonly supply?: Supply;
  readonly examples: readonly NamedExample[];
  readonly pointer: string;
}

/** A Request Body Object (section 4.8.13). */
export interface RequestBodyModel {
  readonly required: boolean;
  readonly description?: string;
  readonly content: readonly MediaTypeModel[];
  readonly pointer: string;
}

/** A Media Type Object (section 4.8.14) under its media type. */
export interface MediaTypeModel {
  /** As written in the contract, such as `application/json`. */
  readonly mediaType: string;
  /** Of a sequence the schema of all its items as an array: `itemSchema` is under `items`. */
  readonly schema?: JsonSchema;
  /** How the members of a form are written, where the contract says so (`encoding`). */
  readonly encodings?: PartEncodings;
  readonly sequence?: SequenceModel;
  readonly examples: readonly NamedExample[];
  readonly pointer: string;
}

/** What OpenAPI 3.2 says of the items of a sequential media type, such as lines of JSON or parts without names (section 4.14.3). */
export interface SequenceModel {
  readonly itemSchema?: JsonSchema;
  /** By position (`prefixEncoding`). */
  readonly prefixEncodings: readonly PartEncoding[];
  /** Of every item after those. */
  readonly itemEncoding?: PartEncoding;
}

/** An OpenAPI Example Object under its name; the single `example` of an object has the name `example`. */
export interface NamedExample {
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  readonly value: JsonValue;
  /** The text that stands for the value on the wire, where the contract gives it (`serializedValue` of OpenAPI 3.2). */
  readonly serialized?: string;
  readonly pointer: string;
}

/** A Response Object (section 4.8.17) under its status. */
export interface ResponseModel {
  /** `200`, `4XX` or `default`, as written. */
  readonly status: string;
  /** Its description, or where OpenAPI 3.2 leaves that out its summary. */
  readonly description: string;
  readonly summary?: string;
  readonly headers: readonly HeaderModel[];
  readonly content: readonly MediaTypeModel[];
  /** `x-result-codes`; empty where the contract declares none. */
  readonly resultCodes: readonly ResultCode[];
  readonly links: readonly LinkModel[];
  readonly pointer: string;
}

/** A Link Object (section 4.8.20) that names its operation by id: what to ask next, and what the answer to that must hold. */
export interface LinkModel {
  readonly name: string;
  readonly operationId: string;
  /** Values or runtime expressions, by the name of the parameter, with its place in front where that is needed (`path.id`). */
  readonly parameters: Readonly<Record<string, JsonValue>>;
  /** A value in which runtime expressions stand for parts of this exchange. */
  readonly requestBody?: JsonValue;
  readonly agreements: readonly Agreement[];
  readonly pointer: string;
}

/** One entry of `x-agrees`: a part of the linked answer's body equals a part of this exchange. */
export interface Agreement {
  /** JSON Pointer into the body of the linked answer. */
  readonly answer: string;
  /** A runtime expression on this exchange, or a value. */
  readonly equals: JsonValue;
  readonly pointer: string;
}

/** A Header Object (section 4.8.21) under its name. */
export interface HeaderModel {
  readonly name: string;
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
  /** Whether an object is written `R=100,G=200` in place of `R,100,G,200`. */
  readonly explode?: true;
  /** Media type of the value where the header is declared by `content` in place of `schema`. */
  readonly mediaType?: string;
  /** The request header whose value this one carries back (`x-echoes`). */
  readonly echoes?: string;
  readonly examples: readonly NamedExample[];
  readonly pointer: string;
}

/** A request example and the response example of the same name. */
export interface Scenario {
  readonly name: string;
  readonly summary?: string;
  readonly request: { readonly mediaType: string; readonly value: JsonValue; readonly pointer: string };
  readonly response: {
    readonly status: string;
    readonly mediaType: string;
    readonly value: JsonValue;
    readonly pointer: string;
  };
  /** The result code in the response example, where the contract has result codes. */
  readonly code?: string;
}
