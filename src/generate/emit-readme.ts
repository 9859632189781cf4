import type { ContractModel } from "../contract/model/contract-model.ts";
import { serverRequestsOf } from "../contract/model/server-requests.ts";
import type { GeneratedFile } from "./generated-file.ts";

/** README.md of generated/: what each file is, and of a contract with webhooks or callbacks how one is received. */
export function emitReadme(model: ContractModel): GeneratedFile {
  return { path: "README.md", text: `${readme}${receiverText(model)}` };
}

/** Names and media types that Markdown and TypeScript show as they are. */
const plain = /^[\w .$#{}?=&/+;-]{1,100}$/;

function receiverText(model: ContractModel): string {
  const requests = serverRequestsOf(model);
  if (requests.length === 0) return "";
  const shown = requests.flatMap(({ operation: { id, requestBody } }) =>
    (requestBody?.content ?? []).map(({ mediaType }) => [id, mediaType] as const),
  );
  const [id, mediaType] = shown.find((names) => names.every((name) => plain.test(name))) ?? [
    "NAME",
    "application/json",
  ];
  return `
## A webhook or a callback

\`\`\`ts
import type { operations } from "./generated/types.ts";
import { receivers } from "./generated/validators.js";

type Operation = operations["${id}"];
type Sent = NonNullable<Operation["requestBody"]>["content"]["${mediaType}"];
const check = receivers["${id}"].requestBody["${mediaType}"];

/** What was sent, where it fits the contract; \`check.errors\` says what does not. */
export function receive(body: unknown): Sent | undefined {
  return check?.(body) ? (body as Sent) : undefined;
}
\`\`\`

\`Operation["responses"]\` is what the receiver must answer, \`Operation["parameters"]\` its headers and query. The names are those of
\`webhooks\` and \`callbacks\` in types.ts: the \`operationId\`, or of a callback without one \`<operationId>.<callback>.<method>\`.
`;
}

const readme = `# Generated: do not edit

Everything here is made from the contract by \`plate generate\` and committed, so that a change of the contract shows
what it does to its users. \`plate generate --check\` says whether it is up to date.

| file | what it is |
| --- | --- |
| openapi.json | the contract in one document, every \`$ref\` local, integers with all their digits |
| types.ts | its TypeScript types, by openapi-typescript; integers beyond 2^53 are \`bigint\` |
| client.ts | makes clients: \`createClient\`, \`createUncheckedClient\`, \`createClientOf\` |
| runtime/ | what every client is made with; it imports openapi-fetch alone |
| operations.ts | the table of operations: method, path, headers and who supplies them, media types, result codes, big integers |
| validators.js, validators.d.ts | checks of every header, parameter and body, by Ajv as standalone code |
| examples.ts | the scenarios: request and answer of each test-data case |
| manifest.json | SHA-256 of every input and output |

## A call

\`\`\`ts
import { createClient } from "./generated/client.ts";

const client = createClient({ baseUrl: "https://api.example.com" });
const result = await client.OPERATION_ID(/* the body, then parameters and options */);
if (result.ok) console.log(result.data);
else console.log(result.status, result.message);
\`\`\`

The application installs \`openapi-fetch\`, and its tsconfig.json has \`allowImportingTsExtensions\` or
\`rewriteRelativeImportExtensions\`. Credentials go into \`security\`, by the names of the contract's schemes. Where bytes count,
\`createClientOf({ listThings }, options)\` with operations of operations.ts carries only those, and client.ts imports of the
runtime only what the contract needs. \`retry: retryPolicy({ maxAttempts: 3 })\` tries again what the contract does not document.

JSON, XML, forms and sequences are values by their schemas, in both directions; what nobody reads (YAML, CSV, pictures) is a text
or bytes, and the types say so. A body that is not JSON may also be given written out: text, bytes, a Blob, FormData.
`;
