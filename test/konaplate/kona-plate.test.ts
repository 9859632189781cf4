import { createHmac } from "node:crypto";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Supply } from "../../src/contract/model/operation.ts";
import type { Platform } from "../../src/contract/model/platform.ts";
import { checkCredentials } from "../../src/konaplate/credentials.ts";
import { createHmacSha256, createWebHmacSha256 } from "../../src/konaplate/hmac-sha256.ts";
import { createKonaPlate, type KonaPlateOptions } from "../../src/konaplate/kona-plate.ts";

const credentials = {
  aspId: "ASP000000000001",
  accessKey: "EXAMPLE-ACCESS-KEY-000000000000000000001",
  secretKey: "a secret that must never be printed",
};
/** 2022-11-08 12:08:14.608 in Korea, the time of the official sample. */
const sampleTimeMs = Date.UTC(2022, 10, 8, 3, 8, 14, 608);

function make(options: Partial<KonaPlateOptions> = {}): Platform {
  return createKonaPlate({ ...credentials, ...options });
}

function supply(platform: Platform, wanted: Supply, body = ""): string | undefined | Promise<string | undefined> {
  const message = {
    operation: { id: "op", method: "POST", path: "/op" },
    body: new TextEncoder().encode(body),
    timeMs: sampleTimeMs,
  };
  return platform.suppliers[wanted.from]?.(message, wanted);
}

describe("the token", () => {
  it("has the form and the time of the official sample, with the HMAC that node:crypto computes", async () => {
    const body = '{"userId":9007199254740993,"name":"코나"}';
    const token = await supply(make(), { from: "signature" }, body);
    const digest = createHmac("sha256", Buffer.from(credentials.secretKey, "utf8")).update(Buffer.from(body, "utf8"));
    expect(token).toBe(`KMV1:20221108120814608:${digest.digest("base64")}`);
    expect(token).toHaveLength("KMV1:20221108120814608:uLD+mU8mz9K95neGiSJTSsF3zzAQJglCggZAOSs5Fkg=".length);
    expect(token).toHaveLength(67);
  });

  it("has 66 characters without the padding, by option", async () => {
    const padded = (await supply(make(), { from: "signature" }, "x")) as string;
    const unpadded = await supply(make({ tokenForm: "unpadded" }), { from: "signature" }, "x");
    expect(unpadded).toBe(padded.slice(0, 66));
    expect(padded.at(-1)).toBe("=");
  });

  // RFC 4231, test case 2; base64 of 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843.
  const vector = {
    key: "Jefe",
    text: "what do ya want for nothing?",
    hmac: "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=",
  };

  it("rests on the HMAC-SHA256 of RFC 4231, by node:crypto and by Web Crypto", async () => {
    const message = new TextEncoder().encode(vector.text);
    expect(createHmacSha256(vector.key)(message)).toBe(vector.hmac);
    expect(await createWebHmacSha256(vector.key)(message)).toBe(vector.hmac);
  });

  it("is that of node:crypto for keys and messages of any length, shorter and longer than a block", () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200, unit: "binary" }), bytes, (key, message) => {
        const expected = createHmac("sha256", Buffer.from(key, "utf8")).update(message).digest("base64");
        expect(createHmacSha256(key)(message)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("is the same by Web Crypto for keys and bodies beyond ASCII", async () => {
    const message = new TextEncoder().encode("한도 ✓");
    expect(await createWebHmacSha256("비밀-ключ")(message)).toBe(createHmacSha256("비밀-ключ")(message));
  });
});

describe("times", () => {
  it.each([
    { timeZone: "KST", name: "KST", time: "20221108120814" },
    { timeZone: "UTC", name: "UTC", time: "20221108030814" },
    { timeZone: { name: "ICT", offsetMinutes: 420 }, name: "ICT", time: "20221108100814" },
    { timeZone: { name: "BRT", offsetMinutes: -180 }, name: "BRT", time: "20221108000814" },
  ] as const)("are written in $name", ({ timeZone, name, time }) => {
    const platform = make({ timeZone });
    expect(supply(platform, { from: "time" })).toBe(time);
    expect(supply(platform, { from: "time-zone" })).toBe(name);
    expect(supply(platform, { from: "correlation-id" })).toMatch(new RegExp(`^${time.slice(2)}-[0-9a-f]{7}$`));
    expect(supply(platform, { from: "signature" })).toContain(`KMV1:${time}608:`);
  });

  it("are Korean without a choice", () => {
    expect(supply(make(), { from: "time-zone" })).toBe("KST");
  });

  it.each(["PST", "utc", { name: "KST9", offsetMinutes: 540 }, { name: "ICT", offsetMinutes: 9000 }])(
    "are refused for the zone %j, which says no offset",
    (timeZone) => {
      expect(() => make({ timeZone: timeZone as "UTC" })).toThrow(/time zone/);
    },
  );
});

describe("correlation ids", () => {
  it("are 100,000 different ones of the contract's form", () => {
    const platform = make();
    const message = {
      operation: { id: "op", method: "POST", path: "/op" },
      body: new Uint8Array(),
      timeMs: sampleTimeMs,
    };
    const makeId = platform.suppliers["correlation-id"];
    const ids = new Set<unknown>();
    for (let count = 0; count < 100_000; count += 1) ids.add(makeId?.(message, { from: "correlation-id" }));
    expect(ids.size).toBe(100_000);
    for (const id of ids) expect(id).toMatch(/^221108120814-[0-9a-f]{7}$/);
  });

  it("start where the injected random bytes say, and wrap around", () => {
    const bytes = [Uint8Array.of(0xff, 0xff, 0xff, 0xff), Uint8Array.of(0, 0, 0, 2)];
    const platform = make({ randomBytes: () => bytes.shift() ?? new Uint8Array(4) });
    expect(supply(platform, { from: "correlation-id" })).toBe("221108120814-0000002");
    expect(supply(platform, { from: "correlation-id" })).toBe("221108120814-0000005");
  });
});

describe("credentials", () => {
  it("fill the headers that the contract takes from the configuration, and never the secret key", () => {
    const platform = make({ cryptoKeyId: "EXAMPLE-CRYPTO-KEY-0000000000001" });
    expect(supply(platform, { from: "config", key: "aspId" })).toBe("ASP000000000001");
    expect(supply(platform, { from: "config", key: "accessKey" })).toBe("EXAMPLE-ACCESS-KEY-000000000000000000001");
    expect(supply(platform, { from: "crypto-key" })).toBe("EXAMPLE-CRYPTO-KEY-0000000000001");
    expect(supply(platform, { from: "config", key: "secretKey" })).toBeUndefined();
    expect(supply(make(), { from: "crypto-key" })).toBeUndefined();
  });

  it.each(["aspId", "accessKey", "secretKey"])("without %s are refused by name", (name) => {
    expect(() => make({ [name]: undefined } as object)).toThrow(`the credential ${name} is missing`);
    expect(() => make({ [name]: "" } as object)).toThrow(`the credential ${name} is missing`);
  });

  it("that no header can carry are refused without repeating them", () => {
    const attempt = (): Platform => make({ accessKey: "hidden-value\r\nX-Evil: 1" });
    expect(attempt).toThrow("the credential accessKey has characters that a header cannot carry");
    expect(attempt).not.toThrow(/hidden-value/);
  });

  it("and everything made from them print nothing secret", () => {
    for (const holder of [checkCredentials(credentials), make(), { nested: checkCredentials(credentials) }]) {
      const printed = `${inspect(holder, { depth: 9 })} ${JSON.stringify(holder)}`;
      for (const secret of Object.values(credentials)) expect(printed).not.toContain(secret);
    }
    expect(JSON.stringify(checkCredentials(credentials))).toBe('{"aspId":"***","accessKey":"***","secretKey":"***"}');
  });
});
