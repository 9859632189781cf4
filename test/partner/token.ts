import { createHmac, timingSafeEqual } from "node:crypto";

/** What a token is checked against. */
export interface SignedMessage {
  /** The bytes of the body as they came over the wire. */
  readonly body: Buffer;
  readonly secret: string;
}

/** Whether the token's last part is the HMAC-SHA256 of the body, in base64 with or without padding. */
export function tokenFits(token: string, message: SignedMessage): boolean {
  const given = Buffer.from(token.slice(token.lastIndexOf(":") + 1).replace(/=$/, ""));
  const wanted = Buffer.from(macOf(message).replace(/=$/, ""));
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** The HMAC-SHA256 of a body in base64, 44 characters with the padding. */
export function macOf({ body, secret }: SignedMessage): string {
  return createHmac("sha256", secret).update(body).digest("base64");
}
