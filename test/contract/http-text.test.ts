import { expect, test } from "vitest";
import { answerText, requestText } from "../../src/contract/show/http-text.ts";
import { maskValues } from "../../src/contract/show/secret-forms.ts";

const secret = "top-secret-value-0123456789";
const hide = maskValues([[secret, "$KEY"]]);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const answer = (body: string) => ({
  request: { method: "GET", path: "/", headers: [], body: undefined },
  result: { kind: "answer", status: 200, headers: [["X-Key", secret]], body: bytes(body) },
});

// 4,000 characters of a body are shown.
test.each([0, 1, 10, 26, 27, 28])(
  "a secret that the cut goes through, %d characters before it, is hidden whole",
  (left) => {
    const body = `${"x".repeat(4_000 - left)}${secret}${"y".repeat(100)}`;
    const text = answerText(answer(body) as never, hide);
    for (let length = 4; length <= secret.length; length += 1) expect(text).not.toContain(secret.slice(0, length));
    expect(text).toContain("more characters)");
  },
);

test("heads, bodies and clear texts of requests are hidden", () => {
  const request = {
    method: "POST",
    path: `/x?k=${secret}`,
    headers: [["K", secret]],
    body: bytes("encrypted"),
    clear: bytes(secret),
  };
  expect(requestText(request as never, "http://127.0.0.1:1/base/", hide)).toBe(
    "POST /base/x?k=$KEY HTTP/1.1\nHost: 127.0.0.1:1\nK: $KEY\n\n(encrypted, 9 bytes; in clear:)\n$KEY",
  );
});
