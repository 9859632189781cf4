import { CompactEncrypt, importSPKI } from "jose";
import { textOfLength } from "./body-fields.ts";
import { type Answer, type Call, checkCall, type Parts, type Result, readRoot, type Verdict } from "./parts.ts";
import type { Store } from "./store.ts";

/** The path of the portal's page "Search for Card". */
export const LIST_PATH = "/api/v1/user/card/list";

/** What a request asks to see. */
interface ListOrder {
  readonly userId: bigint;
  /** Only this card. */
  readonly par?: string;
}

const physicalCardNo = textOfLength(16);

/** Answers a request for a member's cards. A success is encrypted for the caller, whose public key (PEM) is given; a failure is not. */
export async function answerCardList(call: Call, parts: Parts, { store, clientPublicKey }: ListTools): Promise<Answer> {
  const problem = checkCall(call, parts, store);
  const order = problem === undefined ? readListOrder(call, parts) : undefined;
  const { invalid, noMember, success } = parts.results;
  const refused = (result: Result, verdict: Verdict): Answer =>
    answerWith(call, parts, { status: 400, value: parts.envelope(result, verdict) });
  if (order === undefined) return refused(invalid, { kind: "invalid", at: problem ?? "body" });
  if (!store.isMember(order.userId)) return refused(noMember, { kind: "noMember" });
  const envelope = parts.envelope(success, { kind: "success" }) as object;
  const text = JSON.stringify({ ...envelope, cardDataInfo: listedCards(store, order) });
  return answerWith(call, parts, { status: 200, value: { encData: await encrypt(text, clientPublicKey) } });
}

/** What the list is made with. */
export interface ListTools {
  readonly store: Store;
  readonly clientPublicKey: string;
}

function readListOrder(call: Call, parts: Parts): ListOrder | undefined {
  const root = readRoot(call, parts);
  if (root === undefined) return undefined;
  const { fields, memberOf } = parts;
  const userId = fields.userId(memberOf(root, "userId"));
  if (userId === undefined) return undefined;
  const given = memberOf(root, "par");
  const par = fields.par(given);
  const number = memberOf(root, "physicalCardNo");
  if ((given !== undefined && par === undefined) || (number !== undefined && physicalCardNo(number) === undefined)) {
    return undefined;
  }
  return { userId, ...(par === undefined ? {} : { par }) };
}

/** A card whose limits were never set is listed without them. */
function listedCards(store: Store, { userId, par }: ListOrder): readonly object[] {
  return store
    .parsOf(userId)
    .filter((own) => par === undefined || own === par)
    .map((own) => {
      const limits = store.limitsOf(userId, own);
      const shown =
        limits === undefined
          ? {}
          : { limits: { day: Number(limits.day), once: Number(limits.once), month: Number(limits.month) } };
      return { par: own, ...shown, balance: 125000, pendingAmount: 0, isNamed: true };
    });
}

async function encrypt(text: string, publicKey: string): Promise<string> {
  const key = await importSPKI(publicKey, "RSA-OAEP-256");
  return new CompactEncrypt(Buffer.from(text)).setProtectedHeader({ alg: "RSA-OAEP-256", enc: "A256GCM" }).encrypt(key);
}

function answerWith(call: Call, parts: Parts, { status, value }: Outcome): Answer {
  const correlationId = parts.correlationId(call);
  const echo = correlationId === undefined ? {} : { "X-KM-Correlation-Id": correlationId };
  return { status, headers: { "Content-Type": parts.mediaType, ...echo }, body: parts.write(value) };
}

interface Outcome {
  readonly status: number;
  readonly value: unknown;
}
