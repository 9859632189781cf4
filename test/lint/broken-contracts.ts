import type { Edit } from "./run-lint.ts";

/** A contract that is ours but for one thing, and everything that lint says about it. */
export interface BrokenContract {
  readonly given: string;
  readonly edits: readonly Edit[];
  /** With all endpoints, where one is compared with another. */
  readonly whole?: true;
  /** No command takes it: only lint goes on, without what has to be read for it. */
  readonly refused?: true;
  /** Every finding: rule, file, line and column. */
  readonly findings: readonly string[];
  /** Words of the first finding's message. */
  readonly says: string;
}

const failure = "components/responses/UpdateCardPaymentLimitFailure.yaml";
const success = "components/responses/UpdateCardPaymentLimitSuccess.yaml";
const path = "paths/card-payment-limit-update.yaml";
const cases = "examples/updateCardPaymentLimit";
const aspId = "components/parameters/X-KM-User-AspId.yaml";
const correlationId = "components/headers/X-KM-Correlation-Id.yaml";
const userId = "components/schemas/UserId.yaml";
const timeZone = "components/parameters/X-KM-Time-Zone.yaml";
const encrypted = "  x-encrypted:\n    request: false\n    response: false\n";

const resultCodes: readonly BrokenContract[] = [
  {
    given: "a code in the schema that x-result-codes does not list",
    edits: [{ file: failure, from: '- "003_024"\n', to: '- "003_024"\n                    - "003_025"\n' }],
    findings: [`plate/codes-match-schema ${failure}:4:1`],
    says: "The schema allows 003_025, which x-result-codes does not list.",
  },
  {
    given: "a code in x-result-codes that the schema does not allow",
    edits: [{ file: failure, from: '                    - "001_006"\n', to: "" }],
    findings: [`plate/codes-match-schema ${failure}:4:1`, `plate/valid-examples ${cases}/userNotFound.yaml:16:13`],
    says: "x-result-codes lists 001_006, which the schema does not allow",
  },
  {
    given: "a schema that allows any code",
    edits: [{ file: success, from: '                  enum:\n                    - "000_000"\n', to: "" }],
    findings: [`plate/codes-match-schema ${success}:2:1`],
    says: "allows any text as response.code",
  },
  {
    given: "an answer with a body and without codes",
    edits: [{ file: success, from: "x-result-codes:", to: "x-uncertain: What it answers.\nx-old:" }],
    findings: [`plate/known-extensions ${success}:3:1`, `plate/codes-match-schema ${success}:15:1`],
    says: "x-old",
  },
  {
    given: "a code without scenario",
    edits: [{ file: failure, from: "    example: userNotFound\n", to: "" }],
    findings: [`plate/codes-have-scenario ${failure}:15:5`],
    says: "Add example: userNotFound",
  },
  {
    given: "a code whose scenario does not exist",
    edits: [{ file: failure, from: "    example: userNotFound\n", to: "    example: nobody\n" }],
    findings: [`plate/codes-have-scenario ${failure}:22:14`],
    says: "The answer has no example nobody",
  },
  {
    given: "a code whose scenario carries another code",
    edits: [{ file: failure, from: "    example: userNotFound\n", to: "    example: noAccountInfo\n" }],
    findings: [`plate/codes-have-scenario ${failure}:22:14`],
    says: "The example noAccountInfo does not carry the code 001_006",
  },
  {
    given: "an example with a code that its answer does not list",
    edits: [{ file: `${cases}/success.yaml`, from: '"000_000"', to: '"000_001"' }],
    findings: [
      `plate/codes-have-scenario ${success}:8:14`,
      `plate/codes-have-scenario ${success}:31:7`,
      `plate/valid-examples ${cases}/success.yaml:16:13`,
    ],
    says: "must be one of 000_000",
  },
  {
    given: "an example with another text than the code's message",
    edits: [{ file: `${cases}/userNotFound.yaml`, from: "Wallet user not found", to: "User not found" }],
    findings: [`plate/codes-have-scenario ${failure}:55:7`],
    says: "Let it begin with: Wallet user not found",
  },
];

const scenarios: readonly BrokenContract[] = [
  {
    given: "an answer example without request example",
    edits: [
      {
        file: path,
        from: "          userNotFound:\n            $ref: ../examples/updateCardPaymentLimit/userNotFound.yaml#/request\n",
        to: "",
      },
    ],
    findings: [`plate/examples-pair ${failure}:55:7`],
    says: "The answer example userNotFound has no request example of that name in updateCardPaymentLimit",
  },
  {
    given: "a request example without answer example",
    edits: [
      {
        file: path,
        from: "          noAccountInfo:\n",
        to: "          again:\n            value: {userId: 1, par: KONA00000000000000000000001, limits: {once: 0, day: 0, month: 0}}\n          noAccountInfo:\n",
      },
    ],
    findings: [`plate/examples-pair ${path}:40:11`],
    says: "The request example again has no answer example of that name",
  },
  {
    given: "two scenarios with the same request",
    edits: [{ file: `${cases}/noAccountInfo.yaml`, from: "9007199254740995", to: "9007199254740992" }],
    findings: [`plate/examples-pair ${path}:40:11`],
    says: "The request examples userNotFound and noAccountInfo are equal",
  },
  {
    given: "one scenario with two answers",
    edits: [
      {
        file: failure,
        from: "      userNotFound:\n",
        to: '      success:\n        value: {response: {code: "001_006", description: Wallet user not found}}\n      userNotFound:\n',
      },
    ],
    findings: [`plate/examples-pair ${failure}:55:7`],
    says: "The answers 200 and 400 of updateCardPaymentLimit both have an example success",
  },
  {
    given: "two cases mixed up in the path file",
    edits: [
      { file: path, from: "userNotFound.yaml#/request", to: "noAccountInfo.yaml#/request " },
      { file: path, from: "noAccountInfo.yaml#/request\n", to: "userNotFound.yaml#/request\n" },
    ],
    findings: [`plate/examples-named-after-files ${path}:38:11`, `plate/examples-named-after-files ${path}:40:11`],
    says: "Refer to examples/updateCardPaymentLimit/userNotFound.yaml#/request",
  },
  {
    given: "another example before that of an invalid request",
    edits: [
      {
        file: failure,
        from: "      invalidParameter:\n        $ref: ../../examples/updateCardPaymentLimit/invalidParameter.yaml#/response\n",
        to: "",
      },
      {
        file: failure,
        from: "      noAccountInfo:\n",
        to: "      invalidParameter:\n        $ref: ../../examples/updateCardPaymentLimit/invalidParameter.yaml#/response\n      noAccountInfo:\n",
      },
    ],
    findings: [`plate/invalid-request-first ${failure}:53:7`],
    says: "Move invalidParameter to the top",
  },
];

const examples: readonly BrokenContract[] = [
  {
    given: "an example that breaks its schema",
    edits: [{ file: `${cases}/success.yaml`, from: "KONA00000000000000000000001", to: "KONA1" }],
    findings: [`plate/valid-examples ${cases}/success.yaml:6:10`],
    says: "par must have 27 or more characters",
  },
  {
    given: "an example without a required member",
    edits: [{ file: `${cases}/noAccountInfo.yaml`, from: "      month: 5000000\n", to: "" }],
    findings: [`plate/valid-examples ${cases}/noAccountInfo.yaml:8:7`],
    says: "month is required but missing",
  },
  {
    given: "an answer example without its text",
    edits: [{ file: `${cases}/success.yaml`, from: "      description: Success\n", to: "" }],
    findings: [`plate/codes-have-scenario ${success}:31:7`, `plate/valid-examples ${cases}/success.yaml:16:7`],
    says: "description is required but missing",
  },
  {
    given: "an invalid-request example that is valid",
    edits: [
      {
        file: `${cases}/invalidParameter.yaml`,
        from: "par: KONA0000000000000000000001",
        to: "par: KONA00000000000000000000002",
      },
    ],
    findings: [`plate/valid-examples ${path}:36:11`],
    says: "its answer says that the request is invalid",
  },
  {
    given: "an example one above the bound, which the same double stands for",
    edits: [{ file: `${cases}/success.yaml`, from: "9007199254740993", to: "10000000000000000000" }],
    findings: [`plate/valid-examples ${cases}/success.yaml:5:13`],
    says: "userId must be 9999999999999999999 or less",
  },
  {
    given: "a header example that is no real date",
    edits: [{ file: "components/parameters/X-KM-Tran-Time.yaml", from: '"20221108120814"', to: '"20230229120814"' }],
    findings: ["plate/valid-examples components/parameters/X-KM-Tran-Time.yaml:14:10"],
    says: "it must match ^",
  },
  {
    given: "a schema example outside its own bounds",
    edits: [{ file: userId, from: "  - 9007199254740993", to: "  - 0" }],
    findings: [`plate/valid-examples ${userId}:10:5`],
    says: "must be 1 or more",
  },
  {
    given: "a keyword with a value that it cannot have, which no example is checked against",
    edits: [{ file: timeZone, from: "  minLength: 3", to: '  minLength: "3"' }],
    findings: [`plate/well-formed-contract ${timeZone}:11:3`, `struct ${timeZone}:11:14`],
    says: 'minLength is "3" where JSON Schema has a whole number of 0 or more',
  },
];

const limits = "components/schemas/CardPaymentLimits.yaml";
const integers: readonly BrokenContract[] = [
  {
    given: "bounds beyond 2^53 in other spellings than digits",
    edits: [
      {
        file: userId,
        from: "maximum: 9999999999999999999",
        to: "maximum: 1e19\nenum:\n  - 9007199254740993\n  - 9007199254740995.0",
      },
      {
        file: limits,
        from: "9999999999\n    examples:\n      - 500000\n",
        to: "9999999999999999999.0\n    examples:\n      - 500000\n",
      },
      {
        file: limits,
        from: "9999999999\n    examples:\n      - 1000000",
        to: "0x8AC7230489E7FFFF\n    examples:\n      - 1000000",
      },
      {
        file: limits,
        from: "9999999999\n    examples:\n      - 5000000",
        to: "0x2540BE3FF\n    examples:\n      - 5000000",
      },
    ],
    findings: [
      `plate/exact-integers ${limits}:15:14`,
      `plate/exact-integers ${limits}:22:14`,
      `plate/exact-integers ${userId}:8:10`,
      `plate/exact-integers ${userId}:11:5`,
      `plate/valid-examples ${cases}/userNotFound.yaml:5:13`,
    ],
    says: "maximum is beyond 2^53 and written as 9999999999999999999.0: programs that read it round it. fix: Write 9999999999999999999",
  },
];

const headers: readonly BrokenContract[] = [
  {
    given: "headers without description, without example, without limits",
    edits: [
      { file: timeZone, from: "description: |\n", to: "x-uncertain: |\n" },
      { file: aspId, from: "  minLength: 15\n  maxLength: 15\n", to: "" },
      { file: "components/parameters/X-KM-Tran-Time.yaml", from: 'example: "20221108120814"\n', to: "" },
      { file: correlationId, from: "example: 221108120814-3fa85c0\n", to: "" },
    ],
    findings: [
      `plate/headers-described ${correlationId}:1:1`,
      "plate/headers-described components/parameters/X-KM-Time-Zone.yaml:1:1",
      "plate/headers-described components/parameters/X-KM-Tran-Time.yaml:1:1",
      `plate/headers-described ${aspId}:1:1`,
    ],
    says: "X-KM-Correlation-Id has no example",
  },
  {
    given: "a pattern that is no regular expression with the u flag",
    edits: [{ file: timeZone, from: "'^[A-Z]{3}$'", to: "'^[A-Z]{3}\\_?$'" }],
    findings: [`plate/valid-patterns ${timeZone}:13:12`],
    says: "Invalid escape",
  },
  {
    given: "a keyword whose value JSON Schema does not allow",
    edits: [{ file: userId, from: "minimum: 1\n", to: "minimum: 1\nmultipleOf: 0\n" }],
    findings: [`plate/well-formed-contract ${userId}:8:1`],
    says: "multipleOf is 0 where JSON Schema has a number above 0: it is left out.",
  },
];

const patterns: readonly BrokenContract[] = [
  {
    given: "patterns that are not anchored as a whole, repeat without a limit, or use a shorthand",
    edits: [
      { file: timeZone, from: "'^[A-Z]{3}$'", to: "'^[A-Z]{3}'" },
      {
        file: "components/schemas/CryptoKeyId.yaml",
        from: "maxLength: 32\n",
        to: "maxLength: 32\npattern: '^(?:[A-Z+*-]|\\.)+[0-9]{1,}$'\n",
      },
      {
        file: "components/schemas/Par.yaml",
        from: "maxLength: 27\n",
        to: "maxLength: 27\npattern: '^KONA(?:\\d+){1,}$'\n",
      },
      { file: aspId, from: "  maxLength: 15\n", to: "  maxLength: 15\n  pattern: '^ASP[0-9]{12}|[A-Z]{15}$'\n" },
      {
        file: "components/parameters/X-KM-Access-Key.yaml",
        from: "  maxLength: 40\n",
        to: "  maxLength: 40\n  pattern: '^[+*-9A-Z]{1,40}(?:\\+|\\*)?$'\n",
      },
    ],
    findings: [
      "plate/portable-patterns components/parameters/X-KM-Time-Zone.yaml:13:12",
      `plate/portable-patterns ${aspId}:14:12`,
      "plate/portable-patterns components/schemas/CryptoKeyId.yaml:8:10",
      "plate/linear-patterns components/schemas/Par.yaml:8:10",
      "plate/portable-patterns components/schemas/Par.yaml:8:10",
      "plate/portable-patterns components/schemas/Par.yaml:8:10",
    ],
    says: "+ in the pattern repeats without a limit",
  },
];

const files: readonly BrokenContract[] = [
  {
    given: "files that nothing refers to",
    edits: [
      { file: "components/schemas/Forgotten.yaml", to: "type: string\n" },
      { file: "examples/forgotten.yml", to: "request: {}\n" },
      { file: "forgotten.yaml", to: "openapi: 3.1.0\n" },
    ],
    findings: [
      "plate/all-files-reachable components/schemas/Forgotten.yaml:1:1",
      "plate/all-files-reachable examples/forgotten.yml:1:1",
      "plate/all-files-reachable forgotten.yaml:1:1",
    ],
    says: "Nothing in the contract refers to components/schemas/Forgotten.yaml",
  },
  {
    given: "a reference that leads nowhere",
    edits: [{ file: path, from: "X-KM-Time-Zone.yaml", to: "X-KM-Timezone.yaml" }],
    findings: [`no-unresolved-refs ${path}:25:7`],
    says: "no such file or directory 'components/parameters/X-KM-Timezone.yaml'",
  },
];

const houseWords: readonly BrokenContract[] = [
  {
    given: "a tag that the root does not declare",
    edits: [{ file: path, from: "    - Card\n", to: "    - Charge\n" }],
    findings: [`plate/tags-declared ${path}:4:7`],
    says: "The root does not declare the tag Charge of updateCardPaymentLimit.",
  },
  {
    given: "a path file with another name than its path's",
    edits: [
      { file: "openapi.yaml", from: "paths/card-payment-limit-update.yaml", to: "paths/limits.yaml" },
      { file: "paths/limits.yaml", to: "$ref: card-payment-limit-update.yaml\n" },
    ],
    findings: ["plate/files-named openapi.yaml:53:11", "plate/all-files-reachable paths/limits.yaml:1:1"],
    says: "Call it card-payment-limit-update.yaml, after its path.",
  },
  {
    given: "keywords that say nothing of the type, and bounds that no value lies between",
    edits: [
      { file: userId, from: "minimum: 1\n", to: "minimum: 1\nmaxLength: 19\nuniqueItems: true\n" },
      { file: "components/schemas/Par.yaml", from: "minLength: 27", to: "minLength: 27\nmultipleOf: 2" },
      {
        file: "components/schemas/UpdateCardPaymentLimitRequest.yaml",
        from: "  limits:\n",
        to: "  notes:\n    type: array\n    items:\n      type: string\n    minItems: 3\n    maxItems: 2\n  limits:\n",
      },
    ],
    findings: [
      "plate/meaningful-keywords components/schemas/Par.yaml:7:1",
      "plate/meaningful-keywords components/schemas/UpdateCardPaymentLimitRequest.yaml:17:15",
      `plate/meaningful-keywords ${userId}:8:1`,
      `plate/meaningful-keywords ${userId}:9:1`,
    ],
    says: "multipleOf says nothing of a value of type string; it is for numbers.",
  },
  {
    given: "an invalid request that breaks two constraints, one of them by a member that is missing",
    edits: [{ file: `${cases}/invalidParameter.yaml`, from: "      once: 500000\n", to: "" }],
    findings: [`plate/valid-examples ${path}:36:11`],
    says: "This invalid request breaks 2 constraints:",
  },
  {
    given: "a line that plate add marked",
    edits: [{ file: userId, from: "minimum: 1\n", to: "minimum: 1 # unconfirmed\n" }],
    findings: [`plate/nothing-unconfirmed ${userId}:7:12`],
    says: "This line has not been compared with its source yet.",
  },
];

const extensions: readonly BrokenContract[] = [
  {
    given: "a slip in the name of an extension",
    edits: [{ file: aspId, from: "x-supply:", to: "x-suply:" }],
    findings: [`plate/known-extensions ${aspId}:7:1`],
    says: "No part of this product reads the extension x-suply",
  },
  {
    given: "an extension in another place than its own",
    edits: [
      { file: userId, from: "type: integer", to: "type: integer\nx-encrypted: {request: false, response: false}" },
    ],
    findings: [`plate/known-extensions ${userId}:7:1`],
    says: "Move it to an Operation object",
  },
  {
    given: "result codes without a pointer to where they stand",
    edits: [{ file: "openapi.yaml", from: "x-result-code-pointer: /response/code\n", to: "" }],
    findings: [
      `plate/well-formed-result-codes ${failure}:4:1`,
      `plate/well-formed-result-codes ${success}:2:1`,
      `plate/valid-examples ${cases}/invalidParameter.yaml:6:10`,
    ],
    says: "Nothing says where an answer carries its result code",
  },
  {
    given: "a pointer that is none",
    edits: [{ file: "openapi.yaml", from: "x-result-message-pointer: /", to: "x-result-message-pointer: " }],
    findings: ["plate/well-formed-result-codes openapi.yaml:3:27"],
    says: "x-result-message-pointer is no JSON Pointer",
  },
  {
    given: "an entry of x-result-codes with one member missing, one unknown and one empty",
    edits: [
      { file: success, from: "    fix: Nothing to do.\n", to: "    hint: Nothing to do.\n" },
      {
        file: success,
        from: "    meaning: The three limits of the card are set to the values of the request.",
        to: '    meaning: ""',
      },
    ],
    findings: [
      `plate/well-formed-result-codes ${success}:3:5`,
      `plate/well-formed-result-codes ${success}:5:14`,
      `plate/well-formed-result-codes ${success}:7:5`,
    ],
    says: "The entry has no fix",
  },
  {
    given: "a class that there is not",
    edits: [{ file: success, from: "class: success", to: "class: fine" }],
    findings: [`plate/well-formed-result-codes ${success}:6:12`],
    says: "There is no class fine",
  },
  {
    given: "the same code twice",
    edits: [{ file: failure, from: '  - code: "003_024"', to: '  - code: "001_006"' }],
    findings: [
      `plate/codes-match-schema ${failure}:4:1`,
      `plate/well-formed-result-codes ${failure}:23:11`,
      `plate/codes-have-scenario ${failure}:28:14`,
      `plate/codes-have-scenario ${failure}:57:7`,
    ],
    says: "003_024",
  },
  {
    given: "an x-invalid-request without a request, and with a member that is none of it",
    edits: [
      {
        file: "paths/card-payment-limit-update.yaml",
        from: "  requestBody:\n",
        to: "  requestBody:\n    x-invalid-request: { answer: {} }\n",
      },
    ],
    findings: [
      "plate/well-formed-result-codes paths/card-payment-limit-update.yaml:27:24",
      "plate/well-formed-result-codes paths/card-payment-limit-update.yaml:27:26",
    ],
    says: "x-invalid-request has no member answer",
  },
  {
    given: "x-supply written in five wrong ways",
    refused: true,
    edits: [
      { file: aspId, from: "from: config\n  key: aspId", to: "from: config" },
      { file: "components/parameters/X-KM-Access-Key.yaml", from: "from: config", to: "form: config" },
      { file: "components/parameters/X-KM-Correlation-Id.yaml", from: "from: correlation-id", to: "from: nowhere" },
      { file: "components/parameters/X-KM-Tran-Time.yaml", from: "from: time", to: "from: time\n  key: aspId" },
      { file: timeZone, from: "from: time-zone", to: "from: time-zone\n  default: UTC" },
    ],
    findings: [
      "plate/well-formed-supply components/parameters/X-KM-Access-Key.yaml:9:3",
      "plate/well-formed-supply components/parameters/X-KM-Correlation-Id.yaml:8:3",
      `plate/well-formed-supply ${timeZone}:8:3`,
      "plate/well-formed-supply components/parameters/X-KM-Tran-Time.yaml:8:3",
      `plate/well-formed-supply ${aspId}:8:3`,
    ],
    says: "x-supply knows no source nowhere",
  },
  {
    given: "x-supply on a query parameter",
    edits: [{ file: aspId, from: "in: header", to: "in: query" }],
    findings: [`plate/well-formed-supply ${aspId}:8:3`],
    says: "no request header",
  },
  {
    given: "an echo of a header that the request does not have",
    edits: [{ file: correlationId, from: "x-echoes: X-KM-Correlation-Id", to: "x-echoes: X-KM-Trace-Id" }],
    findings: [`plate/well-formed-echoes ${correlationId}:5:11`],
    says: "X-KM-Correlation-Id echoes X-KM-Trace-Id, which is no request header of updateCardPaymentLimit",
  },
  {
    given: "encryption of one body left unsaid",
    edits: [{ file: path, from: encrypted, to: "  x-encrypted:\n    request: false\n" }],
    findings: [`plate/well-formed-encrypted ${path}:15:3`],
    says: "x-encrypted does not say of both bodies",
  },
  {
    given: "an encrypted request without the header that names the key",
    edits: [{ file: path, from: encrypted, to: "  x-encrypted:\n    request: true\n    response: false\n" }],
    findings: [`plate/well-formed-encrypted ${path}:15:3`],
    says: "no required header names the key",
  },
  {
    given: "an uncertainty that says nothing",
    edits: [{ file: path, from: encrypted, to: `${encrypted}  x-uncertain: true\n` }],
    findings: [`plate/well-formed-uncertain ${path}:18:16`],
    says: "x-uncertain does not say what is uncertain",
  },
];

const redocly: readonly BrokenContract[] = [
  {
    given: "an operation without operationId (a rule of Redocly)",
    edits: [{ file: path, from: "  operationId: updateCardPaymentLimit\n", to: "" }],
    findings: [`operation-operationId ${path}:1:1`],
    says: "operationId",
  },
];

/** Every rule of ours at least once, and one of Redocly's. */
const links: readonly BrokenContract[] = [
  {
    given: "an example that tells another story than the link",
    whole: true,
    edits: [{ file: "examples/listCards/oneCard.yaml", from: "once: 500000", to: "once: 500001" }],
    findings: [`plate/links-agree ${success}:34:3`],
    says: "the answer oneCard of listCards has another value at /cardDataInfo/0/limits/once.",
  },
  {
    given: "a link whose request is no example of the operation that it names",
    whole: true,
    edits: [
      { file: success, from: "      par: $request.body#/par\n", to: "" },
      {
        file: "paths/user-card-list.yaml",
        from: "          success:\n            $ref: ../examples/listCards/success.yaml#/request\n",
        to: "          success:\n            value: {userId: 1}\n",
      },
    ],
    findings: [`plate/links-agree ${success}:34:3`],
    says: 'listCards has no example with the request {"userId":9007199254740993}.',
  },
  {
    given: "a link to nowhere",
    whole: true,
    edits: [{ file: success, from: "operationId: listCards", to: "operationId: listCard" }],
    findings: [`plate/links-agree ${success}:35:5`],
    says: "The link limitsRead names no operation of this contract (listCard).",
  },
  {
    given: "a link that agrees with an expression that is none",
    whole: true,
    edits: [{ file: success, from: "equals: $request.body#/limits/day", to: "equals: $request.boby#/limits/day" }],
    findings: [`plate/links-agree ${success}:46:9`],
    says: "An entry of x-agrees is {answer, equals}: a JSON Pointer, and a runtime expression or a value.",
  },
  {
    given: "a link that takes its request from a place that is not there",
    whole: true,
    edits: [{ file: success, from: "userId: $request.body#/userId", to: "userId: $request.body#/id" }],
    findings: [`plate/links-agree ${success}:34:3`],
    says: "$request.body#/id has no value.",
  },
];

export const brokenContracts: readonly BrokenContract[] = [
  ...resultCodes,
  ...scenarios,
  ...examples,
  ...integers,
  ...headers,
  ...patterns,
  ...files,
  ...extensions,
  ...houseWords,
  ...links,
  ...redocly,
];
