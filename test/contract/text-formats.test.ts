import { expect, test } from "vitest";
import { formatFact, formatKey, formatNames } from "../../src/contract/schema/formats.ts";
import { textTests } from "../../src/contract/schema/text-formats.ts";

const rows: Readonly<Record<string, readonly [valid: readonly string[], invalid: readonly string[]]>> = {
  date: [
    ["2024-02-29", "2000-02-29", "2026-12-31"],
    ["2026-02-29", "1900-02-29", "2026-13-01", "2026-1-1", "2026-01-01T"],
  ],
  time: [
    ["12:30:00Z", "23:59:60Z", "00:59:60+01:00", "12:30:00.5-09:30"],
    ["12:30:00", "24:00:00Z", "12:59:60Z", "12:30Z"],
  ],
  "date-time": [
    ["2026-01-31T12:30:00Z", "2016-12-31t23:59:60z"],
    ["2026-01-31 12:30:00Z", "2026-01-31T12:30:00", "2026-02-30T12:30:00Z"],
  ],
  duration: [
    ["P1D", "PT36H", "P1Y2M3DT4H5M6S", "P4W"],
    ["P", "PT", "1D", "P1D4W", "P1YT"],
  ],
  uuid: [
    ["123e4567-e89b-42d3-a456-426614174000"],
    ["123e4567e89b42d3a456426614174000", "123e4567-e89b-42d3-a456-42661417400g"],
  ],
  email: [
    ["a@b.com", "root@localhost", '"a b"@example.com', "a@[192.0.2.1]", "a@[IPv6:::1]", "a+b@x.y"],
    ["a", "@b", "a@", "a b@c", ".a@b", "a@-b", "a@[300.0.0.1]"],
  ],
  "idn-email": [
    ["이름@예시.한국", "a@b"],
    ["이름", "@예시"],
  ],
  hostname: [
    ["localhost", "a-b.example"],
    ["-a", "a_b", "a..b", "", "a".repeat(64)],
  ],
  ipv4: [
    ["192.0.2.1", "0.0.0.0"],
    ["192.0.2.01", "256.0.0.0", "1.2.3"],
  ],
  ipv6: [
    ["::", "::1", "2001:db8::1", "::ffff:192.0.2.1", "1:2:3:4:5:6:7:8"],
    [":::", "1:2:3:4:5:6:7", "1::2::3", "12345::", "1:2:3:4:5:6:7:8:9"],
  ],
  uri: [
    ["https://example.com/a?b#c", "urn:isbn:1", "mailto:a@b.c", "http://[::1]:80/"],
    ["/a", "//host", "http://a b", "http://[", "ht tp:x", "a%zz:"],
  ],
  "uri-reference": [
    ["/a", "../b?c", "", "#x", "//host/p", "https://x"],
    ["a b", "\\x", "%zz"],
  ],
  iri: [["https://예시.한국/길"], ["/길"]],
  "iri-reference": [["/길"], ["길 길"]],
  "uri-template": [["/cards/{id}{?a*,b:3}"], ["/cards/{id", "/{}"]],
  "json-pointer": [
    ["", "/a~1b/~0"],
    ["a", "/~2", "/~"],
  ],
  "relative-json-pointer": [
    ["0", "1/a", "0#"],
    ["-1", "01", "a"],
  ],
  regex: [["^a+$"], ["(", "a{2,1}"]],
  byte: [
    ["", "YWJj", "YQ=="],
    ["YQ", "YQ=", "Y Q=", "YW-_"],
  ],
  base64url: [
    ["YW-_", "YQ", "YQ=="],
    ["YW+/", "Y"],
  ],
};

test.each(Object.entries(rows))("%s", (format, [valid, invalid]) => {
  const fact = formatFact({ format });
  const check = textTests[fact.kind === "text" ? fact.test : "isRegex"];
  expect(valid.filter((text) => !check(text))).toEqual([]);
  expect(invalid.filter((text) => check(text))).toEqual([]);
});

test("every format of the table is a range, a test of texts with rows here, or an annotation with its reason", () => {
  const tested = formatNames.filter((name) => formatFact({ format: name }).kind === "text");
  expect([...tested].sort()).toEqual(Object.keys(rows).sort());
  expect(formatFact({ format: "unheard-of" })).toMatchObject({ kind: "annotation" });
  expect(formatFact({ format: "date", [formatKey]: "annotation" })).toMatchObject({ kind: "annotation" });
});

test("long texts take no more than linear time", () => {
  const long = "a".repeat(200_000);
  for (const check of Object.values(textTests))
    for (const text of [long, `${long}@`, `/${long} `, "a.".repeat(100_000)]) check(text);
});
