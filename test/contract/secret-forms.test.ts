import { describe, expect, test } from "vitest";
import { createMask } from "../../src/contract/show/mask-secrets.ts";
import { maskValues } from "../../src/contract/show/secret-forms.ts";

const secret = 'secr%t&"key+with/odd=chars<ö>1';
const base64 = (text: string) => Buffer.from(text).toString("base64");
const everyByte = (text: string) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");

describe("a secret is found in every form", () => {
  const mask = maskValues([
    ["other", "O"],
    [secret, "SECRET"],
  ]);
  const json = JSON.stringify(secret).slice(1, -1);
  test.each<[string, string]>([
    ["as it is", secret],
    ["in capitals", secret.toUpperCase()],
    ["JSON", json],
    ["JSON within JSON", JSON.stringify(json).slice(1, -1)],
    [
      "JSON with escapes beyond need",
      secret.replaceAll("/", "\\/").replaceAll('"', '\\"').replaceAll("&", "\\u0026").replaceAll("<", "\\u003C"),
    ],
    ["percent", encodeURIComponent(secret)],
    ["percent, small letters", encodeURIComponent(secret).toLowerCase()],
    ["percent, twice", encodeURIComponent(encodeURIComponent(secret))],
    ["percent, every byte", everyByte(secret)],
    ["HTML", secret.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")],
    ["HTML by numbers", [...secret].map((character) => `&#${character.codePointAt(0)};`).join("")],
    [
      "HTML by hexadecimal numbers",
      [...secret].map((character) => `&#x00${character.codePointAt(0)?.toString(16)};`).join(""),
    ],
    ["hexadecimal", Buffer.from(secret).toString("hex")],
    ["hexadecimal, capitals", Buffer.from(secret).toString("hex").toUpperCase()],
    [
      "hexadecimal with colons",
      Buffer.from(secret)
        .toString("hex")
        .replaceAll(/..(?!$)/g, "$&:"),
    ],
  ])("%s", (_form, text) => {
    expect(mask(`a ${text} b`)).toBe("a SECRET b");
  });

  test.each(["", "u", "us", "use", "user"])("base64 and base64url after %j", (before) => {
    for (const encoded of [
      base64(`${before}:${secret}:after`),
      Buffer.from(`${before}:${secret}`).toString("base64url"),
    ]) {
      for (const text of [encoded, encodeURIComponent(encoded), JSON.stringify(encoded).replaceAll("/", "\\/")]) {
        expect(mask(text)).toContain("SECRET");
        expect(mask(text).length).toBeLessThan(text.length - secret.length + 12);
      }
    }
  });

  test("short values, and texts without one, stay", () => {
    expect(maskValues([["abc", "X"]])("abc")).toBe("abc");
    expect(mask("secr%t and key, &amp;quot; %25 \\\\u0026")).toBe("secr%t and key, &amp;quot; %25 \\\\u0026");
  });

  test("the work grows with the text alone: near misses", () => {
    for (const part of ["%25", "\\", "&amp;", "73:", secret.slice(0, -1), "\\\\\\\\u0073"]) {
      const text = part.repeat(200_000 / part.length);
      expect(mask(text)).toBe(text);
    }
  });
});

describe("values are hidden by the names of what holds them", () => {
  const mask = createMask({ operations: [], document: {} });

  test.each([
    "X-Api-Token",
    "X-Client-Secret",
    "X-Password",
    "api-key",
    "ApiKey",
    "X-Access-Key",
    "Authorization",
    "Cookie",
  ])("the header %s", (name) => {
    expect(mask.headers([[name, "v"]])).toEqual([[name, "***"]]);
  });

  test.each<[string, string, string]>([
    ["JSON", '{"a": {"newPassword": [1, "x"], "shipping": 1}}', '{"a":{"newPassword":"***","shipping":1}}'],
    ["JSON with an escaped name", '{"pass\\u0077ord": "x"}', '{"password":"***"}'],
    ["JSON that is cut off", '{"b": 1, "pass\\u0077ord": "xyz', '{"b": 1, "pass\\u0077ord": "***"'],
    ["a form", "a=1&user%5Bpassword%5D=x&b=2", "a=1&user%5Bpassword%5D=***&b=2"],
    [
      "XML",
      "<a><ns:password type='t'>x &amp; y</ns:password><b secret='z'>1</b></a>",
      "<a><ns:password type='t'>***</ns:password><b secret=\"***\">1</b></a>",
    ],
  ])("%s", (_what, body, want) => {
    expect(mask.body(body)).toBe(want);
  });

  test("a query, names percent-encoded", () => {
    expect(mask.target("/a?api_key=x&q=1&pass%77ord=y")).toBe("/a?api_key=***&q=1&pass%77ord=***");
  });

  test("the secret values of a request, for wherever they come back", () => {
    const request = {
      target: "/a?token=t1%20t1&q=none",
      headers: [
        ["Authorization", "Bearer SEC4"],
        ["Cookie", "sid=SEC6; b=SEC7"],
        ["X-Plain", "none"],
      ] as const,
      body: '{"password":"SEC5","pin":1234,"deep":[{"secret":"SEC8"}],"plain":"none"}',
    };
    const values = mask.values(request);
    expect(values).toEqual(expect.arrayContaining(["SEC4", "SEC5", "SEC6", "SEC7", "SEC8", "1234", "t1 t1"]));
    expect(values).not.toContain("none");
  });
});
