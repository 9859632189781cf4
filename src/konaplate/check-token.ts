import { createHmacSha256, equalInConstantTime } from "./hmac-sha256.ts";

const tokenForm = /^KMV1:\d{17}:([A-Za-z0-9+/]{43})=?$/;

/**
 * Makes the server's side of the request token: whether a token belongs to exactly these bytes of a body under this secret key.
 * Both forms pass, with and without the trailing `=`. Source: the portal's X-KM-Tran-Token page.
 */
export function createTokenCheck(secretKey: string): (token: string, body: Uint8Array) => Promise<boolean> {
  const hmac = createHmacSha256(secretKey);
  return async (token, body) => {
    const digest = tokenForm.exec(token)?.[1];
    return digest !== undefined && equalInConstantTime(digest, (await hmac(body)).slice(0, 43));
  };
}
