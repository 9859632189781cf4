import { withField } from "../../model/unsigned-request.ts";
import type { Candidate, Subject } from "./candidate.ts";

/** Bodies that are not encrypted as the contract wants it. */
export function* encryptionProbes({ target, unsigned }: Subject): Generator<Candidate> {
  if (unsigned.bodyEncryption === undefined || unsigned.body === undefined) return;
  const wrong = (change: string, title: string, bodyEncryption: "left-out" | "damaged"): Candidate => ({
    place: "body",
    change,
    title,
    at: "/body",
    unsigned: { ...unsigned, bodyEncryption },
    wants: "refused",
    keyword: "x-encrypted",
    pointer: `${target.operation.pointer}/x-encrypted/request`,
  });
  yield wrong("in-clear", "the body in clear", "left-out");
  yield wrong("damaged", "one character of the encrypted body is another one", "damaged");
}

/** The commonest mistake of a caller: signed first, encrypted then. */
export function* clearSignatureProbes({ unsigned }: Subject): Generator<Candidate> {
  if (unsigned.bodyEncryption === undefined || unsigned.body === undefined) return;
  for (const field of unsigned.fields) {
    if (field.value.kind !== "supplied" || field.value.supply.from !== "signature") continue;
    yield {
      place: "signature",
      change: "in-clear",
      title: "the signature of the clear text, not of the encrypted body",
      at: `/headers/${field.name}`,
      unsigned: withField(unsigned, field, { ...field.value, over: unsigned.body }),
      wants: "open",
      forged: true,
    };
  }
}
