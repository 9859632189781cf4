import type { JsonObject } from "../contract/json/json.ts";
import type { ContractValidators } from "../contract/model/validator.ts";
import { convertNumbers } from "../contract/schema/convert-numbers.ts";
import { type ClientParts, createUntypedClient, type LooseClient } from "./contract-client.ts";
import { judgeBy } from "./judge.ts";
import { decodeAnswerHeader } from "./read/decode-header.ts";
import { type SecurityScheme, securedBy } from "./request/security.ts";
import { bodies } from "./write/all-bodies.ts";
import { parameterStyles } from "./write/request-parameters.ts";
import { schemaBodies } from "./write/schema-bodies.ts";

/** What a client for any contract is made of. */
export interface LooseParts extends Pick<ClientParts, "operations" | "platform" | "options"> {
  /** Without them neither requests nor bodies of answers are checked against their schemas. */
  readonly validators?: ContractValidators | undefined;
  /** What the `$ref`s of the operations' schemas point into. Without it XML, and forms of answers, are texts. */
  readonly document?: JsonObject | undefined;
  /** By the names of the contract. */
  readonly securitySchemes?: Readonly<Record<string, SecurityScheme>> | undefined;
}

/** A client that can do everything a contract can ask for. Throws as `createUntypedClient` does. */
export function createLooseClient({ validators, securitySchemes = {}, document, ...parts }: LooseParts): LooseClient {
  const judge = validators && judgeBy(validators);
  return createUntypedClient({
    ...parts,
    judge,
    parameters: parameterStyles,
    decodeHeader: decodeAnswerHeader,
    bodies: document === undefined ? bodies : schemaBodies(document),
    numbers: convertNumbers,
    security: securedBy(securitySchemes),
  });
}
