import { describe, expect, test } from "vitest";
import type { ContractReport as Report } from "../../src/contract/model/contract-report.ts";
import { curlFor } from "../../src/contract/show/curl.ts";
import { githubReport } from "../../src/verify/report/github-report.ts";
import { htmlReport } from "../../src/verify/report/html/html-report.ts";
import { junitReport } from "../../src/verify/report/junit-report.ts";
import { textReport } from "../../src/verify/report/text-report.ts";
import { finding, report } from "./sample-report.ts";

describe("the text report", () => {
  test("is one paragraph per finding and a line that counts", () => {
    expect(textReport(report, { colour: false, columns: 80 })).toBe(`error  refuses-invalid  /request/body/x  (3 times)
       case: op:body/x:null (null in place of the value)
       also: op:body/x:array, op:scenario:wrong
       expected 400 NO, because <b>"x"</b> is null & more, got 200 YES
       fix: Check it.
       contract: openapi/x.yaml:4
       again: curl -sS -i -g 'http://127.0.0.1:1/x'

skipped: op:signature (limit reached)
inconclusive: op:body/y:longest (ended in 404)
note: 8 requests were sent together.

6 cases: 1 passed, 3 failed, 1 inconclusive, 1 skipped (limit reached) in 0.4 s
11 requests; 1 of 2 constraints held, 1 violated, 0 not tested
The target does not conform to the contract. 1 of 5 cases (20 %) was inconclusive: their answers prove nothing.
`);
  });

  test("keeps to 80 columns but for commands, and colours only where asked", () => {
    const long = { ...report, findings: [{ ...finding, expected: "word ".repeat(60).trim() }] };
    const lines = textReport(long, { colour: false, columns: 80 }).split("\n").slice(0, -2);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(textReport(report, { colour: true, columns: 80 })).toContain(
      "\u001b[31merror\u001b[39m  \u001b[1mrefuses-invalid\u001b[22m  ",
    );
  });

  test("shows characters that steer a terminal as escapes", () => {
    const hostile = { ...report, findings: [{ ...finding, actual: "\u001b[2J\u202egpj" }] };
    const text = textReport(hostile, { colour: false, columns: 80 });
    expect(text).toContain("\\u001b[2J\\u202egpj");
    for (const raw of ["\u001b", "\u202e"]) expect(text).not.toContain(raw);
  });

  test("counts the warnings of a target that conforms, and keeps the word apart from the rule", () => {
    const warned: Report = { ...report, outcome: "conforms", findings: [{ ...finding, severity: "warning" }] };
    const text = textReport(warned, { colour: false, columns: 80 });
    expect(text).toMatch(/^warning {2}refuses-invalid {2}\/request/);
    expect(text).toMatch(/\nThe target conforms to the contract\. .* There is 1 warning\.\n$/);
    expect(htmlReport(warned)).toMatch(/The target conforms to the contract\. .* There is 1 warning\./);
  });

  test("says that nothing tested proves nothing", () => {
    const operations = report.operations.map((each) => ({
      ...each,
      state: "not-tested" as const,
      reason: "ended in 404",
    }));
    const nothing: Report = { ...report, outcome: "nothing-tested", findings: [], operations };
    expect(textReport(nothing, { colour: false, columns: 80 })).toContain(
      "Nothing was tested: no valid request was answered with success. Not tested: op (ended in 404).",
    );
    expect(junitReport(nothing)).toContain('<failure type="not-tested" message="ended in 404"/>');
  });
});

describe("the HTML report", () => {
  const page = htmlReport(report);

  test("has no script, no link and no address to load from, and forbids them", () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|\bhref="[^#]|url\(/);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  test("shows what came from elsewhere as text", () => {
    expect(page).toContain("&lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).toContain("<title>Contract test: A &amp; B 1.0.0</title>");
    expect(page).not.toContain("\u0001");
  });

  test("has verdict, hash, coverage, finding and what was skipped", () => {
    for (const part of [
      "The target does not conform to the contract.",
      "0".repeat(64),
      "2 constraints on requests: 1 held, 1 violated, 0 not tested.",
      "openapi/x.yaml:4",
      "limit reached",
    ]) {
      expect(page).toContain(part);
    }
  });
});

describe("the JUnit report", () => {
  const xml = junitReport(report);

  test("has one test case for every case, with its time, and one that the operation was tested at all", () => {
    const cases = [...xml.matchAll(/<testcase classname="([^"]*)" name="([^"]*)" time="([^"]*)">/g)].map((found) =>
      found.slice(1),
    );
    expect(cases).toEqual([
      ["op", "is tested", "0.000"],
      ["op", "op:known-good", "0.007"],
      ["op", "op:body/x:null", "0.001"],
      ["op", "op:body/x:array", "0.002"],
      ["op", "op:scenario:wrong", "0.003"],
      ["op", "op:body/y:longest", "0.001"],
      ["op", "op:signature", "0.000"],
    ]);
    expect(
      xml.match(/<failure type="refuses-invalid" message="refuses-invalid: expected 400 NO, got 200 YES: 100%">/g),
    ).toHaveLength(3);
    expect(xml).toContain('<skipped message="inconclusive: ended in 404"/>');
    expect(xml).toContain('<skipped message="limit reached"/>');
  });

  test("has only attributes that the schema of Jenkins' xUnit plugin allows", () => {
    expect(/<testsuites ([^>]*)>/.exec(xml)?.[1]).toBe(
      'name="plate verify: A &amp; B 1.0.0 at http://127.0.0.1:1" tests="7" failures="3" errors="0" time="0.400"',
    );
    expect(/<testsuite ([^>]*)>/.exec(xml)?.[1]).toBe(
      'name="op" timestamp="2026-11-22T10:00:00" tests="7" failures="3" errors="0" skipped="2" time="0.014"',
    );
    expect(xml.match(/<testcase /g)).toHaveLength(xml.match(/<\/testcase>/g)!.length);
  });
});

describe("the GitHub report", () => {
  test("annotates the contract's line, with line breaks and per cents escaped", () => {
    expect(githubReport(report).split("\n")[0]).toBe(
      "::error file=openapi/x.yaml,line=4,title=refuses-invalid /request/body/x::expected 400 NO, got 200 YES: 100%25%0A3 times: op:body/x:null, op:body/x:array, op:scenario:wrong%0Afix: Check it.%0Aagain: curl -sS -i -g 'http://127.0.0.1:1/x'",
    );
  });
});

describe("curl commands", () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const request = { method: "POST", path: "/x", headers: [], body: bytes("{}"), chunked: false };

  test.each([
    ["an apostrophe", { ...request, body: bytes("it's") }, `-H 'Accept:' -H 'Content-Type:' --data-raw 'it'\\''s'`],
    [
      "an empty header",
      { ...request, headers: [["X-A", ""]] },
      "-H 'X-A;' -H 'Accept:' -H 'Content-Type:' --data-raw '{}'",
    ],
    [
      "a byte order mark",
      { ...request, body: Uint8Array.of(0xef, 0xbb, 0xbf, 0x27) },
      "--data-raw $'\\xef\\xbb\\xbf\\''",
    ],
    ["Korean letters", { ...request, body: bytes('"가"') }, "--data-raw '\"가\"'"],
    ["chunks", { ...request, chunked: true }, "-H 'Transfer-Encoding: chunked' --data-raw '{}'"],
    ["another method", { ...request, method: "PUT" }, "curl -sS -i -g -X PUT 'http://h/base/x'"],
  ] as const)("with %s", (_what, given, part) => {
    expect(curlFor("http://h/base/", given)).toContain(part);
  });

  test("are not made for bodies that nobody pastes", () => {
    expect(curlFor("http://h", { ...request, body: new Uint8Array(5_000) })).toBeUndefined();
  });
});
