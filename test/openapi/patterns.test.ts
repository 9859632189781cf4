import { expect, test } from "vitest";
import { valueAt } from "../../src/contract/json/json-pointer.ts";
import type { JsonSchemaObject } from "../../src/contract/schema/json-schema.ts";
import { loadContract } from "../../src/reader/load-contract.ts";

const model = await loadContract(new URL("../../openapi/openapi.yaml", import.meta.url).pathname);

function patternOf(header: string): RegExp {
  const operation = model.operations.find(({ id }) => id === "updateCardPaymentLimit");
  const schema = operation?.parameters.find(({ name }) => name === header)?.schema ?? {};
  const { $ref, pattern } = schema as JsonSchemaObject;
  const found = $ref === undefined ? pattern : (valueAt(model.document, $ref) as JsonSchemaObject).pattern;
  return new RegExp(found ?? "no pattern", "u");
}

const correlationId = patternOf("X-KM-Correlation-Id");
const tranTime = patternOf("X-KM-Tran-Time");
const tranToken = patternOf("X-KM-Tran-Token");
const hmac = "uLD+mU8mz9K95neGiSJTSsF3zzAQJglCggZAOSs5Fkg";

test.each([
  [correlationId, "221108120814-3fa85c0"],
  [correlationId, "221108120814-3FA85C0"],
  [correlationId, "000229000000-0000000"],
  [correlationId, "991231235959-fffffff"],
  [tranTime, "20221108120814"],
  [tranTime, "20000229000000"],
  [tranTime, "20240229235959"],
  [tranToken, `KMV1:20221108120814608:${hmac}=`],
  [tranToken, `KMV1:20221108120814608:${hmac}`],
  [patternOf("X-KM-Time-Zone"), "KST"],
])("%s takes %s", (pattern, value) => {
  expect(pattern.test(value)).toBe(true);
});

test.each([
  [correlationId, "221108120814_3fa85c0"],
  [correlationId, "221108120814-3fa85cg"],
  [correlationId, "221108120814-3fa85c"],
  [correlationId, "221108120814-3fa85c00"],
  [correlationId, "221108240000-3fa85c0"],
  [correlationId, "221108126000-3fa85c0"],
  [correlationId, "221108120060-3fa85c0"],
  [correlationId, "230229120000-3fa85c0"],
  [tranTime, "19000229000000"],
  [tranTime, "20230229000000"],
  [tranTime, "20220431000000"],
  [tranTime, "20221308000000"],
  [tranTime, "20220008000000"],
  [tranTime, "20221100000000"],
  [tranTime, "20221108240000"],
  [tranTime, "2022110812081"],
  [tranTime, "202211081208140"],
  [tranTime, "२०२२११०८१२०८१४"],
  [tranTime, "20221108120814\n"],
  [tranToken, `KMV2:20221108120814608:${hmac}=`],
  [tranToken, `KMV1:20221108120814:${hmac}=`],
  [tranToken, `KMV1:20220230120814608:${hmac}=`],
  [tranToken, `KMV1:20221108120814608:${hmac}==`],
  [tranToken, `KMV1:20221108120814608:${hmac.replace("+", "-")}=`],
  [tranToken, `KMV1:20221108120814608:${hmac.slice(1)}==`],
  [patternOf("X-KM-Time-Zone"), "kst"],
  [patternOf("X-KM-Time-Zone"), "+09"],
  [patternOf("X-KM-Time-Zone"), "UTC\n"],
])("%s refuses %s", (pattern, value) => {
  expect(pattern.test(value)).toBe(false);
});

test("every day of four hundred years is taken, every other one refused", () => {
  const wrong: string[] = [];
  for (let year = 1900; year < 2300; year += 1) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const date = `${year}${digits(month)}${digits(day)}`;
        if (tranTime.test(`${date}120814`) !== isRealDay(year, month, day)) wrong.push(date);
        if (year < 2000 || year >= 2100) continue;
        if (correlationId.test(`${date.slice(2)}120814-3fa85c0`) !== isRealDay(year, month, day)) wrong.push(date);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test("the 43rd character of the token's HMAC can only be one that 32 bytes end in", () => {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const taken = [...alphabet].filter((last) => tranToken.test(`KMV1:20221108120814608:${hmac.slice(0, 42)}${last}=`));
  expect(taken.join("")).toBe("AEIMQUYcgkosw048");
});

test("no pattern of the contract repeats without a limit, so that none takes more than linear time", () => {
  const patterns = findPatterns(model.document);
  expect(patterns.length).toBeGreaterThan(4);
  expect(patterns.filter((pattern) => /[*+]|\{\d+,\}/.test(pattern.replaceAll(/\[[^\]]*\]/g, "")))).toEqual([]);
});

function digits(number: number): string {
  return String(number).padStart(2, "0");
}

function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function findPatterns(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "pattern" in value && typeof value.pattern === "string" ? [value.pattern] : [];
  return [...own, ...Object.values(value).flatMap(findPatterns)];
}
