import { writeExactJson } from "../../../contract/json/exact-json.ts";
import type { Field, SuppliedValue } from "../../model/unsigned-request.ts";
import { withBody, withField } from "../../model/unsigned-request.ts";
import type { Candidate, Subject } from "./candidate.ts";

/** Well-formed signatures that do not belong to the bytes sent. Only a target that has the same key can refuse them. */
export function* signatureProbes(subject: Subject): Generator<Candidate> {
  for (const field of subject.unsigned.fields) {
    if (field.value.kind === "supplied" && field.value.supply.from === "signature") {
      yield* probesOf(subject, field, field.value);
    }
  }
}

function* probesOf({ unsigned, body }: Subject, field: Field, value: SuppliedValue): Generator<Candidate> {
  const forged = (change: string, title: string, changes: Partial<SuppliedValue>): Candidate => ({
    place: "signature",
    change,
    title,
    at: `/headers/${field.name}`,
    unsigned: withField(unsigned, field, { ...value, ...changes }),
    wants: "open",
    forged: true,
  });
  yield forged("wrong-mac", "one character of the signature is another one", { edit: swapCharacter });
  yield forged("other-case", "one letter of the signature in the other case", { edit: swapCase });
  yield forged("other-body", "the signature of another body", { over: new TextEncoder().encode("{}") });
  yield forged("no-body", "the signature of no bytes", { over: new Uint8Array() });
  yield forged("other-key", "signed with another key", { forgery: "other-key" });
  yield { ...forged("old-time", "signed at a time long past", { forgery: "old-time" }), forged: false };
  if (body === undefined || unsigned.body === undefined || unsigned.bodyEncryption !== undefined) return;
  const spaced = withBody(unsigned, writeExactJson(body, 1));
  yield {
    ...forged("re-serialised", "the signature of the same body in other white space", {}),
    unsigned: withField(spaced, field, { ...value, over: unsigned.body }),
  };
}

/** One letter, well inside the signature, in the other case. */
function swapCase(token: string): string {
  const at = token.slice(0, -8).search(/[A-Za-z][^:]*$/);
  const letter = token[at] ?? "";
  const swapped = letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
  return at === -1 ? token : token.slice(0, at) + swapped + token.slice(at + 1);
}

/** Another character of the same alphabet, well inside the signature. */
function swapCharacter(token: string): string {
  const at = token.length - 12;
  return token.slice(0, at) + (token[at] === "A" ? "B" : "A") + token.slice(at + 1);
}
