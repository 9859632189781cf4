import type { GeneratedFile } from "./generated-file.ts";

/** README.md of generated/: what each file is. */
export function emitReadme(): GeneratedFile {
  return { path: "README.md", text: readme };
}

const readme = `# Generated: do not edit

Everything here is made from the contract by \`plate generate\` and committed, so that a change of the contract shows
what it does to its users. \`plate generate --check\` tells whether it is up to date.

| file | what it is |
| --- | --- |
| openapi.json | the contract in one document, every \`$ref\` local, integers with all their digits |
| types.ts | its TypeScript types, by openapi-typescript; integers beyond 2^53 are \`bigint\` |
| operations.ts | the table of operations: method, path, headers and who supplies them, media types, result codes, big integers |
| validators.js, validators.d.ts | checks of every header, parameter and body, by Ajv as standalone code |
| examples.ts | the scenarios: request and answer of each test-data case |
| manifest.json | SHA-256 of every input and output |
`;
