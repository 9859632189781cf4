import { expect, test } from "vitest";
import { diffContracts } from "../../src/diff/diff-contracts.ts";
import { load, openApi } from "../reader/contract-folder.ts";

interface Edit {
  readonly from: string;
  readonly to: string;
}

/** Two operations that share a code, an answer's header and an encrypted request's header; each has a code of its own as well. */
const root = `x-result-code-pointer: /code
x-every-operation: {parameters: [{name: X-Key, in: header, required: false, schema: {type: string}}]}
x-every-encrypted-request: {parameters: [{name: X-Nonce, in: header, required: false, schema: {type: string}}]}
x-every-answer: {headers: {X-Id: {required: true, schema: {type: string}}}}
paths: {/a: {$ref: a.yaml}, /b: {$ref: b.yaml}, /c: {$ref: c.yaml}}
`;
const codes = `wrong: {code: E1, message: Wrong, meaning: It is wrong., class: invalid-request, fix: Correct it., cases: {wrong: {}}}\n`;
const operation = (id: string, own: string) => `post:
  operationId: ${id}
  x-encrypted: {request: ${id !== "c"}, response: false}
  requestBody: {x-invalid-request: {request: 0}, content: {application/json: {schema: {type: integer, minimum: 1}}}}
  responses:
    "400":
      description: No.
      content: {application/json: {schema: {type: object}}}
      x-result-codes:
        - shared: {$ref: codes.yaml#/wrong}
        - {code: E2, message: ${own}, meaning: Own., class: business, fix: None., cases: {own: {request: 2}}}
`;

async function changesOf(edits: Readonly<Record<string, Edit>>): Promise<readonly string[]> {
  const files: Record<string, string> = {
    "openapi.yaml": openApi(root),
    "codes.yaml": codes,
    ...Object.fromEntries(["a", "b", "c"].map((id) => [`${id}.yaml`, operation(id, "Own")])),
  };
  const edited = Object.fromEntries(
    Object.entries(files).map(([file, text]) => {
      const { from, to } = edits[file] ?? { from: "", to: "" };
      expect(text).toContain(from);
      return [file, from === "" ? text : text.replace(from, () => to)];
    }),
  );
  const [base, revision] = await Promise.all([load(files), load(edited)]);
  const { changes } = await diffContracts(base, revision, { base: "base", revision: "revision" });
  return changes.filter(({ bump }) => bump !== "patch").map(({ bump, message }) => `${bump} ${message}`);
}

test.each([
  {
    what: "the text of a shared code",
    edits: { "codes.yaml": { from: "message: Wrong", to: "message: Broken" } },
    changes: ['major a (and 2 more) answer 400 code E1: message changed from "Wrong" to "Broken"'],
  },
  {
    what: "a header of all requests, written in the root",
    edits: {
      "openapi.yaml": {
        from: "{name: X-Key, in: header, required: false",
        to: "{name: X-Key, in: header, required: true",
      },
    },
    changes: ["major a (and 2 more) request header X-Key: became required"],
  },
  {
    what: "a header of encrypted requests, written in the root",
    edits: {
      "openapi.yaml": {
        from: "{name: X-Nonce, in: header, required: false",
        to: "{name: X-Nonce, in: header, required: true",
      },
    },
    changes: ["major a (and 1 more) request header X-Nonce: became required"],
  },
  {
    what: "a header of all answers, written in the root",
    edits: { "openapi.yaml": { from: "X-Id: {required: true,", to: "X-Id: {required: false," } },
    changes: ["major a (and 2 more) answer 400 header X-Id: is no longer promised"],
  },
  {
    what: "the code that each operation has for itself",
    edits: Object.fromEntries(
      ["a", "b", "c"].map((id) => [`${id}.yaml`, { from: "message: Own", to: "message: Other" }]),
    ),
    changes: ["a", "b", "c"].map((id) => `major ${id} answer 400 code E2: message changed from "Own" to "Other"`),
  },
])("$what is told once for each place where it is written", async ({ edits, changes }) => {
  expect(await changesOf(edits)).toEqual(changes);
});

test("two operations of a document on one line do not share what they say alike", async () => {
  const code = (message: string) => [{ code: "E1", message, meaning: "It.", class: "business", fix: "Fix." }];
  const answers = (message: string) => ({ "400": { description: "No.", "x-result-codes": code(message) } });
  const text = (message: string) =>
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "T", version: "1" },
      "x-result-code-pointer": "/code",
      paths: Object.fromEntries(
        ["a", "b"].map((id) => [`/${id}`, { get: { operationId: id, responses: answers(message) } }]),
      ),
    });
  const [base, revision] = await Promise.all(["One", "Two"].map((message) => load({ "openapi.json": text(message) })));
  if (base === undefined || revision === undefined) throw new Error("no contracts");
  const { changes } = await diffContracts(base, revision, { base: "base", revision: "revision" });
  expect(changes.map(({ message }) => message)).toEqual(
    ["a", "b"].map((id) => `${id} answer 400 code E1: message changed from "One" to "Two"`),
  );
});
