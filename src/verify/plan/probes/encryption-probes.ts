import { withField } from "../../model/draft.ts";
import type { Candidate, Subject } from "./candidate.ts";

/** Bodies that are not encrypted as the contract wants it. */
export function* encryptionProbes({ target, draft }: Subject): Generator<Candidate> {
  if (draft.seal === undefined || draft.body === undefined) return;
  const wrong = (change: string, title: string, seal: "left-out" | "damaged"): Candidate => ({
    place: "body",
    change,
    title,
    at: "/body",
    draft: { ...draft, seal },
    wants: "refused",
    keyword: "x-encrypted",
    pointer: `${target.operation.pointer}/x-encrypted/request`,
  });
  yield wrong("in-clear", "the body in clear", "left-out");
  yield wrong("damaged", "one character of the encrypted body is another one", "damaged");
}

/** The commonest mistake of a caller: signed first, encrypted then. */
export function* clearSignatureProbes({ draft }: Subject): Generator<Candidate> {
  if (draft.seal === undefined || draft.body === undefined) return;
  for (const field of draft.fields) {
    if (field.value.kind !== "supplied" || field.value.supply.from !== "signature") continue;
    yield {
      place: "signature",
      change: "in-clear",
      title: "the signature of the clear text, not of the encrypted body",
      at: `/headers/${field.name}`,
      draft: withField(draft, field, { ...field.value, over: draft.body }),
      wants: "open",
      forged: true,
    };
  }
}
